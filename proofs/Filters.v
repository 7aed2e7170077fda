(** The filter b⁽ᵗ⁾ of one eigendirection. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From DistillProof Require Import Setting InnerProduct Sequences.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

Section RidgeFilter.

Variables (R : realFieldType) (λ d : R).
Hypothesis λ_pos : 0 < λ.
Hypothesis d_ge0 : 0 <= d.

Lemma denominator_pos : 0 < d + λ.
Proof. by rewrite ltr_paddl. Qed.

Lemma ridge_filter_ge0 : 0 <= ridge_filter λ d.
Proof. by rewrite divr_ge0 // ltW // denominator_pos. Qed.

Lemma ridge_filter_lt1 : ridge_filter λ d < 1.
Proof. by rewrite ltr_pdivr_mulr ?denominator_pos // mul1r ltr_addl. Qed.

Lemma ridge_filter_gt0 : 0 < d -> 0 < ridge_filter λ d.
Proof. by move=> d_pos; rewrite divr_gt0 // denominator_pos. Qed.

(** a (α + (1 − α) b⁽∞⁾) = b⁽∞⁾ *)
Lemma ridge_filter_fixed (α : R) : 0 < α ->
  ridge_filter λ d * (α + (1 - α) * ridge_filter (λ / α) d) = ridge_filter (λ / α) d.
Proof.
move=> α_pos; rewrite /ridge_filter; field.
have ne : d * α + λ != 0 by rewrite gt_eqF // ltr_paddl // mulr_ge0 // ltW.
by rewrite ne !gt_eqF ?denominator_pos.
Qed.

End RidgeFilter.

Lemma ridge_filter_lt (R : realFieldType) (λ dj dk : R) :
  0 < λ -> 0 <= dk -> dk < dj -> ridge_filter λ dk < ridge_filter λ dj.
Proof.
move=> λ_pos dk_ge0 lt; have dj_ge0 := le_trans dk_ge0 (ltW lt).
rewrite /ridge_filter ltr_pdivr_mulr ?denominator_pos // mulrAC ltr_pdivl_mulr ?denominator_pos //.
rewrite -subr_gt0; have -> : dj * (dk + λ) - dk * (dj + λ) = λ * (dj - dk) by ring.
by rewrite mulr_gt0 ?subr_gt0.
Qed.

Section StepFilter.

Variables (R : realFieldType) (λ : R) (α : nat -> R) (d : R).
Hypothesis λ_pos : 0 < λ.
Hypothesis d_ge0 : 0 <= d.
Hypothesis α_bounds : forall i, 0 <= α i <= 1.
Local Notation a := (ridge_filter λ d).
Local Notation b := (step_filter λ α d).

Lemma step_filterS t : b t.+1 = a * (α t.+1 + (1 - α t.+1) * b t).
Proof. by []. Qed.

Lemma step_filter1 : b 1 = a.
Proof. by rewrite step_filterS /= mulr1 addrC subrK mulr1. Qed.

Lemma mixture_le1 (w s : R) : 0 <= w <= 1 -> s <= 1 -> w + (1 - w) * s <= 1.
Proof.
move=> /andP[w_ge0 w_le1] s_le1; rewrite -subr_ge0.
have -> : 1 - (w + (1 - w) * s) = (1 - w) * (1 - s) by ring.
by nonnegative.
Qed.

Lemma step_filter_bounds t : 0 <= b t <= 1.
Proof.
elim: t => [|t /andP[IH_ge0 IH_le1]]; first by rewrite ler01 lexx.
have a_ge0 := ridge_filter_ge0 λ_pos d_ge0; have /andP[α_ge0 α_le1] := α_bounds t.+1.
rewrite step_filterS; apply/andP; split; first by nonnegative.
by rewrite mulr_ile1 ?mixture_le1 ?α_bounds //; [nonnegative | apply/ltW/ridge_filter_lt1].
Qed.

Lemma step_filter_le_ridge t : (1 <= t)%N -> b t <= a.
Proof.
case: t => [//|t] _; have /andP[_ b_le1] := step_filter_bounds t.
by rewrite step_filterS ler_pimulr ?ridge_filter_ge0 ?mixture_le1.
Qed.

Lemma step_filter_gt0 t : 0 < d -> 0 < b t.
Proof.
move=> d_pos; elim: t => [|t IH]; first exact: ltr01.
have /andP[α_ge0 α_le1] := α_bounds t.+1.
rewrite step_filterS mulr_gt0 ?ridge_filter_gt0 //.
have [->|α_neq1] := eqVneq (α t.+1) 1; first by rewrite subrr mul0r addr0 ltr01.
by rewrite ltr_paddl // mulr_gt0 // subr_gt0 lt_neqAle α_neq1.
Qed.

End StepFilter.

(** More weight on the ground truth, larger filters. *)
Lemma step_filter_monotone (R : realFieldType) (λ : R) (α α' : nat -> R) d t : 0 < λ -> 0 <= d ->
  (forall i, [/\ 0 <= α i, α i <= α' i & α' i <= 1]) -> step_filter λ α d t <= step_filter λ α' d t.
Proof.
move=> λ_pos d_ge0 order; elim: t => [//|t IH].
have α_bounds i : 0 <= α i <= 1 by have [α_ge0 le α'_le1] := order i; rewrite α_ge0 (le_trans le).
have [α_ge0 le α'_le1] := order t.+1; have /andP[_ b_le1] := step_filter_bounds λ_pos d_ge0 α_bounds t.
rewrite !step_filterS ler_wpmul2l ?ridge_filter_ge0 // -subr_ge0.
set b := step_filter _ α _ _ in IH b_le1 *; set b' := step_filter _ _ _ _ in IH *.
have -> : α' t.+1 + (1 - α' t.+1) * b' - (α t.+1 + (1 - α t.+1) * b) =
    (α' t.+1 - α t.+1) * (1 - b) + (1 - α' t.+1) * (b' - b) by ring.
by nonnegative.
Qed.

Section ConstantWeight.

Variables (R : realFieldType) (λ α d : R).
Hypothesis λ_pos : 0 < λ.
Hypothesis d_ge0 : 0 <= d.
Hypothesis α_bounds : 0 <= α <= 1.
Local Notation a := (ridge_filter λ d).
Local Notation b := (step_filter λ (constant α) d).

(** b⁽ᵗ⁾ − b⁽ᵗ⁺¹⁾ = ((1 − α) a)ᵗ (1 − a) *)
Lemma step_filter_decrease t : b t - b t.+1 = ((1 - α) * a) ^+ t * (1 - a).
Proof.
elim: t => [|t IH]; first by rewrite step_filter1 expr0 mul1r.
rewrite exprS -mulrA -IH !(step_filterS _ _ _ t.+1) (step_filterS _ _ _ t) /constant; ring.
Qed.

(** b⁽ᵗ⁾ − b⁽∞⁾ = ((1 − α) a)ᵗ (1 − b⁽∞⁾) *)
Lemma step_filter_remainder t : 0 < α ->
  b t - ridge_filter (λ / α) d = ((1 - α) * a) ^+ t * (1 - ridge_filter (λ / α) d).
Proof.
move=> α_pos; elim: t => [|t IH]; first by rewrite expr0 mul1r.
rewrite exprS -mulrA -IH step_filterS /constant -{1}(ridge_filter_fixed λ_pos d_ge0 α_pos); ring.
Qed.

End ConstantWeight.

Lemma step_filter_falls (R : realFieldType) (λ α d : R) t : 0 < λ -> 0 <= d -> 0 <= α <= 1 ->
  step_filter λ (constant α) d t.+1 <= step_filter λ (constant α) d t.
Proof.
move=> λ_pos d_ge0 /andP[α_ge0 α_le1]; rewrite -subr_ge0 step_filter_decrease.
have a_ge0 := ridge_filter_ge0 λ_pos d_ge0; have a_le1 := ltW (ridge_filter_lt1 λ_pos d_ge0).
by nonnegative.
Qed.

Lemma limit_filter_below (R : realFieldType) (λ α d : R) t : 0 < λ -> 0 <= d -> 0 < α <= 1 ->
  ridge_filter (λ / α) d <= step_filter λ (constant α) d t.
Proof.
move=> λ_pos d_ge0 /andP[α_pos α_le1]; rewrite -subr_ge0 step_filter_remainder //.
have ridge_pos : 0 < λ / α by apply: divr_gt0.
have a_ge0 := ridge_filter_ge0 λ_pos d_ge0; have a_le1 := ltW (ridge_filter_lt1 ridge_pos d_ge0).
by nonnegative.
Qed.

Lemma step_filter_without_truth (R : realFieldType) (λ d : R) t :
  step_filter λ (constant 0) d t = ridge_filter λ d ^+ t.
Proof. by elim: t => [//|t IH]; rewrite step_filterS IH /constant subr0 add0r mul1r exprS. Qed.

(** b⁽ᵗ⁾ → b⁽∞⁾ *)
Lemma step_filter_limit (R : archiFieldType) (λ α d : R) : 0 < λ -> 0 <= d -> 0 < α <= 1 ->
  tends_to (step_filter λ (constant α) d) (ridge_filter (λ / α) d).
Proof.
move=> λ_pos d_ge0 /andP[α_pos α_le1] ε ε_pos; have ridge_pos : 0 < λ / α by rewrite divr_gt0.
have a_ge0 := ridge_filter_ge0 λ_pos d_ge0; have a_lt1 := ridge_filter_lt1 λ_pos d_ge0.
have weight_ge0 : 0 <= 1 - α by rewrite subr_ge0.
have factor : 0 <= (1 - α) * ridge_filter λ d < 1.
  by rewrite mulr_ge0 //= (le_lt_trans _ a_lt1) // ler_pimull // ler_subl_addr ler_addl ltW.
have [N small] := powers_vanish factor ε_pos; exists N => t /small.
rewrite subr0 step_filter_remainder // normrM => lt; apply: le_lt_trans lt.
rewrite ler_pimulr ?normr_ge0 // ger0_norm; first by rewrite ler_subl_addr ler_addl ridge_filter_ge0.
by rewrite subr_ge0 ltW // ridge_filter_lt1.
Qed.
