(** sparsification: large directions gain on small ones, by a rule that says when. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From DistillProof Require Import Setting Statements InnerProduct Filters Sequences.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

Section Pair.

Variables (R : realFieldType) (λ : R) (α : nat -> R) (dj dk : R) (t : nat).
Hypothesis λ_pos : 0 < λ.
Hypothesis order : 0 < dk < dj.
Hypothesis α_bounds : forall i, 0 <= α i <= 1.
Local Notation aj := (ridge_filter λ dj).
Local Notation ak := (ridge_filter λ dk).
Local Notation u := (step_filter λ α dj t).
Local Notation v := (step_filter λ α dk t).
Local Notation ratio := (filter_ratio λ α dj dk).

Let dk_pos : 0 < dk := (andP order).1.
Let lt : dk < dj := (andP order).2.
Let dj_pos : 0 < dj := lt_trans dk_pos lt.
Let dk_ge0 : 0 <= dk := ltW dk_pos.
Let dj_ge0 : 0 <= dj := ltW dj_pos.

Lemma filters_ordered : [/\ 0 < ak, ak < aj & 0 < aj].
Proof.
have a_lt := ridge_filter_lt λ_pos dk_ge0 lt; have ak_pos := ridge_filter_gt0 λ_pos dk_ge0 dk_pos.
by split=> //; apply: lt_trans a_lt.
Qed.

Lemma filters_positive : 0 < u /\ 0 < v.
Proof. by split; apply: step_filter_gt0. Qed.

(** R⁽ᵗ⁺¹⁾ − R⁽ᵗ⁾ is the rule divided by something positive. *)
Lemma ratio_difference :
  ratio t.+1 - ratio t =
  (α t.+1 * (aj * v - ak * u) + (1 - α t.+1) * u * v * (aj - ak)) / (step_filter λ α dk t.+1 * v).
Proof.
have [_ v_pos] := filters_positive; have next_pos : 0 < step_filter λ α dk t.+1 by apply: step_filter_gt0.
rewrite /filter_ratio -[- (u / v)]mulNr addf_div ?lt0r_neq0 //; congr (_ / _).
by rewrite !step_filterS; ring.
Qed.

Lemma ratio_sign :
  Num.sg (ratio t.+1 - ratio t) = Num.sg (α t.+1 * (aj * v - ak * u) + (1 - α t.+1) * u * v * (aj - ak)).
Proof.
have [_ v_pos] := filters_positive; have next_pos : 0 < step_filter λ α dk t.+1 by apply: step_filter_gt0.
by rewrite ratio_difference sgrM sgrV (gtr0_sg (mulr_gt0 next_pos v_pos)) mulr1.
Qed.

Lemma ratio_grows :
  (ratio t < ratio t.+1) = (0 < α t.+1 * (aj * v - ak * u) + (1 - α t.+1) * u * v * (aj - ak)).
Proof. by rewrite -[LHS]subr_gt0 -[LHS]sgr_gt0 ratio_sign sgr_gt0. Qed.

(** The rule is positive exactly for α < (1 + (a_k/v − a_j/u)/(a_j − a_k))⁻¹. *)
Lemma ratio_threshold : aj * v < ak * u ->
  (ratio t < ratio t.+1) = (α t.+1 < (1 + (ak / v - aj / u) / (aj - ak))^-1).
Proof.
move=> falls; have [ak_pos a_lt aj_pos] := filters_ordered; have [u_pos v_pos] := filters_positive.
have gap_pos : 0 < aj - ak by rewrite subr_gt0.
have rule_pos : 0 < ak * u - aj * v by rewrite subr_gt0.
have uv_pos := mulr_gt0 (mulr_gt0 u_pos v_pos) gap_pos.
have -> : 1 + (ak / v - aj / u) / (aj - ak) = 1 + (ak * u - aj * v) / (u * v * (aj - ak)).
  by field; rewrite !lt0r_neq0.
rewrite ratio_grows; move: uv_pos rule_pos; set g := u * v * _; set f := _ - _ => g_pos f_pos.
have sum_pos : 0 < 1 + f / g by rewrite addr_gt0 ?ltr01 ?divr_gt0.
rewrite -[X in _ = (_ < X)]div1r ltr_pdivl_mulr // -[RHS]subr_gt0 -[RHS](pmulr_rgt0 _ g_pos).
have -> : g * (1 - α t.+1 * (1 + f / g)) = (1 - α t.+1) * g - α t.+1 * f by field; rewrite gt_eqF.
by congr (_ < _); rewrite /f /g; ring.
Qed.

Lemma ratio_grows_elsewhere : ak * u <= aj * v -> α t.+1 < 1 -> ratio t < ratio t.+1.
Proof.
move=> rises α_lt1; have [ak_pos a_lt aj_pos] := filters_ordered; have [u_pos v_pos] := filters_positive.
have /andP[α_ge0 _] := α_bounds t.+1.
rewrite ratio_grows; apply: ltr_paddl; first by nonnegative.
by rewrite !mulr_gt0 ?subr_gt0.
Qed.

End Pair.

Theorem sparsification : Statements.sparsification.
Proof. by move=> R λ α dj dk [//|t] λ_pos order α_bounds _; apply: ratio_sign. Qed.

Theorem sparsification_threshold : Statements.sparsification_threshold.
Proof. by move=> R λ α dj dk [//|t] λ_pos order α_bounds _ aj ak u v; apply: ratio_threshold. Qed.

Theorem sparsification_elsewhere : Statements.sparsification_elsewhere.
Proof. by move=> R λ α dj dk [//|t] λ_pos order α_bounds _; apply: ratio_grows_elsewhere. Qed.

Theorem sparsification_without_truth : Statements.sparsification_without_truth.
Proof.
move=> R λ dj dk λ_pos order ratio.
have power t : ratio t = (ridge_filter λ dj / ridge_filter λ dk) ^+ t.
  by rewrite /ratio /filter_ratio !step_filter_without_truth [RHS]expr_div_n.
have [ak_pos a_lt aj_pos] := filters_ordered λ_pos order.
have ratio_gt1 : 1 < ridge_filter λ dj / ridge_filter λ dk by rewrite ltr_pdivl_mulr // mul1r.
split=> //; split=> [t|M]; last first.
  by have [N large] := powers_unbounded ratio_gt1 M; exists N => t t_ge; rewrite power; apply: large.
rewrite !power exprS ltr_pmull // exprn_gt0 //.
exact: lt_trans ratio_gt1.
Qed.

Theorem sparsification_truth_alone : Statements.sparsification_truth_alone.
Proof.
move=> R λ dj dk [//|t] λ_pos order _; rewrite /filter_ratio !step_filterS /constant subrr !mul0r.
by rewrite addr0 !mulr1.
Qed.

(** A larger ridge weight favours large directions more. *)
Lemma ridge_ratio_lt (R : realFieldType) (λ μ dj dk : R) : 0 < λ -> λ < μ -> 0 < dk -> dk < dj ->
  ridge_filter λ dj / ridge_filter λ dk < ridge_filter μ dj / ridge_filter μ dk.
Proof.
move=> λ_pos lt_ridge dk_pos lt; have dj_pos := lt_trans dk_pos lt; have μ_pos := lt_trans λ_pos lt_ridge.
have sums : [/\ 0 < dj + λ, 0 < dj + μ, 0 < dk + λ & 0 < dk + μ] by split; apply: addr_gt0.
have [jλ jμ kλ kμ] := sums; rewrite -subr_gt0.
have -> : ridge_filter μ dj / ridge_filter μ dk - ridge_filter λ dj / ridge_filter λ dk =
    dj * (μ - λ) * (dj - dk) / (dk * (dj + μ) * (dj + λ)).
  by rewrite /ridge_filter; field; rewrite !gt_eqF.
by rewrite divr_gt0 ?mulr_gt0 ?subr_gt0.
Qed.

Theorem sparsification_limit : Statements.sparsification_limit.
Proof.
move=> R λ α dj dk λ_pos order α_bounds limit.
have /andP[α_pos α_le1] := α_bounds; have /andP[dk_pos lt] := order; have dj_pos := lt_trans dk_pos lt.
have ridge_pos : 0 < λ / α by rewrite divr_gt0.
have [lk_pos l_lt lj_pos] := filters_ordered ridge_pos order.
have -> : limit = ridge_filter (λ / α) dj / ridge_filter (λ / α) dk.
  rewrite /limit /ridge_filter; field.
  have sum_neq0 d : 0 < d -> d * α + λ != 0 by move=> d_pos; rewrite gt_eqF // addr_gt0 ?mulr_gt0.
  by rewrite !sum_neq0 ?lt0r_neq0.
split=> [|α_lt1]; last by apply: ridge_ratio_lt; rewrite // ltr_pdivl_mulr // gtr_pmulr.
have dj_ge0 := ltW dj_pos; have dk_ge0 := ltW dk_pos.
apply: (tends_to_quotient (ltW lj_pos) lk_pos); try exact: step_filter_limit.
by move=> t; apply: limit_filter_below.
Qed.
