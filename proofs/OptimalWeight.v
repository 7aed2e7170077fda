(** optimal-weight: the best weight of each step has a closed form. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From DistillProof Require Import Setting Statements InnerProduct MatrixPowers Smoother Recursion SmootherOrder.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

Section Parabola.

Variables (R : realFieldType) (m c : nat) (yx p q : 'M[R]_(m, c)).
Hypothesis differ : p != q.
Local Notation L := (weight_loss yx p q).
Local Notation best := (best_weight yx p q).

Lemma distance_pos : 0 < ‖p - q‖².
Proof. by rewrite norm_gt0 subr_eq0. Qed.

Lemma loss_expand (α : R) : L α = ‖yx - q‖² - 2%:R * α * ⟨p - q, yx - q⟩ + α ^+ 2 * ‖p - q‖².
Proof.
have -> : L α = ‖(yx - q) - α *: (p - q)‖².
  by rewrite /weight_loss; congr (inner _ _); apply/matrixP => i j; rewrite !mxE;
    move: (yx i j) (p i j) (q i j) => u v w; ring.
by rewrite [LHS]normB normZ innerZr (innerC (yx - q)) mulrA.
Qed.

Lemma loss_gap (α : R) : L α - L best = (α - best) ^+ 2 * ‖p - q‖².
Proof.
have pos := distance_pos; rewrite !loss_expand /best_weight.
by move: pos; set N := ‖p - q‖²; set s := ⟨p - q, _⟩; set r := ‖yx - q‖² => pos; field; rewrite gt_eqF.
Qed.

Lemma loss_lt (α α' : R) : (L α < L α') = (`|α - best| < `|α' - best|).
Proof.
have shift a : L a = L best + (a - best) ^+ 2 * ‖p - q‖² by rewrite -loss_gap addrC subrK.
rewrite (shift α) (shift α') ltr_add2l ltr_pmul2r ?distance_pos //.
by rewrite -(real_normK (num_real (α - best))) -(real_normK (num_real (α' - best))) ltr_sqr ?nnegrE.
Qed.

End Parabola.

Theorem optimal_weight : Statements.optimal_weight.
Proof.
move=> R m c yx p q differ L best; split; first exact: loss_gap.
split=> [|α α_neq]; first exact: distance_pos.
by rewrite /L loss_lt // subrr normr0 normr_gt0 subr_eq0.
Qed.

Theorem optimal_weight_clipped : Statements.optimal_weight_clipped.
Proof.
move=> R m c yx p q differ; set best := best_weight yx p q; move=> clipped.
have clipped_bounds : 0 <= clipped <= 1.
  by rewrite /clipped le_maxr lexx /= le_maxl ler01 le_minl lexx.
split=> // α /andP[α_ge0 α_le1] α_neq; rewrite loss_lt // -/best.
rewrite /clipped in α_neq *; have [best_lt0|best_ge0] := ltrP best 0.
  have best_lt1 : best < 1 := lt_trans best_lt0 ltr01.
  rewrite min_r ?(ltW best_lt1) // max_l ?(ltW best_lt0) // in α_neq *.
  have α_pos : 0 < α by rewrite lt_def α_neq.
  rewrite !ger0_norm ?subr_ge0 ?(ltW best_lt0) // ?ltr_add2r //.
  exact: le_trans (ltW best_lt0) α_ge0.
have [best_gt1|best_le1] := ltrP 1 best.
  rewrite min_l ?(ltW best_gt1) // max_r ?ler01 // in α_neq *.
  have α_lt1 : α < 1 by rewrite lt_neqAle α_neq.
  rewrite !ler0_norm ?subr_le0 ?(ltW best_gt1) // ?ltr_opp2 ?ltr_add2r //.
  exact: le_trans α_le1 (ltW best_gt1).
rewrite min_r // max_r // in α_neq *.
by rewrite subrr normr0 normr_gt0 subr_eq0.
Qed.

Theorem optimal_weight_linear : Statements.optimal_weight_linear.
Proof.
move=> R n m c T yx y previous linear differ clipped.
have zero : T 0 = 0 by have := linear (-1) 0 0; rewrite scaler0 addr0 scaleN1r addNr.
have mixed α : T (mixture α y previous) = mixture α (T y) (T previous).
  by rewrite /mixture linear -[(1 - α) *: previous]addr0 linear zero addr0.
have [bounds best] := optimal_weight_clipped yx differ.
by split=> // α α_bounds α_neq; rewrite !mixed; apply: best.
Qed.

Theorem optimal_weight_prediction : Statements.optimal_weight_prediction.
Proof.
by move=> R n c m Kx K λ α y t _ _ t_pos; rewrite /predicted coefficients1 /coefficients !mixture_mul.
Qed.

Theorem optimal_weight_degenerate : Statements.optimal_weight_degenerate.
Proof.
split=> [R m c yx p α α'|R n c m Kx K λ α y _ _]; last by rewrite /predicted coefficients1.
by rewrite /weight_loss !mixture_same.
Qed.

Section TrainingData.

Variables (R : realFieldType) (n : nat) (K : 'M[R]_n) (λ : R) (α : nat -> R).
Hypothesis K_kernel : kernel_matrix K.
Hypothesis λ_pos : 0 < λ.
Hypothesis α_bounds : forall i, 0 <= α i <= 1.
Local Notation S := (smoother K λ).
Local Notation M := (fitted K λ α 1%:M).

(** (I − M_{t+1}) y = (I − S) y + (1 − α) S (I − M_t) y *)
Lemma loss_step c (y : 'M[R]_(n, c)) t :
  (1%:M - M t.+1) *m y = (1%:M - S) *m y + (1 - α t.+1) *: (S *m ((1%:M - M t) *m y)).
Proof.
by rewrite loss_recursion mulmxDl -scalemxAl mulmxA.
Qed.

(** ⟨Sᵏ (I − M_t) y, (I − S) y⟩ ≥ 0, and more: it is at least ⟨Sᵏ (I − S) y, (I − S) y⟩ for t ≥ 1. *)
Lemma loss_correlates c (y : 'M[R]_(n, c)) t k : (1 <= t)%N ->
  ⟨S ^^ k *m ((1%:M - S) *m y), (1%:M - S) *m y⟩ <= ⟨S ^^ k *m ((1%:M - M t) *m y), (1%:M - S) *m y⟩.
Proof.
set w := (1%:M - S) *m y.
have form k' : 0 <= ⟨S ^^ k' *m w, w⟩.
  have := nonnegative_columns w (identity_stays K_kernel λ_pos k').
  by rewrite mulmx1 innerC.
case: t => [//|t] _; elim: t k => [|t IH] k; first by rewrite fitted1 mulmx1.
rewrite loss_step -/w.
have /andP[_ α_le1] := α_bounds t.+2.
rewrite mulmxDr innerDl ler_addl -scalemxAr innerZl mulr_ge0 ?subr_ge0 //.
by rewrite (mulmxA (S ^^ k)) -powerSr; apply: le_trans (IH _); apply: form.
Qed.

(** Where S (I − S) y = 0, S (I − M_t) y = 0 too. *)
Lemma loss_vanishes c (y : 'M[R]_(n, c)) t :
  S *m ((1%:M - S) *m y) = 0 -> S *m ((1%:M - M t) *m y) = 0.
Proof.
move=> zero; elim: t => [|t IH]; first by rewrite subrr mul0mx mulmx0.
by rewrite loss_step mulmxDr zero add0r -scalemxAr IH mulmx0 scaler0.
Qed.

End TrainingData.

Theorem optimal_weight_training : Statements.optimal_weight_training.
Proof.
move=> R n c K λ α y [//|t] K_kernel λ_pos α_bounds _ p q differ.
have difference : p - q = smoother K λ *m ((1%:M - fitted K λ α 1%:M t) *m y).
  by rewrite /p /q fitted1 /= fitted_matrix mulmxBl mulmxBr mul1mx /smoother !mulmxA.
have residual : y - p = (1%:M - smoother K λ) *m y by rewrite /p fitted1 mulmxBl mul1mx.
have pos := distance_pos differ.
rewrite /best_weight ltr_pdivl_mulr // mul1r -subr_gt0 -innerBr opprB addrA subrK residual difference.
case: t q differ difference pos => [|t] q differ difference pos.
  by move: pos; rewrite difference subrr mul0mx mulmx0 inner0l ltxx.
have := loss_correlates K_kernel λ_pos α_bounds y 1 (isT : 1 <= t.+1)%N.
rewrite powerS power0 mulmx1; apply: lt_le_trans.
set w := (1%:M - _) *m y; have form := norm_smoother_form K_kernel λ_pos w.
rewrite innerC; apply: lt_le_trans form; rewrite norm_gt0; apply: contra_neq differ => zero.
by apply/eqP; rewrite -subr_eq0 difference; apply/eqP; apply: loss_vanishes.
Qed.
