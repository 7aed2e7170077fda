(** The scalar product of matrices and the order of quadratic forms. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From DistillProof Require Import Setting.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

(** Proves 0 ≤ e for sums, products, quotients and powers of what is known to be nonnegative or positive. *)
Ltac nonnegative :=
  repeat first
    [ assumption
    | exact: sqr_ge0
    | match goal with
      | |- is_true (0 <= _ - _) => rewrite subr_ge0
      | |- is_true (0 <= _ + _) => apply: addr_ge0
      | |- is_true (0 <= _ * _) => apply: mulr_ge0
      | |- is_true (0 <= _ ^+ _) => apply: exprn_ge0
      | |- is_true (0 <= _^-1) => rewrite invr_ge0
      | |- is_true (0 <= _%:R) => exact: ler0n
      | |- is_true (0 <= 1) => exact: ler01
      end
    | apply: ltW; assumption ].

Section InnerProduct.

Variables (R : realFieldType) (m n : nat).
Implicit Types (A B C : 'M[R]_(m, n)) (a : R).

Lemma innerC A B : ⟨A, B⟩ = ⟨B, A⟩.
Proof. by apply: eq_bigr => i _; apply: eq_bigr => j _; rewrite mulrC. Qed.

Lemma innerDl A B C : ⟨A + B, C⟩ = ⟨A, C⟩ + ⟨B, C⟩.
Proof.
rewrite /inner -big_split; apply: eq_bigr => i _ /=.
by rewrite -big_split; apply: eq_bigr => j _; rewrite mxE mulrDl.
Qed.

Lemma innerZl a A B : ⟨a *: A, B⟩ = a * ⟨A, B⟩.
Proof.
rewrite /inner mulr_sumr; apply: eq_bigr => i _; rewrite mulr_sumr.
by apply: eq_bigr => j _; rewrite mxE mulrA.
Qed.

Lemma innerDr A B C : ⟨A, B + C⟩ = ⟨A, B⟩ + ⟨A, C⟩.
Proof. by rewrite innerC innerDl !(innerC A). Qed.

Lemma innerZr a A B : ⟨A, a *: B⟩ = a * ⟨A, B⟩.
Proof. by rewrite innerC innerZl innerC. Qed.

Lemma innerNl A B : ⟨- A, B⟩ = - ⟨A, B⟩.
Proof. by rewrite -scaleN1r innerZl mulN1r. Qed.

Lemma innerNr A B : ⟨A, - B⟩ = - ⟨A, B⟩.
Proof. by rewrite innerC innerNl innerC. Qed.

Lemma innerBl A B C : ⟨A - B, C⟩ = ⟨A, C⟩ - ⟨B, C⟩.
Proof. by rewrite innerDl innerNl. Qed.

Lemma innerBr A B C : ⟨A, B - C⟩ = ⟨A, B⟩ - ⟨A, C⟩.
Proof. by rewrite innerDr innerNr. Qed.

Lemma inner0l A : ⟨0, A⟩ = 0.
Proof. by rewrite -(scale0r A) innerZl mul0r. Qed.

Lemma inner0r A : ⟨A, 0⟩ = 0.
Proof. by rewrite innerC inner0l. Qed.

Lemma inner_suml (I : finType) (F : I -> 'M[R]_(m, n)) A : ⟨\sum_i F i, A⟩ = \sum_i ⟨F i, A⟩.
Proof. by apply: (big_morph (fun B => ⟨B, A⟩)) => [B C|]; rewrite ?innerDl ?inner0l. Qed.

Lemma norm_ge0 A : 0 <= ‖A‖².
Proof. by apply: sumr_ge0 => i _; apply: sumr_ge0 => j _; rewrite -expr2 sqr_ge0. Qed.

Lemma entry_le_norm A i j : (A i j) ^+ 2 <= ‖A‖².
Proof.
rewrite /inner (bigD1 i) //= (bigD1 j) //= -expr2 -addrA ler_addl addr_ge0 //.
  by apply: sumr_ge0 => k _; rewrite -expr2 sqr_ge0.
by apply: sumr_ge0 => k _; apply: sumr_ge0 => l _; rewrite -expr2 sqr_ge0.
Qed.

Lemma norm_eq0 A : (‖A‖² == 0) = (A == 0).
Proof.
apply/eqP/eqP => [zero|->]; last by rewrite inner0l.
apply/matrixP => i j; rewrite mxE; apply/eqP.
by rewrite -sqrf_eq0 eq_le sqr_ge0 andbT -zero entry_le_norm.
Qed.

Lemma norm_gt0 A : (0 < ‖A‖²) = (A != 0).
Proof. by rewrite lt_def norm_ge0 andbT norm_eq0. Qed.

Lemma normD A B : ‖A + B‖² = ‖A‖² + 2%:R * ⟨A, B⟩ + ‖B‖².
Proof. rewrite innerDl !innerDr (innerC B A); ring. Qed.

Lemma normB A B : ‖A - B‖² = ‖A‖² - 2%:R * ⟨A, B⟩ + ‖B‖².
Proof. rewrite innerBl !innerBr (innerC B A); ring. Qed.

Lemma normZ a A : ‖a *: A‖² = a ^+ 2 * ‖A‖².
Proof. by rewrite innerZl innerZr mulrA -expr2. Qed.

Lemma normN A : ‖- A‖² = ‖A‖².
Proof. by rewrite innerNl innerNr opprK. Qed.

(** ‖A + B‖² ≤ ‖A‖²/θ + ‖B‖²/(1 − θ), the triangle inequality without a square root. *)
Lemma norm_convex (θ : R) A B : 0 < θ < 1 -> ‖A + B‖² <= ‖A‖² / θ + ‖B‖² / (1 - θ).
Proof.
case/andP=> pos lt1; have pos' : 0 < 1 - θ by rewrite subr_gt0.
have := norm_ge0 ((1 - θ) *: A - θ *: B).
rewrite normB !normZ innerZl innerZr => square.
rewrite normD -subr_ge0.
have -> : ‖A‖² / θ + ‖B‖² / (1 - θ) - (‖A‖² + 2%:R * ⟨A, B⟩ + ‖B‖²) =
    ((1 - θ) ^+ 2 * ‖A‖² - 2%:R * ((1 - θ) * (θ * ⟨A, B⟩)) + θ ^+ 2 * ‖B‖²) / (θ * (1 - θ)).
  by field; rewrite !gt_eqF.
by rewrite divr_ge0 // mulr_ge0 // ltW.
Qed.

(** The scalar product, column by column. *)
Lemma inner_columns A B : ⟨A, B⟩ = \sum_j ⟨col j A, col j B⟩.
Proof.
rewrite /inner exchange_big; apply: eq_bigr => j _; apply: eq_bigr => i _.
by rewrite big_ord1 !mxE.
Qed.

Lemma inner_trace A B : ⟨A, B⟩ = \tr (A^T *m B).
Proof.
rewrite /inner exchange_big; apply: eq_bigr => j _; rewrite mxE.
by apply: eq_bigr => i _; rewrite mxE.
Qed.

End InnerProduct.

Section Adjoint.

Variable R : realFieldType.

Lemma col_mulmx m n c (A : 'M[R]_(m, n)) (X : 'M_(n, c)) j : col j (A *m X) = A *m col j X.
Proof. by rewrite !colE mulmxA. Qed.

Lemma inner_mulmxl m n c (A : 'M[R]_(m, n)) (X : 'M_(n, c)) (Y : 'M_(m, c)) : ⟨A *m X, Y⟩ = ⟨X, A^T *m Y⟩.
Proof. by rewrite !inner_trace trmx_mul -mulmxA. Qed.

Lemma inner_mulmxr m n c (A : 'M[R]_(n, m)) (X : 'M_(n, c)) (Y : 'M_(m, c)) : ⟨X, A *m Y⟩ = ⟨A^T *m X, Y⟩.
Proof. by rewrite inner_mulmxl trmxK. Qed.

Lemma norm_orthogonal n c (Q : 'M[R]_n) (X : 'M_(n, c)) : Q^T *m Q = 1%:M -> ‖Q *m X‖² = ‖X‖².
Proof. by move=> orth; rewrite inner_mulmxl mulmxA orth mul1mx. Qed.

(** ⟨A, B⟩² ≤ ‖A‖² ‖B‖² *)
Lemma cauchy_schwarz m n (A B : 'M[R]_(m, n)) : ⟨A, B⟩ ^+ 2 <= ‖A‖² * ‖B‖².
Proof.
have [->|nonzero] := eqVneq B 0; first by rewrite !inner0r mulr0 expr0n.
have pos : 0 < ‖B‖² by rewrite norm_gt0.
have := norm_ge0 (‖B‖² *: A - ⟨A, B⟩ *: B).
rewrite normB !normZ innerZl innerZr -subr_ge0.
have -> : ‖B‖² ^+ 2 * ‖A‖² - 2%:R * (‖B‖² * (⟨A, B⟩ * ⟨A, B⟩)) + ⟨A, B⟩ ^+ 2 * ‖B‖² - 0 =
    ‖B‖² * (‖A‖² * ‖B‖² - ⟨A, B⟩ ^+ 2) by ring.
by rewrite pmulr_rge0 // subr_ge0.
Qed.

(** ‖AX‖² ≤ ‖A‖² ‖X‖² *)
Lemma norm_mulmx m n c (A : 'M[R]_(m, n)) (X : 'M_(n, c)) : ‖A *m X‖² <= ‖A‖² * ‖X‖².
Proof.
have entry i j : (A *m X) i j ^+ 2 <= ‖row i A‖² * ‖col j X‖².
  have -> : (A *m X) i j = ⟨(row i A)^T, col j X⟩.
    by rewrite mxE /inner; apply: eq_bigr => k _; rewrite big_ord1 !mxE.
  have -> : ‖row i A‖² = ‖(row i A)^T‖² by rewrite !inner_trace trmxK mxtrace_mulC.
  exact: cauchy_schwarz.
rewrite {1}/inner (inner_columns X) {1}/inner mulr_suml; apply: ler_sum => i _.
have -> : \sum_j A i j * A i j = ‖row i A‖².
  by rewrite /inner big_ord1; apply: eq_bigr => j _; rewrite !mxE.
by rewrite mulr_sumr; apply: ler_sum => j _; rewrite -expr2.
Qed.

End Adjoint.

Section QuadraticForms.

Variables (R : realFieldType) (n : nat).
Implicit Types (A B C : 'M[R]_n).

Lemma below_refl A : A ⪯ A.
Proof. by move=> v. Qed.

Lemma below_trans B A C : A ⪯ B -> B ⪯ C -> A ⪯ C.
Proof. by move=> AB BC v; apply: le_trans (AB v) (BC v). Qed.

Lemma nonnegativeP A : 0 ⪯ A <-> forall v : 'cV[R]_n, 0 <= ⟨v, A *m v⟩.
Proof. by split=> pos v; have := pos v; rewrite mul0mx inner0r. Qed.

Lemma below_sub A B : 0 ⪯ B - A <-> A ⪯ B.
Proof.
split=> [/nonnegativeP pos v|le]; last apply/nonnegativeP => v.
  by rewrite -subr_ge0 -innerBr -mulmxBl.
by rewrite mulmxBl innerBr subr_ge0.
Qed.

Lemma nonnegative0 : 0 ⪯ (0 : 'M[R]_n).
Proof. exact: below_refl. Qed.

Lemma nonnegative1 : 0 ⪯ (1%:M : 'M[R]_n).
Proof. by apply/nonnegativeP => v; rewrite mul1mx norm_ge0. Qed.

Lemma nonnegativeD A B : 0 ⪯ A -> 0 ⪯ B -> 0 ⪯ A + B.
Proof.
by move=> /nonnegativeP a /nonnegativeP b; apply/nonnegativeP => v; rewrite mulmxDl innerDr addr_ge0.
Qed.

Lemma nonnegativeZ (a : R) A : 0 <= a -> 0 ⪯ A -> 0 ⪯ a *: A.
Proof.
by move=> a0 /nonnegativeP pos; apply/nonnegativeP => v; rewrite -scalemxAl innerZr mulr_ge0.
Qed.

(** A quadratic form that is nonnegative on columns is so on matrices, column by column. *)
Lemma nonnegative_columns A c (V : 'M[R]_(n, c)) : 0 ⪯ A -> 0 <= ⟨V, A *m V⟩.
Proof.
by move=> /nonnegativeP pos; rewrite inner_columns; apply: sumr_ge0 => j _; rewrite col_mulmx.
Qed.

Lemma below_columns A B c (V : 'M[R]_(n, c)) : A ⪯ B -> ⟨V, A *m V⟩ <= ⟨V, B *m V⟩.
Proof. by move=> /below_sub /(nonnegative_columns V); rewrite mulmxBl innerBr subr_ge0. Qed.

(** ⟨Wv, AWv⟩: 0 ⪯ A gives 0 ⪯ WᵀAW. *)
Lemma nonnegative_congruence A (W : 'M[R]_n) : 0 ⪯ A -> 0 ⪯ W^T *m A *m W.
Proof.
move=> /nonnegativeP pos; apply/nonnegativeP => v.
by rewrite -!mulmxA inner_mulmxr trmxK.
Qed.

(** A matrix whose quadratic form is positive except at 0 is invertible. *)
Lemma positive_unit A : (forall v : 'cV[R]_n, v != 0 -> 0 < ⟨v, A *m v⟩) -> A \in unitmx.
Proof.
move=> pos; rewrite -unitmx_tr -row_free_unit -kermx_eq0; apply/eqP/row_matrixP => i; rewrite row0.
set u := row i _; apply/eqP; apply/contraT => nonzero.
have kernel : u *m A^T = 0 by rewrite -row_mul mulmx_ker row0.
have := pos u^T; rewrite -trmx_eq0 trmxK => /(_ nonzero).
by rewrite -[A]trmxK -trmx_mul kernel trmx0 inner0r ltxx.
Qed.

End QuadraticForms.
