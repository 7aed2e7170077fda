(** Order among the matrices M_t with y⁽ᵗ⁾ = M_t y, by way of those whose product with every power of S is
    nonnegative. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From DistillProof Require Import Setting InnerProduct MatrixPowers Smoother Recursion.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

Section SmootherOrder.

Variables (R : realFieldType) (n : nat) (K : 'M[R]_n) (λ : R).
Hypothesis K_kernel : kernel_matrix K.
Hypothesis λ_pos : 0 < λ.
Local Notation S := (smoother K λ).

(** S commutes with A and 0 ⪯ A, 0 ⪯ SA: then 0 ⪯ SᵏA, which is AS^{2m} = SᵐASᵐ or SᵐSASᵐ. *)
Lemma nonnegative_powers (A : 'M[R]_n) k : S *m A = A *m S -> 0 ⪯ A -> 0 ⪯ S *m A -> 0 ⪯ S ^^ k *m A.
Proof.
move=> commutes A_ge0 SA_ge0.
have commutes_power l : S ^^ l *m A = A *m S ^^ l by apply: power_commutes.
have symmetric l : (S ^^ l)^T = S ^^ l by apply: power_symmetric; apply: smoother_symmetric.
rewrite -(odd_double_half k) -addnn; case: (odd k); last first.
  rewrite add0n powerD -mulmxA commutes_power mulmxA -{1}symmetric.
  exact: nonnegative_congruence.
have -> : S ^^ (true + (k./2 + k./2)) *m A = (S ^^ k./2)^T *m (S *m A) *m S ^^ k./2.
  by rewrite symmetric add1n -addSn powerD powerSr -!mulmxA commutes_power.
exact: nonnegative_congruence.
Qed.

(** 0 ⪯ SᵏA for every k. *)
Definition stays_nonnegative (A : 'M[R]_n) : Prop := forall k, 0 ⪯ S ^^ k *m A.

Lemma stays_nonnegative0 A : stays_nonnegative A -> 0 ⪯ A.
Proof. by move=> stays; have := stays 0%N; rewrite power0 mul1mx. Qed.

Lemma stays_nonnegativeD A B : stays_nonnegative A -> stays_nonnegative B -> stays_nonnegative (A + B).
Proof. by move=> stays_A stays_B k; rewrite mulmxDr; apply: nonnegativeD. Qed.

Lemma stays_nonnegativeZ (a : R) A : 0 <= a -> stays_nonnegative A -> stays_nonnegative (a *: A).
Proof. by move=> a_ge0 stays k; rewrite -scalemxAr; apply: nonnegativeZ. Qed.

Lemma stays_nonnegativeM A : stays_nonnegative A -> stays_nonnegative (S *m A).
Proof. by move=> stays k; rewrite mulmxA -powerSr. Qed.

Lemma identity_stays : stays_nonnegative 1%:M.
Proof.
move=> k; apply: nonnegative_powers; first by rewrite mulmx1 mul1mx.
  exact: nonnegative1.
by rewrite mulmx1; apply: smoother_nonnegative.
Qed.

Lemma complement_commutes : S *m (1%:M - S) = (1%:M - S) *m S.
Proof. by rewrite mulmxBr mulmxBl mulmx1 mul1mx. Qed.

(** S (I − S) = S − S² *)
Lemma complement_stays : stays_nonnegative (1%:M - S).
Proof.
move=> k; apply: nonnegative_powers; first exact: complement_commutes.
  exact: complement_nonnegative.
rewrite mulmxBr mulmx1; apply/below_sub => v.
by rewrite -mulmxA inner_mulmxr smoother_symmetric // norm_smoother_form.
Qed.

(** For every μ > 0: ⟨v, K (K + λI)⁻¹ (K + μI)⁻¹ v⟩ = ⟨GHu, Ku⟩ where v = GHu, G = K + λI and H = K + μI. *)
Lemma inverse_stays (μ : R) : 0 < μ -> stays_nonnegative (regularized K μ)⁻¹.
Proof.
move=> μ_pos; set H := regularized K μ; set G := regularized K λ.
have H_unit : H \in unitmx by apply: regularized_unit.
have G_unit : G \in unitmx by apply: regularized_unit.
have HG : H⁻¹ *m G⁻¹ = G⁻¹ *m H⁻¹ by apply: inverses_commute.
have HK : H⁻¹ *m K = K *m H⁻¹ by apply: inverse_commutes; rewrite // regularized_commutes.
move=> k; apply: nonnegative_powers; [|exact: inverse_nonnegative|].
  by rewrite /smoother -mulmxA -/G -HG !mulmxA HK.
apply/nonnegativeP => v; set u := G⁻¹ *m (H⁻¹ *m v).
have v_eq : v = H *m (G *m u) by rewrite /u (mulKVmx G_unit) mulKVmx.
have fit : S *m H⁻¹ *m v = K *m u by rewrite /smoother -!mulmxA.
rewrite fit v_eq regularized_mul (regularized_mul K λ) mulmxDr -scalemxAr scalerDr scalerA.
rewrite !innerDl !innerZl.
have cube : ⟨K *m (K *m u), K *m u⟩ = ⟨K *m u, K *m (K *m u)⟩ by rewrite innerC.
have := nonnegative_columns (K *m u) K_kernel.2; have := nonnegative_columns u K_kernel.2.
have := norm_ge0 (K *m u); rewrite cube => square form form'.
by nonnegative.
Qed.

Section Schedule.

Variable α : nat -> R.
Hypothesis α_bounds : forall i, 0 <= α i <= 1.
Local Notation M := (fitted K λ α 1%:M).

(** M_{t+1} = α S + (1 − α) S M_t *)
Lemma matrixS (β : nat -> R) t :
  fitted K λ β 1%:M t.+1 = mixture (β t.+1) S (S *m fitted K λ β 1%:M t).
Proof. by rewrite fittedS mixture_mul mulmx1. Qed.

(** I − M_{t+1} = (I − S) + (1 − α) S (I − M_t) *)
Lemma loss_recursion t : 1%:M - M t.+1 = (1%:M - S) + (1 - α t.+1) *: (S *m (1%:M - M t)).
Proof. by rewrite matrixS mulmxBr mulmx1 -mixture_gap addrA subrK. Qed.

Lemma loss_stays t : stays_nonnegative (1%:M - M t).
Proof.
elim: t => [|t IH]; first by rewrite subrr => k; rewrite mulmx0; apply: nonnegative0.
rewrite loss_recursion; have /andP[_ α_le1] := α_bounds t.+1.
apply: stays_nonnegativeD; first exact: complement_stays.
apply: stays_nonnegativeZ; first by rewrite subr_ge0.
exact: stays_nonnegativeM.
Qed.

Lemma matrix_below_smoother t : (1 <= t)%N -> M t ⪯ S.
Proof.
case: t => [//|t] _; apply/below_sub; apply: stays_nonnegative0.
have -> : S - M t.+1 = (1 - α t.+1) *: (S *m (1%:M - M t)).
  by rewrite matrixS mulmxBr mulmx1 mixture_gap.
have /andP[_ α_le1] := α_bounds t.+1.
apply: stays_nonnegativeZ; first by rewrite subr_ge0.
by apply: stays_nonnegativeM; apply: loss_stays.
Qed.

End Schedule.

(** M′_{t+1} − M_{t+1} = S ((α′ − α) (I − M_t) + (1 − α′) (M′_t − M_t)) *)
Lemma matrix_monotone (α α' : nat -> R) t :
  (forall i, [/\ 0 <= α i, α i <= α' i & α' i <= 1]) -> fitted K λ α 1%:M t ⪯ fitted K λ α' 1%:M t.
Proof.
move=> order; apply/below_sub; apply: stays_nonnegative0; elim: t => [|t IH].
  by rewrite subrr => k; rewrite mulmx0; apply: nonnegative0.
have α_bounds i : 0 <= α i <= 1 by have [α_ge0 le α'_le1] := order i; rewrite α_ge0 (le_trans le).
have [_ le α'_le1] := order t.+1.
set M := fitted K λ α 1%:M t in IH *; set M' := fitted K λ α' 1%:M t in IH *.
have -> : fitted K λ α' 1%:M t.+1 - fitted K λ α 1%:M t.+1 =
    S *m ((α' t.+1 - α t.+1) *: (1%:M - M) + (1 - α' t.+1) *: (M' - M)).
  by rewrite !matrixS mixture_error -mulmxBr [in RHS]mulmxDr -!scalemxAr [S *m (1%:M - M)]mulmxBr mulmx1 addrC.
apply: stays_nonnegativeM; apply: stays_nonnegativeD; apply: stays_nonnegativeZ; rewrite ?subr_ge0 //.
exact: loss_stays.
Qed.

End SmootherOrder.
