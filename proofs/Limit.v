(** limit: infinitely many steps amount to one ridge regression with amplified ridge λ/α. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From DistillProof Require Import Setting Statements InnerProduct MatrixPowers Smoother Recursion.
From DistillProof Require Import ClosedFormConstant Objective Sequences.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

Section Schedule.

Variables (R : archiFieldType) (n c : nat) (K : 'M[R]_n) (λ α : R) (weights : nat -> R) (y : 'M[R]_(n, c)).
Hypothesis K_kernel : kernel_matrix K.
Hypothesis λ_pos : 0 < λ.
Hypothesis α_pos : 0 < α.
Hypothesis α_le1 : α <= 1.
Hypothesis weights_tend : tends_to weights α.

Local Notation S := (smoother K λ).
Local Notation y_infinity := (smoother K (λ / α) *m y).
Local Notation fit := (fitted K λ weights y).

Lemma fit_error t :
  fit t.+1 - y_infinity = S *m (mixture (weights t.+1) y (fit t) - mixture α y y_infinity).
Proof. by rewrite mulmxBr fixed_point // fittedS. Qed.

(** With θ = 1 − α/2, |1 − α_t| ≤ θ from some step on … *)
Let θ : R := 1 - α / 2.

Lemma θ_bounds : 0 < θ < 1.
Proof.
have half_pos : 0 < α / 2 by rewrite divr_gt0 ?ltr0n.
rewrite /θ subr_gt0 gtr_addl oppr_lt0 half_pos andbT ltr_pdivr_mulr ?ltr0n // mul1r.
by apply: le_lt_trans α_le1 _; rewrite ltr1n.
Qed.

Lemma weights_contract : exists N, forall t, (N <= t)%N -> (1 - weights t.+1) ^+ 2 <= θ ^+ 2.
Proof.
have half_pos : 0 < α / 2 by rewrite divr_gt0 ?ltr0n.
have /andP[θ_pos _] := θ_bounds.
have [N close] := weights_tend half_pos; exists N => t t_ge.
rewrite -(real_normK (num_real (1 - _))) ler_sqr ?nnegrE ?normr_ge0 ?(ltW θ_pos) //.
have -> : 1 - weights t.+1 = (1 - α) - (weights t.+1 - α) by ring.
apply: le_trans (ler_norm_sub _ _) _; rewrite ger0_norm ?subr_ge0 //.
have -> : θ = (1 - α) + α / 2 by rewrite /θ; field.
by rewrite ler_add2l ltW // close // leqW.
Qed.

(** … and ‖z_t − z_∞‖² ≤ θ ‖y⁽ᵗ⁻¹⁾ − y⁽∞⁾‖² + (α_t − α)² ‖y − y⁽∞⁾‖²/(1 − θ), which bounds ‖y⁽ᵗ⁾ − y⁽∞⁾‖² too. *)
Lemma mixture_error_step t : (1 - weights t.+1) ^+ 2 <= θ ^+ 2 ->
  ‖mixture (weights t.+1) y (fit t) - mixture α y y_infinity‖² <=
  θ * ‖fit t - y_infinity‖² + (weights t.+1 - α) ^+ 2 * (‖y - y_infinity‖² / (1 - θ)).
Proof.
move=> contract; have /andP[θ_pos θ_lt1] := θ_bounds.
rewrite mixture_error; apply: le_trans (norm_convex _ _ θ_bounds) _.
rewrite !normZ -[X in _ + X]mulrA; apply: ler_add => //.
rewrite mulrAC; apply: ler_wpmul2r; first exact: norm_ge0.
by rewrite ler_pdivr_mulr // -expr2.
Qed.

Lemma weight_error_vanishes (C : R) : 0 <= C -> tends_to (fun t => (weights t.+1 - α) ^+ 2 * C) 0.
Proof.
move=> C_ge0; apply: (vanishes_below (N0 := 0%N) C_ge0 _ (tends_to_square (tends_to_shift weights_tend))) => t _.
by rewrite mulr_ge0 ?sqr_ge0 //= mulrC.
Qed.

Lemma rest_ge0 : 0 <= ‖y - y_infinity‖² / (1 - θ).
Proof. by have /andP[_ θ_lt1] := θ_bounds; rewrite divr_ge0 ?norm_ge0 // subr_ge0 ltW. Qed.

Lemma fit_converges : converges fit y_infinity.
Proof.
apply/converges_norm; have [N contract] := weights_contract; have /andP[θ_pos θ_lt1] := θ_bounds.
apply: (contracting_vanishes (N0 := N) _ _ (weight_error_vanishes rest_ge0)) => [|t|t /contract step].
- by apply/andP; split; [apply: (ltW θ_pos) | apply: θ_lt1].
- exact: norm_ge0.
- rewrite fit_error; apply: le_trans (smoother_contraction K_kernel λ_pos _) _.
  exact: mixture_error_step.
Qed.

Lemma mixture_converges :
  converges (fun t => mixture (weights t.+1) y (fit t)) (mixture α y y_infinity).
Proof.
apply/converges_norm; have [N contract] := weights_contract; have /andP[θ_pos θ_lt1] := θ_bounds.
have fit_vanishes := (converges_norm _ _).1 fit_converges.
have sum_vanishes := vanishesD
  (vanishesZ (ltW θ_pos) (fun t => norm_ge0 _) fit_vanishes) (weight_error_vanishes rest_ge0).
apply: (vanishes_below (N0 := N) ler01 _ sum_vanishes) => t /contract step.
by rewrite norm_ge0 mul1r mixture_error_step.
Qed.

Lemma predictions_converge m (Kx : 'M[R]_(m, n)) :
  converges (predicted Kx K λ weights y) (Kx *m ((regularized K (λ / α))⁻¹ *m y)).
Proof.
apply: converges_mul; apply: converges_from1; rewrite -(fixed_coefficients K_kernel λ_pos α_pos).
exact: converges_mul mixture_converges.
Qed.

End Schedule.

Lemma constant_tends (R : realFieldType) (α : R) : tends_to (constant α) α.
Proof. by move=> ε ε_pos; exists 0%N => t _; rewrite subrr normr0. Qed.

Theorem limit_schedule : Statements.limit_schedule.
Proof.
move=> R n c m Kx K λ α weights y K_kernel λ_pos /andP[α_pos α_le1] tend; split; last exact: predictions_converge.
by rewrite mulmxA; apply: fit_converges.
Qed.

Theorem limit : Statements.limit.
Proof.
move=> R n c K λ α y K_kernel λ_pos α_bounds.
exact: (limit_schedule K y K_kernel λ_pos α_bounds (constant_tends α)).1.
Qed.

Theorem limit_out_of_sample : Statements.limit_out_of_sample.
Proof.
move=> R n c m Kx K λ α y K_kernel λ_pos α_bounds.
exact: (limit_schedule Kx y K_kernel λ_pos α_bounds (constant_tends α)).2.
Qed.

Theorem limit_ridge : Statements.limit_ridge.
Proof.
move=> R n c f Φ λ α y λ_pos α_pos.
have -> : λ / (2 * α) = λ / α / 2 by field; rewrite gt_eqF.
exact: ridge_minimiser (amplified_pos λ_pos α_pos).
Qed.

Theorem limit_amplified : Statements.limit_amplified.
Proof.
move=> R λ α λ_pos /andP[α_pos α_le1]; rewrite ler_pdivl_mulr // ltr_pdivl_mulr //.
by split=> [|α_lt1]; [rewrite ler_pimulr // ltW | rewrite gtr_pmulr].
Qed.
