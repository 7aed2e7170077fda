(** metamorphic-relations: how answers change when the question is changed. *)

From mathcomp Require Import all_ssreflect all_fingroup all_algebra.
From mathcomp Require Import ring.
From DistillProof Require Import Setting Statements InnerProduct Smoother Recursion Limit.
From DistillProof Require Import SpectralRecursion.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

Theorem metamorphic_relations_scale : Statements.metamorphic_relations_scale.
Proof.
move=> R n c m Kx K λ γ α y t K_kernel λ_pos γ_pos.
have γ_neq0 : γ != 0 by rewrite gt_eqF.
have inverse : (regularized (γ *: K) (γ * λ))⁻¹ = γ^-1 *: (regularized K λ)⁻¹.
  have -> : regularized (γ *: K) (γ * λ) = γ *: regularized K λ.
    by rewrite /regularized scalerDr -scale_scalar_mx.
  by rewrite invmxZ // unitmxZ ?unitfE // regularized_unit.
have fit s : fitted (γ *: K) (γ * λ) α y s = fitted K λ α y s.
  elim: s => [//|s IH] /=; rewrite IH inverse.
  by rewrite -!scalemxAl -scalemxAr scalerA divff // scale1r.
split; first exact: fit.
rewrite /predicted /coefficients fit inverse.
by rewrite -!scalemxAl -scalemxAr scalerA divff // scale1r.
Qed.

Theorem metamorphic_relations_linearity : Statements.metamorphic_relations_linearity.
Proof.
move=> R n c m Kx K λ α y y' a b t _ _.
have fit s : fitted K λ α (a *: y + b *: y') s = a *: fitted K λ α y s + b *: fitted K λ α y' s.
  by rewrite !(fitted_matrix _ _ _ (_ + _)) (fitted_matrix _ _ _ y) (fitted_matrix _ _ _ y') mulmxDr -!scalemxAr.
split=> //; rewrite /predicted /coefficients fit.
have -> : mixture (α t) (a *: y + b *: y') (a *: fitted K λ α y t.-1 + b *: fitted K λ α y' t.-1) =
    a *: mixture (α t) y (fitted K λ α y t.-1) + b *: mixture (α t) y' (fitted K λ α y' t.-1).
  move: (fitted K λ α y t.-1) (fitted K λ α y' t.-1) => u v.
  apply/matrixP => i j; rewrite !mxE.
  by move: (y i j) (y' i j) (u i j) (v i j) => y1 y2 u1 u2; ring.
by move: (mixture _ y _) (mixture _ y' _) => z z'; rewrite !mulmxDr -!scalemxAr.
Qed.

Theorem metamorphic_relations_columns : Statements.metamorphic_relations_columns.
Proof.
move=> R n c m Kx K λ α y t j _ _.
have fit s : col j (fitted K λ α y s) = fitted K λ α (col j y) s.
  by rewrite fitted_matrix col_mulmx -fitted_matrix.
split=> //; rewrite /predicted /coefficients !col_mulmx -fit.
by congr (_ *m (_ *m _)); apply/colP => i; rewrite !mxE.
Qed.

(** K → QKQᵀ turns (K + λI)⁻¹ into Q (K + λI)⁻¹ Qᵀ. *)
Lemma inverse_orthogonal (R : realFieldType) n (K Q : 'M[R]_n) (λ : R) : kernel_matrix K -> 0 < λ ->
  Q^T *m Q = 1%:M -> (regularized (Q *m K *m Q^T) λ)⁻¹ = Q *m (regularized K λ)⁻¹ *m Q^T.
Proof.
move=> K_kernel λ_pos orth; have orth' := mulmx1C orth.
have G_eq : regularized (Q *m K *m Q^T) λ = Q *m regularized K λ *m Q^T.
  by rewrite /regularized mulmxDr mulmxDl mul_mx_scalar -scalemxAl orth' scalemx1.
have inverse : regularized (Q *m K *m Q^T) λ *m (Q *m (regularized K λ)⁻¹ *m Q^T) = 1%:M.
  rewrite G_eq !mulmxA -(mulmxA _ Q^T Q) orth mulmx1 -(mulmxA Q).
  by rewrite mulmxV ?regularized_unit // mulmx1.
by have [unit _] := mulmx1_unit inverse; rewrite -[RHS](mulKmx unit) inverse mulmx1.
Qed.

Theorem metamorphic_relations_orthogonal : Statements.metamorphic_relations_orthogonal.
Proof.
move=> R n c m Kx K Q λ α y t K_kernel λ_pos orth.
have fit s : fitted (Q *m K *m Q^T) λ α (Q *m y) s = Q *m fitted K λ α y s.
  elim: s => [//|s IH] /=; rewrite IH inverse_orthogonal // -mixture_mul !mulmxA.
  by rewrite -(mulmxA _ Q^T Q) orth mulmx1 -(mulmxA _ Q^T Q) orth mulmx1.
split=> //; rewrite /predicted /coefficients fit inverse_orthogonal // -mixture_mul !mulmxA.
by rewrite -(mulmxA _ Q^T Q) orth mulmx1 -(mulmxA _ Q^T Q) orth mulmx1.
Qed.

Theorem metamorphic_relations_permutation : Statements.metamorphic_relations_permutation.
Proof.
move=> R n c m Kx K σ λ α y t K_kernel λ_pos; set Q : 'M[R]_n := perm_mx σ.
have orth : Q^T *m Q = 1%:M by rewrite tr_perm_mx -perm_mxM mulVg perm_mx1.
have rows (A : 'M[R]_(n, c)) : row_perm σ A = Q *m A by rewrite row_permE.
have columns p (A : 'M[R]_(p, n)) : col_perm σ A = A *m Q^T by rewrite col_permE tr_perm_mx.
rewrite !rows !columns row_permE -/Q mulmxA.
exact: metamorphic_relations_orthogonal.
Qed.

Theorem metamorphic_relations_training_points : Statements.metamorphic_relations_training_points.
Proof. by move=> R n c K λ α y [//|t] _ _ _. Qed.

Theorem metamorphic_relations_limit : Statements.metamorphic_relations_limit.
Proof.
move=> R n c K λ α y K_kernel λ_pos α_bounds; rewrite fitted1 /smoother -mulmxA.
exact: limit.
Qed.

Section RepeatedPoints.

Variables (R : realFieldType) (n N : nat) (K : 'M[R]_n) (g : 'I_N -> 'I_n) (λ : R).
Hypothesis K_kernel : kernel_matrix K.
Hypothesis λ_pos : 0 < λ.
Hypothesis g_onto : forall i, exists r, g r = i.

Let E : 'M[R]_(N, n) := \matrix_(r, i) (g r == i)%:R.
Let w : 'rV[R]_n := \row_i #|[set r | g r == i]|%:R.

Lemma repeat_rows p (A : 'M[R]_(n, p)) : \matrix_(r, j) A (g r) j = E *m A.
Proof.
apply/matrixP => r j; rewrite !mxE (bigD1 (g r)) //= mxE eqxx mul1r big1 ?addr0 // => i neq.
by rewrite mxE eq_sym (negbTE neq) mul0r.
Qed.

Lemma repeat_kernel : \matrix_(r, s) K (g r) (g s) = E *m K *m E^T.
Proof.
have -> : E *m K *m E^T = \matrix_(r, s) (K *m E^T) (g r) s by rewrite repeat_rows mulmxA.
apply/matrixP => r s; rewrite !mxE (bigD1 (g s)) //= !mxE eqxx mulr1 big1 ?addr0 // => i neq.
by rewrite !mxE eq_sym (negbTE neq) mulr0.
Qed.

Lemma multiplicities : E^T *m E = diag_mx w.
Proof.
apply/matrixP => i j; rewrite !mxE.
have [<-|neq] := eqVneq i j.
  rewrite mulr1n -sum1_card natr_sum [RHS]big_mkcond /=; apply: eq_bigr => r _.
  by rewrite !mxE inE; case: (g r == i); rewrite ?mulr1 ?mulr0.
rewrite mulr0n big1 // => r _; rewrite !mxE.
by case: eqP => [->|_]; rewrite ?mul0r // (negbTE neq) mulr0.
Qed.

Lemma multiplicity_gt0 i : 0 < w 0 i.
Proof. by rewrite mxE ltr0n; have [r <-] := g_onto i; apply/card_gt0P; exists r; rewrite inE. Qed.

Let weighted : 'M[R]_n := K + λ *: diag_mx (\row_i (w 0 i)^-1).

Lemma weighted_unit : weighted \in unitmx.
Proof.
apply: positive_unit => v nonzero; rewrite mulmxDl innerDr -scalemxAl innerZr.
apply: ltr_paddl; first exact: nonnegative_columns K_kernel.2.
rewrite mulr_gt0 //; have [i entry] : exists i, v i 0 != 0.
  apply/existsP; apply: contraNT nonzero; rewrite negb_exists => /forallP zero.
  by apply/eqP/colP => i; have := zero i; rewrite negbK mxE => /eqP.
have term j : \sum_k v j k * (diag_mx (\row_i (w 0 i)^-1) *m v) j k = v j 0 ^+ 2 / w 0 j.
  by rewrite big_ord1 mul_diag_mx mxE [(\row__ _) _ _]mxE mulrCA -expr2 mulrC.
rewrite /inner (bigD1 i) //= ltr_paddr ?term //.
  by apply: sumr_ge0 => j _; rewrite term divr_ge0 ?sqr_ge0 // ltW // multiplicity_gt0.
by rewrite divr_gt0 ?multiplicity_gt0 // lt_def sqrf_eq0 entry sqr_ge0.
Qed.

Lemma inverse_multiplicities : diag_mx w *m diag_mx (\row_i (w 0 i)^-1) = 1%:M.
Proof. by apply: diagonal_mul_inverse => i; rewrite gt_eqF ?multiplicity_gt0. Qed.

Lemma repeated_kernel : kernel_matrix (E *m K *m E^T).
Proof.
split; first by rewrite !trmx_mul trmxK K_kernel.1 mulmxA.
by apply/nonnegativeP => v; rewrite -!mulmxA inner_mulmxr; apply: nonnegative_columns K_kernel.2.
Qed.

Lemma fitted_repeated c (α : nat -> R) (y : 'M[R]_(n, c)) t :
  fitted (E *m K *m E^T) λ α (E *m y) t = E *m weighted_fitted K w λ α y t.
Proof.
elim: t => [//|t IH] /=; rewrite IH -mixture_mul -/weighted; set z := mixture _ _ _.
set a := weighted⁻¹ *m z.
have -> : (regularized (E *m K *m E^T) λ)⁻¹ *m (E *m z) = E *m (diag_mx (\row_i (w 0 i)^-1) *m a).
  have z_eq : z = K *m a + λ *: (diag_mx (\row_i (w 0 i)^-1) *m a).
    by rewrite scalemxAl -mulmxDl mulKVmx ?weighted_unit.
  rewrite -[RHS](mulKmx (regularized_unit repeated_kernel λ_pos)); congr (_ *m _).
  rewrite regularized_mul [in LHS]z_eq mulmxDr -scalemxAr; congr (_ + _).
  by rewrite -!mulmxA (mulmxA E^T) multiplicities (mulmxA (diag_mx w)) inverse_multiplicities mul1mx.
by rewrite -!mulmxA (mulmxA E^T) multiplicities (mulmxA (diag_mx w)) inverse_multiplicities mul1mx.
Qed.

End RepeatedPoints.

Theorem metamorphic_relations_repeated_points : Statements.metamorphic_relations_repeated_points.
Proof.
move=> R n N c K g λ α y t K_kernel λ_pos g_onto w.
by rewrite repeat_kernel !repeat_rows fitted_repeated.
Qed.
