(** dampening: each step dampens every direction further, down to a floor set by the ground truth. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From DistillProof Require Import Setting Statements InnerProduct MatrixPowers Smoother Recursion.
From DistillProof Require Import ClosedFormConstant SmootherOrder Filters Sequences.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

Lemma weight_bounds (R : realFieldType) (α : R) : 0 < α <= 1 -> 0 <= α <= 1.
Proof. by case/andP=> /ltW -> ->. Qed.

Theorem dampening : Statements.dampening.
Proof.
move=> R λ α d t λ_pos α_bounds d_ge0 t_pos b; have bounds := weight_bounds α_bounds.
have /andP[α_pos _] := α_bounds.
split; first by apply: ridge_filter_ge0; rewrite ?divr_gt0.
split; first exact: limit_filter_below.
by split; [apply: step_filter_falls | apply: step_filter_le_ridge].
Qed.

Section Matrices.

Variables (R : realFieldType) (n : nat) (K : 'M[R]_n) (λ α : R).
Hypothesis K_kernel : kernel_matrix K.
Hypothesis λ_pos : 0 < λ.
Hypothesis α_bounds : 0 <= α <= 1.
Local Notation S := (smoother K λ).
Local Notation M := (fitted K λ (constant α) 1%:M).

(** M_t − M_{t+1} = (1 − α)ᵗ Sᵗ (I − S) *)
Lemma matrix_decrease t : M t - M t.+1 = (1 - α) ^+ t *: (S ^^ t *m (1%:M - S)).
Proof.
elim: t => [|t IH]; first by rewrite fitted1 mulmx1 expr0 scale1r mul1mx.
rewrite [M t.+2]matrixS {1}[M t.+1]matrixS mixture_error subrr scale0r addr0 -mulmxBr IH.
by rewrite -scalemxAr scalerA -exprS mulmxA -powerS.
Qed.

Lemma matrix_falls t : M t.+1 ⪯ M t.
Proof.
have /andP[_ α_le1] := α_bounds.
apply/below_sub; rewrite matrix_decrease; apply: nonnegativeZ; first by rewrite exprn_ge0 // subr_ge0.
exact: complement_stays.
Qed.

(** M_t − S_∞ = (1 − α)ᵗ Sᵗ (λ/α) (K + (λ/α) I)⁻¹ *)
Lemma limit_below t : 0 < α -> smoother K (λ / α) ⪯ M t.
Proof.
move=> α_pos; have /andP[_ α_le1] := α_bounds; have ridge_pos : 0 < λ / α by apply: divr_gt0.
apply/below_sub; have := remainder K_kernel λ_pos α_pos (1%:M : 'M[R]_n) t; rewrite !mulmx1 => ->.
rewrite complement_smoother // power_scale -scalemxAl -scalemxAr scalerA.
apply: nonnegativeZ; last exact: inverse_stays.
by rewrite mulr_ge0 ?exprn_ge0 ?subr_ge0 // ltW.
Qed.

End Matrices.

Theorem dampening_matrix : Statements.dampening_matrix.
Proof.
move=> R n K λ α t K_kernel λ_pos α_bounds t_pos M; have bounds := weight_bounds α_bounds.
have /andP[α_pos _] := α_bounds.
split; first by move=> c y; apply: fitted_matrix.
split; first by apply: smoother_nonnegative; rewrite ?divr_gt0.
split; first exact: limit_below.
by split; [apply: matrix_falls | apply: matrix_below_smoother].
Qed.

Theorem dampening_without_truth : Statements.dampening_without_truth.
Proof.
move=> R n K λ t K_kernel λ_pos t_pos M; have bounds : 0 <= (0 : R) <= 1 by rewrite lexx ler01.
split; last by split; [apply: matrix_falls | apply: matrix_below_smoother].
rewrite /M (closed_form_constant_without_truth (1%:M : 'M[R]_n) t.+1 K_kernel λ_pos).
exact: identity_stays.
Qed.

Theorem dampening_weight : Statements.dampening_weight.
Proof.
move=> R λ α α' λ_pos order.
have order' i : [/\ 0 <= α i, α i <= α' i & α' i <= 1] by have [? []] := order i.
by split=> [d t d_ge0|n K t K_kernel]; [apply: step_filter_monotone | apply: matrix_monotone].
Qed.

(** The effective ridge d (1 − b)/b of b = d/(d + μ) is μ, and it falls where b grows. *)
Section EffectiveRidge.

Variables (R : realFieldType) (d : R).
Hypothesis d_pos : 0 < d.

Lemma effective_ridge_filter (μ : R) : 0 < μ -> effective_ridge d (ridge_filter μ d) = μ.
Proof.
move=> μ_pos; rewrite /effective_ridge /ridge_filter; field.
have sum_neq0 : d + μ != 0 by rewrite gt_eqF // addr_gt0.
by rewrite sum_neq0 gt_eqF.
Qed.

Lemma effective_ridge_le (b b' : R) : 0 < b -> b <= b' -> effective_ridge d b' <= effective_ridge d b.
Proof.
move=> b_pos le; have b'_pos := lt_le_trans b_pos le.
rewrite /effective_ridge ler_pdivr_mulr // mulrAC ler_pdivl_mulr // -subr_ge0.
have -> : d * (1 - b) * b' - d * (1 - b') * b = d * (b' - b) by ring.
by nonnegative.
Qed.

Lemma effective_ridge_lt (b b' : R) : 0 < b -> b < b' -> effective_ridge d b' < effective_ridge d b.
Proof.
move=> b_pos lt; have b'_pos := lt_trans b_pos lt.
rewrite /effective_ridge ltr_pdivr_mulr // mulrAC ltr_pdivl_mulr // -subr_gt0.
have -> : d * (1 - b) * b' - d * (1 - b') * b = d * (b' - b) by ring.
by rewrite mulr_gt0 // subr_gt0.
Qed.

End EffectiveRidge.

Theorem dampening_ridge : Statements.dampening_ridge.
Proof.
move=> R λ α d t λ_pos α_bounds d_pos t_pos ridge; have bounds := weight_bounds α_bounds.
have d_ge0 := ltW d_pos; have /andP[α_pos α_le1] := α_bounds.
have b_pos s : 0 < step_filter λ (constant α) d s by apply: step_filter_gt0.
split; first by rewrite /ridge step_filter1 effective_ridge_filter.
split; first by apply: effective_ridge_le => //; apply: step_filter_falls.
split.
  move=> α_lt1; apply: effective_ridge_lt => //; rewrite -subr_gt0 step_filter_decrease.
  have a_pos := ridge_filter_gt0 λ_pos d_ge0 d_pos; have a_lt1 := ridge_filter_lt1 λ_pos d_ge0.
  by rewrite mulr_gt0 ?subr_gt0 // exprn_gt0 // mulr_gt0 // subr_gt0.
have ridge_pos : 0 < λ / α by apply: divr_gt0.
rewrite -[X in _ <= X](effective_ridge_filter d_pos ridge_pos).
by apply: effective_ridge_le; rewrite ?ridge_filter_gt0 ?limit_filter_below.
Qed.

Theorem dampening_ridge_limit : Statements.dampening_ridge_limit.
Proof.
move=> R λ α d λ_pos α_bounds d_pos ε ε_pos; have d_ge0 := ltW d_pos.
have /andP[α_pos _] := α_bounds; have ridge_pos : 0 < λ / α by apply: divr_gt0.
set l := ridge_filter (λ / α) d.
have l_pos : 0 < l by apply: ridge_filter_gt0.
have scale_pos : 0 < ε * (l ^+ 2 / d) by rewrite mulr_gt0 ?divr_gt0 ?exprn_gt0.
have [N close] := step_filter_limit λ_pos d_ge0 α_bounds scale_pos; exists N => t t_ge.
have := close t t_ge; rewrite -/l; set b := step_filter _ _ _ _.
have l_le : l <= b by apply: limit_filter_below.
have b_pos := lt_le_trans l_pos l_le; rewrite ger0_norm ?subr_ge0 // => lt.
rewrite -(effective_ridge_filter d_pos ridge_pos) -/l.
have -> : effective_ridge d b - effective_ridge d l = - ((b - l) * (d / (b * l))).
  by rewrite /effective_ridge; field; rewrite !gt_eqF.
rewrite normrN ger0_norm; last by nonnegative.
apply: le_lt_trans (_ : (b - l) * (d / l ^+ 2) < _).
  rewrite ler_wpmul2l ?subr_ge0 // ler_wpmul2l // lef_pinv ?posrE ?(mulr_gt0 b_pos l_pos) ?(exprn_gt0 2 l_pos) //.
  by rewrite expr2 ler_wpmul2r // ltW.
by rewrite -[d / l ^+ 2]invf_div ltr_pdivr_mulr // divr_gt0 ?exprn_gt0.
Qed.

Theorem dampening_ridge_unbounded : Statements.dampening_ridge_unbounded.
Proof.
move=> R λ d λ_pos d_pos ridge; have d_ge0 := ltW d_pos.
have a_pos := ridge_filter_gt0 λ_pos d_ge0 d_pos.
have below t : t%:R * λ <= ridge t.
  have inverse : (ridge_filter λ d)^-1 = 1 + λ / d.
    by rewrite /ridge_filter invf_div mulrDl divff ?gt_eqF.
  have ratio_ge0 : 0 <= λ / d by rewrite divr_ge0 // ltW.
  have grow := bernoulli t ratio_ge0.
  have -> : ridge t = d * ((ridge_filter λ d)^-1 ^+ t - 1).
    rewrite /ridge step_filter_without_truth /effective_ridge exprVn -mulrA mulrBl mul1r divff //.
    by rewrite expf_neq0 // gt_eqF.
  rewrite inverse -(@ler_pmul2l _ d^-1) ?invr_gt0 // mulKf ?gt_eqF //.
  by rewrite ler_subr_addl mulrCA (mulrC d^-1).
split=> [t _|M]; first exact: below.
have [N large] := multiples_unbounded λ_pos M; exists N => t t_ge.
exact: lt_le_trans (large t t_ge) (below t).
Qed.

(** E[x^N] for N = min(Geometric(α), τ). *)
Section Expectation.

Variables (R : realFieldType) (α : R).

Let expectation (x : R) (τ : nat) : R :=
  \sum_(1 <= k < τ) α * (1 - α) ^+ k.-1 * x ^+ k + (1 - α) ^+ τ.-1 * x ^+ τ.

(** The last outcome, τ, splits into τ with α and τ + 1 with 1 − α. *)
Lemma expectation_step (x : R) τ : expectation x τ.+2 = expectation x τ.+1 - ((1 - α) * x) ^+ τ.+1 * (1 - x).
Proof. by rewrite /expectation big_nat_recr //= exprMn !exprS; ring. Qed.

Lemma expectation1 τ : expectation 1 τ.+1 = 1.
Proof.
elim: τ => [|τ IH]; first by rewrite /expectation big_geq // !expr1n add0r mulr1.
by rewrite expectation_step IH subrr mulr0 subr0.
Qed.

Lemma expectation_filter (λ d : R) τ :
  expectation (ridge_filter λ d) τ.+1 = step_filter λ (constant α) d τ.+1.
Proof.
elim: τ => [|τ IH]; first by rewrite /expectation big_geq // step_filter1 add0r mul1r.
by rewrite expectation_step IH -step_filter_decrease subKr.
Qed.

Lemma expectation_sum (x : R) τ :
  \sum_(1 <= k < τ.+2) (if (k < τ.+1)%N then α * (1 - α) ^+ k.-1 else (1 - α) ^+ τ) * x ^+ k =
  expectation x τ.+1.
Proof.
rewrite big_nat_recr //= ltnn; congr (_ + _).
by apply: eq_big_nat => k /andP[_ ->].
Qed.

End Expectation.

Theorem dampening_expectation : Statements.dampening_expectation.
Proof.
move=> R λ α d [//|τ] λ_pos /andP[α_ge0 α_le1] d_ge0 _ probability.
have weight_ge0 : 0 <= 1 - α by rewrite subr_ge0.
split; first by move=> k; rewrite /probability; case: ifP => _; nonnegative.
split; last by rewrite -expectation_filter -expectation_sum.
rewrite -(expectation1 α τ) -expectation_sum; apply: eq_bigr => k _.
by rewrite expr1n mulr1.
Qed.
