(** spectral-recursion: distillation acts on each eigendirection by itself. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From DistillProof Require Import Setting Statements InnerProduct MatrixPowers Smoother Recursion.
From DistillProof Require Import ClosedFormConstant Limit Sequences.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

Lemma diagonal_mul_inverse (R : realFieldType) n (e : 'rV[R]_n) : (forall i, e 0 i != 0) ->
  diag_mx e *m diag_mx (\row_i (e 0 i)^-1) = 1%:M.
Proof.
move=> nonzero; rewrite mulmx_diag -diag_const_mx; congr diag_mx.
by apply/rowP => i; rewrite !mxE divff.
Qed.

Lemma inverse_diagonal (R : realFieldType) n (e : 'rV[R]_n) : (forall i, e 0 i != 0) ->
  (diag_mx e)⁻¹ = diag_mx (\row_i (e 0 i)^-1).
Proof.
move=> nonzero; have inverse := diagonal_mul_inverse nonzero.
by have [unit _] := mulmx1_unit inverse; rewrite -[RHS](mulKmx unit) inverse mulmx1.
Qed.

(** The fits of a diagonal matrix are the filters of its entries. *)
Section Diagonal.

Variables (R : realFieldType) (n : nat) (d : 'rV[R]_n) (λ : R).
Hypothesis d_ge0 : forall i, 0 <= d 0 i.
Hypothesis λ_pos : 0 < λ.

Lemma diagonal_kernel : kernel_matrix (diag_mx d).
Proof.
split; first exact: tr_diag_mx.
apply/nonnegativeP => v; apply: sumr_ge0 => i _; apply: sumr_ge0 => j _.
by rewrite mul_diag_mx mxE mulrCA mulr_ge0 // -expr2 sqr_ge0.
Qed.

Lemma smoother_diagonal : smoother (diag_mx d) λ = diag_mx (\row_i (d 0 i / (d 0 i + λ))).
Proof.
have nonzero i : d 0 i + λ != 0 by rewrite gt_eqF // ltr_paddl.
have -> : smoother (diag_mx d) λ = diag_mx d *m (diag_mx (\row_i (d 0 i + λ)))⁻¹.
  rewrite /smoother /regularized -diag_const_mx -linearD /=; congr (_ *m (diag_mx _)⁻¹).
  by apply/rowP => i; rewrite !mxE.
rewrite inverse_diagonal => [|i]; last by rewrite mxE.
by rewrite mulmx_diag; congr diag_mx; apply/rowP => i; rewrite !mxE.
Qed.

Lemma filter_matrix_diagonal (α : nat -> R) t :
  filter_matrix (diag_mx d) λ α t = diag_mx (\row_i step_filter λ α (d 0 i) t).
Proof.
elim: t => [|t IH] /=.
  by rewrite -diag_const_mx; congr diag_mx; apply/rowP => i; rewrite !mxE.
rewrite IH smoother_diagonal -diag_const_mx -linearZ -linearD /= mulmx_diag; congr diag_mx.
by apply/rowP => i; rewrite !mxE.
Qed.

End Diagonal.

Section Spectral.

Variables (R : realFieldType) (n : nat) (K V : 'M[R]_n) (d : 'rV[R]_n).
Hypothesis K_kernel : kernel_matrix K.
Hypothesis diagonal : diagonalised K V d.
Local Notation D := (diag_mx d).

Lemma orthogonal : V^T *m V = 1%:M.
Proof. exact: diagonal.1. Qed.

Lemma orthogonal_right : V *m V^T = 1%:M.
Proof. exact: mulmx1C orthogonal. Qed.

Lemma eigenvalues_ge0 i : 0 <= d 0 i.
Proof.
have := nonnegative_columns (V *m delta_mx i (0 : 'I_1)) K_kernel.2.
rewrite diagonal.2 !mulmxA -(mulmxA _ V^T) orthogonal mulmx1 -mulmxA inner_mulmxl mulmxA orthogonal mul1mx.
rewrite /inner (bigD1 i) //= big_ord1 mul_diag_mx !mxE !eqxx mul1r mulr1 big1 ?addr0 // => j /negPf neq.
by rewrite big_ord1 !mxE neq mul0r.
Qed.

(** S = V A Vᵀ *)
Lemma smoother_spectral (λ : R) : 0 < λ -> smoother K λ = V *m smoother D λ *m V^T.
Proof.
move=> λ_pos; have D_kernel := diagonal_kernel eigenvalues_ge0.
have G_spectral : regularized K λ = V *m regularized D λ *m V^T.
  by rewrite /regularized mulmxDr mulmxDl -diagonal.2 mul_mx_scalar -scalemxAl orthogonal_right -scalemx1.
have inverse : regularized K λ *m (V *m (regularized D λ)⁻¹ *m V^T) = 1%:M.
  rewrite G_spectral !mulmxA -(mulmxA _ V^T V) orthogonal mulmx1 -(mulmxA V).
  by rewrite mulmxV ?regularized_unit // mulmx1 orthogonal_right.
have -> : smoother K λ = K *m (V *m (regularized D λ)⁻¹ *m V^T).
  by rewrite -[X in K *m X](mulKmx (regularized_unit K_kernel λ_pos)) inverse mulmx1.
by rewrite {1}diagonal.2 /smoother !mulmxA -(mulmxA _ V^T V) orthogonal mulmx1.
Qed.

Lemma fitted_spectral c (λ : R) (α : nat -> R) (y : 'M[R]_(n, c)) t : 0 < λ ->
  fitted K λ α y t = V *m filter_matrix D λ α t *m V^T *m y.
Proof.
move=> λ_pos; elim: t => [|t IH]; first by rewrite /= mulmx1 orthogonal_right mul1mx.
rewrite fittedS smoother_spectral // IH /=.
have -> : mixture (α t.+1) y (V *m filter_matrix D λ α t *m V^T *m y) =
    V *m ((α t.+1)%:M + (1 - α t.+1) *: filter_matrix D λ α t) *m V^T *m y.
  rewrite mulmxDr !mulmxDl mul_mx_scalar -!scalemxAr -!scalemxAl orthogonal_right mul1mx.
  by rewrite /mixture.
by rewrite !mulmxA -(mulmxA _ V^T V) orthogonal mulmx1.
Qed.

End Spectral.

Theorem spectral_recursion : Statements.spectral_recursion.
Proof. by move=> R n c K V d λ α y t K_kernel λ_pos diagonal; apply: fitted_spectral. Qed.

Theorem spectral_recursion_filters : Statements.spectral_recursion_filters.
Proof.
move=> R n K V d λ α t K_kernel λ_pos diagonal.
have d_ge0 := eigenvalues_ge0 K_kernel diagonal.
by split=> //; apply: filter_matrix_diagonal.
Qed.

Theorem spectral_recursion_first_step : Statements.spectral_recursion_first_step.
Proof.
move=> R n K V d λ α K_kernel λ_pos diagonal; split.
  by rewrite /= -scalemx1 -scalerDl addrC subrK scale1r mulmx1.
exact: smoother_diagonal (eigenvalues_ge0 K_kernel diagonal) λ_pos.
Qed.

Theorem spectral_recursion_fixed_point : Statements.spectral_recursion_fixed_point.
Proof.
move=> R n K V d λ α K_kernel λ_pos /andP[α_pos α_le1] diagonal A.
have D_kernel := diagonal_kernel (eigenvalues_ge0 K_kernel diagonal).
split; last exact: smoother_spectral (amplified_pos λ_pos α_pos).
have fixed : A *m (α%:M + (1 - α) *: smoother (diag_mx d) (λ / α)) = smoother (diag_mx d) (λ / α).
  have := fixed_point D_kernel λ_pos α_pos (1%:M : 'M[R]_n).
  by rewrite /mixture !mulmx1 scalemx1.
move=> B; split=> [B_fixed|-> //].
(* The difference E is (1 − α) A E, so that ‖E‖² ≤ (1 − α)² ‖E‖². *)
apply/eqP; rewrite -subr_eq0 -norm_eq0; set E := B - _; apply/contraT => nonzero.
have E_pos : 0 < ‖E‖² by rewrite lt_def nonzero norm_ge0.
have E_fixed : E = (1 - α) *: (A *m E).
  rewrite scalemxAr {1}/E -{1}B_fixed -{1}fixed -mulmxBr; congr (_ *m _).
  by rewrite opprD addrACA subrr add0r -scalerBr.
have := ler_wpmul2l (sqr_ge0 (1 - α)) (smoother_contraction D_kernel λ_pos E).
rewrite -normZ -E_fixed -subr_ge0.
have -> : (1 - α) ^+ 2 * ‖E‖² - ‖E‖² = - (α * (1 + (1 - α)) * ‖E‖²) by ring.
by rewrite oppr_ge0 leNgt !mulr_gt0 // ltr_paddr ?ltr01 // subr_ge0.
Qed.

Theorem spectral_recursion_limit : Statements.spectral_recursion_limit.
Proof.
move=> R n K V d λ α K_kernel λ_pos α_bounds diagonal.
have D_kernel := diagonal_kernel (eigenvalues_ge0 K_kernel diagonal).
have := limit (1%:M : 'M[R]_n) D_kernel λ_pos α_bounds; rewrite mulmxA mulmx1.
move=> close ε /close[N small]; exists N => t /small.
have -> // : fitted (diag_mx d) λ (constant α) 1%:M t = filter_matrix (diag_mx d) λ (constant α) t.
by elim: t => [//|t IH]; rewrite fittedS IH /= /mixture scalemx1.
Qed.

(** ⟨v, Kv⟩ = Σ_i d_i u_i² and ⟨v, v⟩ = Σ_i u_i² with u = Vᵀv. *)
Lemma spectral_form (R : realFieldType) n (K V : 'M[R]_n) (d : 'rV[R]_n) (v : 'cV[R]_n) : diagonalised K V d ->
  ⟨v, K *m v⟩ = \sum_i d 0 i * ((V^T *m v) i 0) ^+ 2 /\ ‖v‖² = \sum_i ((V^T *m v) i 0) ^+ 2.
Proof.
move=> diagonal; have right := orthogonal_right diagonal; split.
  rewrite diagonal.2 -!mulmxA inner_mulmxr; apply: eq_bigr => i _.
  by rewrite big_ord1 mul_diag_mx [X in _ * X]mxE mulrCA expr2.
have orthT : V^T^T *m V^T = 1%:M by rewrite trmxK.
by rewrite -(norm_orthogonal v orthT); apply: eq_bigr => i _; rewrite big_ord1.
Qed.

Theorem spectral_recursion_bounds : Statements.spectral_recursion_bounds.
Proof.
move=> R n K V d x diagonal.
have direction i : ⟨V *m delta_mx i (0 : 'I_1), K *m (V *m delta_mx i 0)⟩ = d 0 i
    /\ ‖V *m delta_mx i (0 : 'I_1)‖² = 1.
  have [-> ->] := spectral_form (V *m delta_mx i 0) diagonal.
  rewrite mulmxA (orthogonal diagonal) mul1mx; split; rewrite (bigD1 i) //= !mxE !eqxx expr1n ?mulr1.
    by rewrite big1 ?addr0 // => j /negPf neq; rewrite !mxE neq expr0n mulr0.
  by rewrite big1 ?addr0 // => j /negPf neq; rewrite !mxE neq expr0n.
split; split=> [bound v|bound i].
- have [-> norm] := spectral_form v diagonal.
  rewrite mul_scalar_mx innerZr norm mulr_sumr; apply: ler_sum => i _.
  by rewrite ler_wpmul2r ?sqr_ge0.
- have [form norm] := direction i; have := bound (V *m delta_mx i 0).
  by rewrite form mul_scalar_mx innerZr norm mulr1.
- have [-> norm] := spectral_form v diagonal.
  rewrite mul_scalar_mx innerZr norm mulr_sumr; apply: ler_sum => i _.
  by rewrite ler_wpmul2r ?sqr_ge0.
- have [form norm] := direction i; have := bound (V *m delta_mx i 0).
  by rewrite form mul_scalar_mx innerZr norm mulr1.
Qed.

Theorem spectral_recursion_equal : Statements.spectral_recursion_equal.
Proof.
move=> R n K V d λ α t i j K_kernel λ_pos diagonal B.
rewrite /B filter_matrix_diagonal //; last exact: eigenvalues_ge0 diagonal.
rewrite !mxE !eqxx !mulr1n; split=> [-> //|zero].
by case: t B => [//|t] B _; rewrite zero /= /ridge_filter !mul0r.
Qed.
