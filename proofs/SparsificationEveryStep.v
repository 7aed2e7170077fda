(** sparsification-every-step: a false reading of sparsification, refuted by an exact counterexample. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From DistillProof Require Import Setting Statements InnerProduct Recursion SpectralRecursion.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

Section Counterexample.

Variable R : realFieldType.
Local Notation ratio := (filter_ratio (171 : R) (constant (1 / 2)) 19 9).

Lemma filter_j : ridge_filter (171 : R) 19 = 1 / 10.
Proof. by rewrite /ridge_filter; field. Qed.

Lemma filter_k : ridge_filter (171 : R) 9 = 1 / 20.
Proof. by rewrite /ridge_filter; field. Qed.

Lemma ratio2 : ratio 2 = 44 / 21.
Proof. by rewrite /filter_ratio /= filter_j filter_k /constant; field. Qed.

Lemma ratio3 : ratio 3 = 1688 / 821.
Proof. by rewrite /filter_ratio /= filter_j filter_k /constant; field. Qed.

Lemma ratio_falls : 1688 / 821 < 44 / 21 :> R.
Proof. by rewrite ltr_pdivr_mulr ?ltr0n // mulrAC ltr_pdivl_mulr ?ltr0n // -!intrM ltr_int. Qed.

End Counterexample.

Theorem sparsification_every_step : Statements.sparsification_every_step.
Proof.
move=> R grows.
have weight : 0 <= (1 / 2 : R) < 1 by rewrite divr_ge0 ?ler01 ?ler0n //= ltr_pdivr_mulr ?ltr0n // mul1r ltr1n.
have order : 0 < (9 : R) < 19 by rewrite ltr0n ltr_int.
have := grows 171 (1 / 2) 19 9 (ltr0n _ _) weight order 2%N isT.
by rewrite ratio2 ratio3 leNgt ratio_falls.
Qed.

Theorem sparsification_every_step_values : Statements.sparsification_every_step_values.
Proof.
move=> R ratio; rewrite /ratio ratio2 ratio3 filter_j filter_k; do !split=> //.
- by rewrite /ridge_filter; field.
- by rewrite ltr_pdivr_mulr ?ltr0n // mulrAC ltr_pdivl_mulr ?ltr0n // -!intrM ltr_int.
- exact: ratio_falls.
Qed.

Theorem sparsification_every_step_matrix : Statements.sparsification_every_step_matrix.
Proof.
move=> R; set d := \row_i _; move=> K y.
have d_ge0 i : 0 <= d 0 i by rewrite mxE; case: ifP => _; rewrite ler0n.
have K_kernel : kernel_matrix K by apply: diagonal_kernel.
have diagonal : diagonalised K 1%:M d by split; rewrite trmx1 ?mulmx1 ?mul1mx.
have ridge_pos : 0 < (171 : R) by rewrite ltr0n.
have entry t i : y t i 0 = step_filter 171 (constant (1 / 2)) (d 0 i) t.
  rewrite /y (fitted_spectral K_kernel diagonal) // (filter_matrix_diagonal d_ge0) //.
  by rewrite trmx1 mulmx1 mul1mx mul_diag_mx !mxE mulr1.
have ratio t : y t 0 0 / y t 1 0 = filter_ratio 171 (constant (1 / 2)) 19 9 t.
  by rewrite !entry !mxE.
by rewrite !ratio ratio2 ratio3.
Qed.
