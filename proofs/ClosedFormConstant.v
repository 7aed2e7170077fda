(** closed-form-constant: with one constant weight, a step is its limit plus a geometric remainder. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From DistillProof Require Import Setting Statements MatrixPowers Smoother Recursion.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

Section ConstantWeight.

Variables (R : realFieldType) (n : nat) (K : 'M[R]_n) (λ α : R).
Hypothesis K_kernel : kernel_matrix K.
Hypothesis λ_pos : 0 < λ.
Hypothesis α_pos : 0 < α.
Local Notation G := (regularized K λ).
Local Notation S := (smoother K λ).
Local Notation S_infinity := (smoother K (λ / α)).

Lemma amplified_pos : 0 < λ / α.
Proof. exact: divr_gt0. Qed.

(** y⁽∞⁾ is the fixed point: G⁻¹ (α y + (1 − α) y⁽∞⁾) = (K + (λ/α) I)⁻¹ y *)
Lemma fixed_coefficients c (y : 'M[R]_(n, c)) :
  G⁻¹ *m mixture α y (S_infinity *m y) = (regularized K (λ / α))⁻¹ *m y.
Proof.
set a := (regularized K (λ / α))⁻¹ *m y.
have y_eq : y = K *m a + (λ / α) *: a by rewrite -regularized_mul regularizedK // amplified_pos.
have fit : S_infinity *m y = K *m a by rewrite /smoother -mulmxA.
have -> : mixture α y (S_infinity *m y) = G *m a.
  rewrite fit /mixture {1}y_eq regularized_mul scalerDr scalerA addrAC -scalerDl.
  by rewrite (addrC α) subrK scale1r mulrCA divff ?gt_eqF // mulr1.
by rewrite mulKmx ?regularized_unit.
Qed.

Lemma fixed_point c (y : 'M[R]_(n, c)) : S *m mixture α y (S_infinity *m y) = S_infinity *m y.
Proof. by rewrite {1}/smoother -mulmxA fixed_coefficients mulmxA. Qed.

(** y⁽τ⁾ − y⁽∞⁾ = ((1 − α) S)^τ (y − y⁽∞⁾) *)
Lemma remainder c (y : 'M[R]_(n, c)) τ :
  fitted K λ (constant α) y τ - S_infinity *m y = ((1 - α) *: S) ^^ τ *m (y - S_infinity *m y).
Proof.
elim: τ => [|τ IH]; first by rewrite power0 mul1mx.
rewrite fittedS -{1}fixed_point -mulmxBr mixture_error subrr scale0r addr0 -scalemxAr IH.
by rewrite powerS -[in RHS]mulmxA -scalemxAl.
Qed.

End ConstantWeight.

Lemma complement_mul (R : realFieldType) n c (A : 'M[R]_n) (y : 'M[R]_(n, c)) : (1%:M - A) *m y = y - A *m y.
Proof. by rewrite mulmxBl mul1mx. Qed.

Theorem closed_form_constant : Statements.closed_form_constant.
Proof.
move=> R n c K λ α y τ K_kernel λ_pos α_pos.
by rewrite complement_mul -remainder // addrC subrK.
Qed.

Theorem closed_form_constant_without_truth : Statements.closed_form_constant_without_truth.
Proof.
move=> R n c K λ y τ _ _; elim: τ => [|τ IH]; first by rewrite power0 mul1mx.
by rewrite fittedS mixture0 IH mulmxA powerS.
Qed.
