(** What the recursion is by itself: a linear map of the targets that only S enters. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From DistillProof Require Import Setting InnerProduct MatrixPowers.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

Section Recursion.

Variables (R : realFieldType) (n c : nat) (K : 'M[R]_n) (λ : R) (α : nat -> R).
Implicit Types (y : 'M[R]_(n, c)) (t : nat).

Lemma fittedS y t :
  fitted K λ α y t.+1 = smoother K λ *m mixture (α t.+1) y (fitted K λ α y t).
Proof. by rewrite /= mulmxA. Qed.

Lemma fitted_coefficients y t : (1 <= t)%N -> fitted K λ α y t = K *m coefficients K λ α y t.
Proof. by case: t. Qed.

Lemma mixture_same (a : R) y : mixture a y y = y.
Proof. by rewrite /mixture -scalerDl addrC subrK scale1r. Qed.

Lemma fitted1 y : fitted K λ α y 1 = smoother K λ *m y.
Proof. by rewrite fittedS mixture_same. Qed.

Lemma coefficients1 y : coefficients K λ α y 1 = (regularized K λ)⁻¹ *m y.
Proof. by rewrite /coefficients mixture_same. Qed.

Lemma mixture_mul m (A : 'M[R]_(m, n)) (a : R) y p : A *m mixture a y p = mixture a (A *m y) (A *m p).
Proof. by rewrite mulmxDr -!scalemxAr. Qed.

Lemma mixture0 y p : mixture 0 y p = p.
Proof. by rewrite /mixture scale0r add0r subr0 scale1r. Qed.

Lemma mixture_gap (a : R) y p : y - mixture a y p = (1 - a) *: (y - p).
Proof. by rewrite /mixture scalerBr [(1 - a) *: y]scalerBl scale1r opprD addrA. Qed.

Lemma mixture_error (a b : R) y p q : mixture a y p - mixture b y q = (1 - a) *: (p - q) + (a - b) *: (y - q).
Proof. by apply/matrixP => i j; rewrite !mxE; move: (y i j) (p i j) (q i j) => u v w; ring. Qed.

End Recursion.

(** M_t, the matrix that takes y to its fit after t steps, is the fit of the identity. *)
Lemma fitted_matrix (R : realFieldType) n c (K : 'M[R]_n) (λ : R) (α : nat -> R) (y : 'M[R]_(n, c)) t :
  fitted K λ α y t = fitted K λ α 1%:M t *m y.
Proof.
elim: t => [|t IH]; first by rewrite mul1mx.
by rewrite !fittedS -mulmxA IH /mixture mulmxDl -!scalemxAl mul1mx.
Qed.
