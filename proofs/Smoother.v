(** The theorems of the setting: G = K + λI is invertible and S = K G⁻¹ a symmetric contraction. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From DistillProof Require Import Setting Statements InnerProduct MatrixPowers.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

(** What commutes with A commutes with A⁻¹. *)
Lemma inverse_commutes (R : realFieldType) n (A B : 'M[R]_n) :
  A \in unitmx -> A *m B = B *m A -> A⁻¹ *m B = B *m A⁻¹.
Proof.
move=> unit comm; transitivity (A⁻¹ *m (B *m A) *m A⁻¹); first by rewrite mulmxA mulmxK.
by rewrite -comm mulKmx.
Qed.

Section Smoother.

Variables (R : realFieldType) (n : nat) (K : 'M[R]_n).
Hypothesis K_kernel : kernel_matrix K.
Let K_symmetric : K^T = K := K_kernel.1.
Let K_nonnegative : 0 ⪯ K := K_kernel.2.

Section OneRidge.

Variable λ : R.
Hypothesis λ_pos : 0 < λ.

Local Notation G := (regularized K λ).
Local Notation S := (smoother K λ).

Lemma regularized_mul c (u : 'M[R]_(n, c)) : G *m u = K *m u + λ *: u.
Proof. by rewrite mulmxDl mul_scalar_mx. Qed.

Lemma regularized_unit : G \in unitmx.
Proof.
apply: positive_unit => v nonzero; rewrite regularized_mul innerDr innerZr.
by rewrite ltr_paddl ?nonnegative_columns // mulr_gt0 // norm_gt0.
Qed.

Lemma regularized_symmetric : G^T = G.
Proof. by rewrite linearD /= K_symmetric tr_scalar_mx. Qed.

Lemma regularized_commutes : K *m G = G *m K.
Proof. by rewrite mulmxDl mulmxDr mul_scalar_mx mul_mx_scalar. Qed.

Lemma smoother_commutes : S = G⁻¹ *m K.
Proof. by apply: esym; apply: inverse_commutes; rewrite ?regularized_unit // regularized_commutes. Qed.

Lemma inverse_symmetric : (G⁻¹)^T = G⁻¹.
Proof. by rewrite trmx_inv regularized_symmetric. Qed.

Lemma smoother_symmetric : S^T = S.
Proof. by rewrite trmx_mul inverse_symmetric K_symmetric -smoother_commutes. Qed.

(** I − S = λ G⁻¹ *)
Lemma complement_smoother : 1%:M - S = λ *: G⁻¹.
Proof.
rewrite -{1}(mulmxV regularized_unit) -mulmxBl.
by rewrite /regularized addrAC subrr add0r mul_scalar_mx.
Qed.

(** Every v is Gu for one u, and Sv = Ku. *)
Lemma smoother_mul c (u : 'M[R]_(n, c)) : S *m (G *m u) = K *m u.
Proof. by rewrite /smoother -mulmxA mulKmx ?regularized_unit. Qed.

Lemma regularizedK c (v : 'M[R]_(n, c)) : G *m (G⁻¹ *m v) = v.
Proof. by rewrite mulKVmx ?regularized_unit. Qed.

Lemma smoother_form c (u : 'M[R]_(n, c)) : ⟨G *m u, S *m (G *m u)⟩ = ‖K *m u‖² + λ * ⟨u, K *m u⟩.
Proof. by rewrite smoother_mul regularized_mul innerDl innerZl. Qed.

Lemma norm_regularized c (u : 'M[R]_(n, c)) :
  ‖G *m u‖² = ‖K *m u‖² + 2%:R * λ * ⟨u, K *m u⟩ + λ ^+ 2 * ‖u‖².
Proof. by rewrite regularized_mul normD normZ innerZr (innerC (K *m u)) mulrA. Qed.

Lemma smoother_nonnegative : 0 ⪯ S.
Proof.
apply/nonnegativeP => v; rewrite -(regularizedK v) smoother_form.
by rewrite addr_ge0 ?norm_ge0 // mulr_ge0 ?nonnegative_columns // ltW.
Qed.

Lemma inverse_nonnegative : 0 ⪯ G⁻¹.
Proof.
apply/nonnegativeP => v; rewrite -{1}(regularizedK v) regularized_mul innerDl innerZl innerC.
by rewrite addr_ge0 ?nonnegative_columns // mulr_ge0 ?norm_ge0 // ltW.
Qed.

Lemma complement_nonnegative : 0 ⪯ 1%:M - S.
Proof. by rewrite complement_smoother; apply: nonnegativeZ; rewrite ?ltW //; apply: inverse_nonnegative. Qed.

Lemma smoother_below_identity (v : 'cV[R]_n) : v != 0 -> ⟨v, S *m v⟩ < ‖v‖².
Proof.
move=> nonzero; set u := G⁻¹ *m v.
have u_nonzero : u != 0 by apply: contra_neq nonzero => u0; rewrite -(regularizedK v) -/u u0 mulmx0.
rewrite -(regularizedK v) -/u smoother_form norm_regularized -subr_gt0.
have -> : ‖K *m u‖² + 2%:R * λ * ⟨u, K *m u⟩ + λ ^+ 2 * ‖u‖² - (‖K *m u‖² + λ * ⟨u, K *m u⟩) =
    λ * ⟨u, K *m u⟩ + λ ^+ 2 * ‖u‖² by ring.
by rewrite ltr_paddl ?mulr_ge0 ?nonnegative_columns ?ltW // mulr_gt0 ?exprn_gt0 ?norm_gt0.
Qed.

(** S² ⪯ S *)
Lemma norm_smoother_form c (v : 'M[R]_(n, c)) : ‖S *m v‖² <= ⟨v, S *m v⟩.
Proof.
rewrite -(regularizedK v) smoother_form smoother_mul ler_addl.
by rewrite mulr_ge0 ?nonnegative_columns // ltW.
Qed.

Lemma smoother_contraction c (v : 'M[R]_(n, c)) : ‖S *m v‖² <= ‖v‖².
Proof.
apply: (le_trans (norm_smoother_form v)); rewrite -subr_ge0 -innerBr -{2}(mul1mx v) -mulmxBl.
by apply: nonnegative_columns; apply: complement_nonnegative.
Qed.

End OneRidge.

(** The matrices made of one K commute. *)
Lemma inverses_commute (λ μ : R) : 0 < λ -> 0 < μ ->
  (regularized K λ)⁻¹ *m (regularized K μ)⁻¹ = (regularized K μ)⁻¹ *m (regularized K λ)⁻¹.
Proof.
move=> λ_pos μ_pos.
apply: inverse_commutes; rewrite ?regularized_unit //; apply: esym.
apply: inverse_commutes; rewrite ?regularized_unit // /regularized.
rewrite !mulmxDl !mulmxDr !(mul_scalar_mx, mul_mx_scalar) !scale_scalar_mx (mulrC μ) -!addrA.
by rewrite (addrCA (μ *: K)).
Qed.

End Smoother.

Theorem setting_invertible : Statements.setting_invertible.
Proof. by move=> R n K λ K_kernel; apply: regularized_unit. Qed.

Theorem setting_commutes : Statements.setting_commutes.
Proof. by move=> R n K λ K_kernel; apply: smoother_commutes. Qed.

Theorem setting_symmetric : Statements.setting_symmetric.
Proof. by move=> R n K λ K_kernel; apply: smoother_symmetric. Qed.

Theorem setting_nonnegative : Statements.setting_nonnegative.
Proof. by move=> R n K λ K_kernel λ_pos v; apply: nonnegative_columns; apply: smoother_nonnegative. Qed.

Theorem setting_below_identity : Statements.setting_below_identity.
Proof. by move=> R n K λ K_kernel λ_pos; apply: smoother_below_identity. Qed.

Theorem setting_contraction : Statements.setting_contraction.
Proof. by move=> R n c K λ K_kernel λ_pos; apply: smoother_contraction. Qed.
