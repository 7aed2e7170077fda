(** closed-form: every step is a polynomial of S applied to the first fit. *)

From mathcomp Require Import all_ssreflect all_algebra.
From DistillProof Require Import Setting Statements MatrixPowers Smoother Recursion.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

Section Polynomial.

Variables (R : realFieldType) (α : nat -> R).
Local Notation P := (closed_form_polynomial α).

Lemma polynomial1 : P 1 = 1.
Proof. by rewrite /closed_form_polynomial !big_geq // scale1r expr0 addr0. Qed.

(** P_{τ+1}(s) = α_{τ+1} + (1 − α_{τ+1}) s P_τ(s) *)
Lemma polynomialS τ : (1 <= τ)%N -> P τ.+1 = (α τ.+1)%:P + (1 - α τ.+1) *: ('X * P τ).
Proof.
move=> pos; rewrite /closed_form_polynomial big_nat_recr //= [X in _ + X]big_nat_recr //=.
rewrite [\prod_(τ.+2 <= j < _) _]big_geq // mulr1 subnn expr0 alg_polyC addrA addrC; congr (_ + _).
rewrite [in RHS]mulrDr scalerDr -scalerAr scalerA -exprS (prednK pos) mulrC; congr (_ + _).
rewrite mulr_sumr scaler_sumr; apply: eq_big_nat => i /andP[_ i_le].
by rewrite big_nat_recr //= -scalerAr scalerA -exprS -subSn // mulrA (mulrC (1 - _)).
Qed.

Lemma polynomial_at_one τ : (1 <= τ)%N -> (P τ).[1] = 1.
Proof.
elim: τ => [//|[|τ] IH _]; first by rewrite polynomial1 hornerC.
by rewrite polynomialS // hornerD hornerC hornerZ hornerM hornerX IH // !mulr1 addrC subrK.
Qed.

End Polynomial.

Section ClosedForm.

Variables (R : realFieldType) (n c : nat) (K : 'M[R]_n) (λ : R) (α : nat -> R) (y : 'M[R]_(n, c)).
Local Notation S := (smoother K λ).
Local Notation P τ := (evaluate (closed_form_polynomial α τ) S).

Lemma evaluate_polynomialS τ : (1 <= τ)%N -> P τ.+1 = (α τ.+1)%:M + (1 - α τ.+1) *: (S *m P τ).
Proof.
move=> pos; rewrite polynomialS // evaluateD evaluateC -mul_polyC evaluateM evaluateC evaluateM.
by rewrite evaluateX mul_scalar_mx.
Qed.

Lemma evaluate_polynomial_commutes τ : S *m P τ = P τ *m S.
Proof.
have product := evaluateM 'X (closed_form_polynomial α τ) S; rewrite evaluateX in product.
by rewrite -product mulrC evaluateM evaluateX.
Qed.

Lemma mixture_polynomial τ : (1 <= τ)%N ->
  mixture (α τ) y (fitted K λ α y τ.-1) = P τ *m y.
Proof.
case: τ => [//|τ] _; elim: τ => [|τ IH].
  by rewrite mixture_same polynomial1 -[1]/(1%:P) evaluateC mul1mx.
rewrite evaluate_polynomialS // mulmxDl mul_scalar_mx /mixture; congr (_ + _).
by rewrite -scalemxAl -mulmxA -IH /= mulmxA.
Qed.

Lemma fitted_polynomial τ : (1 <= τ)%N -> fitted K λ α y τ = P τ *m (S *m y).
Proof.
case: τ => [//|τ] _; rewrite fittedS (@mixture_polynomial τ.+1) //.
by rewrite mulmxA evaluate_polynomial_commutes -mulmxA.
Qed.

End ClosedForm.

Theorem closed_form : Statements.closed_form.
Proof. by move=> R n c K λ α y τ _ _ pos; rewrite fitted_polynomial // fitted1. Qed.

Theorem closed_form_out_of_sample : Statements.closed_form_out_of_sample.
Proof.
move=> R n c m Kx K λ α y τ _ _ pos; rewrite /predicted coefficients1 /coefficients.
by split; [rewrite !mixture_mul | rewrite mixture_polynomial].
Qed.

Theorem closed_form_at_one : Statements.closed_form_at_one.
Proof. by move=> R α τ; apply: polynomial_at_one. Qed.
