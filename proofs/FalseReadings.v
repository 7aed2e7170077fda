(** What guards the statements: their hypotheses can be met, are needed, and tempting variants of them are false.
    Everything here is over the rational numbers with one or two points. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From DistillProof Require Import Setting Statements InnerProduct MatrixPowers Smoother Recursion EdgeCases.
From DistillProof Require Import Limit Sequences.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

(** A matrix of one entry. *)
Local Notation "[ x ]" := (x%:M : 'M[rat]_1) (at level 0, x at level 99).

Lemma fitted_entry (k λ y : rat) (α : nat -> rat) t : 0 <= k -> 0 < λ ->
  fitted [k] λ α [y] t = [step_filter λ α k t * y].
Proof. by move=> k_ge0 λ_pos; rewrite edge_cases_one_point // scale_scalar_mx. Qed.

Lemma smoother_entry (k λ y : rat) : smoother [k] λ *m [y] = [k / (k + λ) * y].
Proof. by rewrite /smoother /regularized -raddfD /= invmx_scalar -!scalar_mxM. Qed.

Lemma norm_entry (x : rat) : ‖[x]‖² = x * x.
Proof. by rewrite /inner !big_ord1 !mxE !mulr1n. Qed.

Lemma entries_differ (x y : rat) : x != y -> [x] <> [y].
Proof. by move=> /eqP differ /matrixP/(_ 0 0); rewrite !mxE. Qed.

Lemma one_kernel : kernel_matrix [1].
Proof. by split; [rewrite trmx1 | apply: nonnegative1]. Qed.

(** * The hypotheses can be met *)

(** A kernel matrix need be neither diagonal nor regular: ((1, 1), (1, 1)). *)
Example kernel_singular : kernel_matrix (const_mx 1 : 'M[rat]_2) /\ (const_mx 1 : 'M[rat]_2) \notin unitmx.
Proof.
have outer : (const_mx 1 : 'M[rat]_2) = const_mx 1 *m (const_mx 1 : 'cV[rat]_2)^T.
  by apply/matrixP => i j; rewrite !mxE big_ord1 !mxE mulr1.
split; last first.
  apply/negP => unit; pose v : 'cV[rat]_2 := \col_i (if i == 0 then 1 else -1).
  have zero : (const_mx 1 : 'M[rat]_2) *m v = 0.
    by apply/matrixP => i j; rewrite !mxE !big_ord_recl big_ord0 !mxE.
  have back : v = (const_mx 1)⁻¹ *m ((const_mx 1 : 'M[rat]_2) *m v) by rewrite mulKmx.
  by rewrite zero mulmx0 in back; have /matrixP/(_ 0 0) := back; rewrite !mxE.
split; first by apply/matrixP => i j; rewrite !mxE.
by apply/nonnegativeP => v; rewrite outer -mulmxA inner_mulmxr norm_ge0.
Qed.

(** A diagonalisation by an orthogonal matrix that is not the identity: K = ((82, −24), (−24, 68))/25. *)
Example diagonalised_rotation :
  let V : 'M[rat]_2 :=
    \matrix_(i, j) (if i == j then 4%:R / 5%:R else if (i < j)%N then 3%:R / 5%:R else - (3%:R / 5%:R)) in
  let d : 'rV[rat]_2 := \row_i (if i == 0 then 4%:R else 2%:R) in
  diagonalised (V *m diag_mx d *m V^T) V d.
Proof.
move=> V d; split=> //; apply/matrixP => i j.
rewrite !mxE !big_ord_recl big_ord0 !mxE.
by case: i => [[|[|i]] i_lt]; case: j => [[|[|j]] j_lt].
Qed.

(** Two steps on training data with p ≠ q, as optimal_weight_training has it: K = 1, λ = 1, y = 1. *)
Example training_differs :
  fitted [1] 1 (constant 0) [1] 1 != [1] *m ((regularized [1] 1)⁻¹ *m fitted [1] 1 (constant 0) [1] 1).
Proof.
rewrite fitted_entry // /regularized -raddfD /= invmx_scalar -!scalar_mxM.
by apply/eqP => /matrixP/(_ 0 0); rewrite !mxE.
Qed.

(** * And they are needed *)

(** Without 0 ⪯ K, K + λI need not be invertible: K = −1, λ = 1. *)
Example nonnegative_needed : regularized [-1] 1 \notin unitmx.
Proof. by rewrite /regularized -raddfD /= addNr raddf0 unitmxE det0 unitr0. Qed.

(** * Variants that are false *)

(** The limit is not ridge regression with αλ: K = 1, λ = 1, α = 1/2, y = 1 gives 1/3, not 2/3. *)
Example limit_not_reduced :
  ~ converges (fitted [1] 1 (constant (1 / 2%:R)) [1]) (smoother [1] (1 / 2%:R * 1) *m [1]).
Proof.
move=> reduced; have := limit [1] one_kernel ltr01 (isT : 0 < (1 / 2%:R : rat) <= 1).
rewrite mulmxA -/(smoother _ _) => /(converges_unique reduced).
by rewrite (smoother_entry 1 _ 1) (smoother_entry 1 _ 1); apply: entries_differ.
Qed.

(** The limit is not reached after two steps: with the same numbers y⁽²⁾ = 3/8. *)
Example limit_not_reached : fitted [1] 1 (constant (1 / 2%:R)) [1] 2 <> smoother [1] (1 / (1 / 2%:R)) *m [1].
Proof. by rewrite fitted_entry // smoother_entry; apply: entries_differ. Qed.

(** The order of the weights matters: α_2 = 0, α_3 = 1 gives 1/2, but α_2 = 1, α_3 = 0 gives 1/4. *)
Example closed_form_not_symmetric :
  fitted [1] 1 (fun t => if t == 3%N then 1 else 0) [1] 3 <> fitted [1] 1 (fun t => if t == 2%N then 1 else 0) [1] 3.
Proof. by rewrite (fitted_entry 1 _ _ ler01 ltr01) fitted_entry //; apply: entries_differ. Qed.

(** With weight on the ground truth nothing collapses: α = 1 gives 1/2 for ever. *)
Example collapse_needs_zero_weight : ~ converges (fitted [1] 1 (constant (1 : rat)) [1]) 0.
Proof.
move=> vanishes; have := limit [1] one_kernel ltr01 (isT : 0 < (1 : rat) <= 1).
rewrite mulmxA -/(smoother _ _) => /(converges_unique vanishes).
by rewrite smoother_entry -(raddf0 (scalar_mx_additive _ _)); apply: entries_differ.
Qed.

(** The rate is not attained in every direction: with the bound d = 2 on K = 1 the inequality is strict. *)
Example rate_not_always_attained :
  let ρ := (1 - 1 / 2%:R) * (2%:R / (2%:R + 1)) : rat in
  ‖fitted [1] 1 (constant (1 / 2%:R)) [1] 1 - smoother [1] (1 / (1 / 2%:R)) *m [1]‖²
    <> ρ ^+ (2 * 1) * ‖(1%:M - smoother [1] (1 / (1 / 2%:R))) *m [1]‖².
Proof.
have fit : fitted [1] 1 (constant (1 / 2%:R)) [1] 1 = [1 / 2%:R].
  by rewrite fitted1 smoother_entry; congr (_%:M); apply/eqP.
have floor : smoother [1] (1 / (1 / 2%:R)) *m [1] = [1 / 3%:R].
  by rewrite smoother_entry; congr (_%:M); apply/eqP.
have distance : [1 / 2%:R] - [1 / 3%:R] = [1 / 6%:R].
  by apply/matrixP => i j; rewrite !ord1 !mxE; apply/eqP.
have start : [1] - [1 / 3%:R] = [2%:R / 3%:R].
  by apply/matrixP => i j; rewrite !ord1 !mxE; apply/eqP.
cbv zeta; rewrite mulmxBl mul1mx floor fit distance start (norm_entry (1 / 6%:R)) (norm_entry (2%:R / 3%:R)).
exact/eqP.
Qed.

(** The effective ridge is not at least tλ for every weight: α = 1 leaves it at λ. *)
Example ridge_not_unbounded : effective_ridge 1 (step_filter 3%:R (constant 1) 1 2) < 2%:R * 3%:R :> rat.
Proof. by []. Qed.

(** On held-out data α⋆ may lie outside [0, 1], on either side, and inside: p = 1, q = 0 and ỹ = −1, 2, 1/2. *)
Example best_weight_anywhere :
  best_weight [-1] [1] [0] = -1 /\ best_weight [2%:R] [1] [0] = 2%:R /\ best_weight [1 / 2%:R] [1] [0] = 1 / 2%:R.
Proof. by rewrite /best_weight /inner !big_ord1 !mxE; do !split. Qed.

(** The ridge convention matters: K + nλI is another problem than K + λI for n = 2 points. *)
Example ridge_convention : smoother (1%:M : 'M[rat]_2) (2%:R * 1) != smoother 1%:M 1.
Proof.
rewrite /smoother /regularized -!raddfD /= !invmx_scalar !mul1mx.
by apply/eqP => /matrixP/(_ 0 0); rewrite !mxE.
Qed.
