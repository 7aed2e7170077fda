(** Powers of a square matrix, and polynomials of it. *)

From mathcomp Require Import all_ssreflect all_algebra.
From DistillProof Require Import Setting InnerProduct.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

Section Powers.

Variables (R : realFieldType) (n : nat).
Implicit Types (A B : 'M[R]_n) (k : nat).

Lemma power0 A : A ^^ 0 = 1%:M.
Proof. by []. Qed.

Lemma powerS A k : A ^^ k.+1 = A *m A ^^ k.
Proof. by []. Qed.

Lemma power_commutes A B k : A *m B = B *m A -> A ^^ k *m B = B *m A ^^ k.
Proof.
move=> comm; elim: k => [|k IH]; first by rewrite power0 mul1mx mulmx1.
by rewrite powerS -mulmxA IH mulmxA comm mulmxA.
Qed.

Lemma powerSr A k : A ^^ k.+1 = A ^^ k *m A.
Proof. by rewrite powerS power_commutes. Qed.

Lemma powerD A k l : A ^^ (k + l) = A ^^ k *m A ^^ l.
Proof. by elim: k => [|k IH]; rewrite ?power0 ?mul1mx // addSn !powerS IH mulmxA. Qed.

Lemma power_scale (a : R) A k : (a *: A) ^^ k = a ^+ k *: A ^^ k.
Proof.
elim: k => [|k IH]; first by rewrite expr0 scale1r.
by rewrite !powerS IH exprS -scalemxAl -scalemxAr scalerA.
Qed.

Lemma power_symmetric A k : A^T = A -> (A ^^ k)^T = A ^^ k.
Proof.
move=> sym; elim: k => [|k IH]; first by rewrite power0 trmx1.
by rewrite powerS trmx_mul IH sym power_commutes.
Qed.

End Powers.

Section Evaluation.

Variable R : realFieldType.
Implicit Types (P Q : {poly R}).

Lemma power_exp n (A : 'M[R]_n.+1) k : A ^^ k = A ^+ k.
Proof. by elim: k => [|k IH]; rewrite ?expr0 // powerS IH exprS. Qed.

Lemma evaluate_horner n P (A : 'M[R]_n.+1) : evaluate P A = horner_mx A P.
Proof.
rewrite -[in RHS](coefK P) poly_def rmorph_sum; apply: eq_bigr => k _.
by rewrite linearZ rmorphX /= horner_mx_X power_exp.
Qed.

Lemma evaluateD n P Q (A : 'M[R]_n) : evaluate (P + Q) A = evaluate P A + evaluate Q A.
Proof. by case: n A => [|n] A; rewrite ?flatmx0 ?[RHS]flatmx0 // !evaluate_horner rmorphD. Qed.

Lemma evaluateM n P Q (A : 'M[R]_n) : evaluate (P * Q) A = evaluate P A *m evaluate Q A.
Proof. by case: n A => [|n] A; rewrite ?flatmx0 ?[RHS]flatmx0 // !evaluate_horner rmorphM. Qed.

Lemma evaluateC n (a : R) (A : 'M[R]_n) : evaluate a%:P A = a%:M.
Proof. by case: n A => [|n] A; rewrite ?flatmx0 ?[RHS]flatmx0 // evaluate_horner horner_mx_C. Qed.

Lemma evaluateX n (A : 'M[R]_n) : evaluate 'X A = A.
Proof. by case: n A => [|n] A; rewrite ?flatmx0 ?[RHS]flatmx0 // evaluate_horner horner_mx_X. Qed.

End Evaluation.
