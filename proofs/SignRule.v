(** sign-rule: one step beyond ridge regression helps, with a weight of known sign, unless R′(λ) = 0. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From DistillProof Require Import Setting Statements InnerProduct Smoother OptimalWeight.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

Section Derivatives.

Variables (R : realFieldType) (f : R -> R) (x : R).

(** |(f(x + h) − f(x))/h − l| ≤ C |h| near 0 is enough. *)
Lemma derivative_linear_error (l δ C : R) : 0 < δ -> 0 <= C ->
  (forall h, h != 0 -> `|h| < δ -> `|(f (x + h) - f x) / h - l| <= C * `|h|) -> derivative f x l.
Proof.
move=> δ_pos C_ge0 bound ε ε_pos; have C1_pos : 0 < C + 1 by rewrite ltr_paddl ?ltr01.
exists (Num.min δ (ε / (C + 1))); split=> [|h h_neq0]; first by rewrite lt_minr δ_pos divr_gt0.
rewrite lt_minr => /andP[lt_δ]; rewrite ltr_pdivl_mulr // => small.
apply: le_lt_trans (bound h h_neq0 lt_δ) (le_lt_trans _ small).
by rewrite mulrC ler_wpmul2l // ler_addl ler01.
Qed.

Lemma derivative_unique (l l' : R) : derivative f x l -> derivative f x l' -> l = l'.
Proof.
move=> is_l is_l'; apply/eqP; apply/contraT => differ.
have half_pos : 0 < `|l - l'| / 2%:R by rewrite divr_gt0 ?ltr0n // normr_gt0 subr_eq0.
have [δ [δ_pos close]] := is_l _ half_pos; have [δ' [δ'_pos close']] := is_l' _ half_pos.
pose h := Num.min δ δ' / 2%:R; have min_pos : 0 < Num.min δ δ' by rewrite lt_minr δ_pos.
have h_pos : 0 < h by rewrite divr_gt0 ?ltr0n.
have h_lt : h < Num.min δ δ' by rewrite ltr_pdivr_mulr ?ltr0n // ltr_pmulr // ltr1n.
have /andP[lt_δ lt_δ'] : (h < δ) && (h < δ') by rewrite -lt_minr.
rewrite -{1}(gtr0_norm h_pos) in lt_δ; rewrite -{1}(gtr0_norm h_pos) in lt_δ'.
have near := close h (lt0r_neq0 h_pos) lt_δ; have near' := close' h (lt0r_neq0 h_pos) lt_δ'.
have := ler_dist_add ((f (x + h) - f x) / h) l l'; rewrite (distrC l (_ / _)) leNgt.
have <- : `|l - l'| / 2%:R + `|l - l'| / 2%:R = `|l - l'| by field.
by rewrite (ltr_add near near').
Qed.

End Derivatives.

Section RidgePath.

Variables (R : realFieldType) (n c m : nat) (Kx : 'M[R]_(m, n)) (K : 'M[R]_n) (y : 'M[R]_(n, c)) (λ : R).
Hypothesis K_kernel : kernel_matrix K.
Hypothesis λ_pos : 0 < λ.
Local Notation G := (regularized K λ).

(** ‖(K + μI)⁻¹ v‖² ≤ ‖v‖²/μ² *)
Lemma norm_inverse (μ : R) (v : 'M[R]_(n, c)) : 0 < μ -> ‖(regularized K μ)⁻¹ *m v‖² <= ‖v‖² / μ ^+ 2.
Proof.
move=> μ_pos; rewrite ler_pdivl_mulr ?exprn_gt0 //; set u := _ *m v.
have -> : ‖v‖² = ‖regularized K μ *m u‖² by rewrite regularizedK.
rewrite norm_regularized mulrC ler_addr.
by have form := nonnegative_columns u K_kernel.2; have square := norm_ge0 (K *m u); nonnegative.
Qed.

(** (K + (λ + h) I)⁻¹ v − G⁻¹ v = −h (K + (λ + h) I)⁻¹ G⁻¹ v *)
Lemma resolvent (h : R) (v : 'M[R]_(n, c)) : 0 < λ + h ->
  (regularized K (λ + h))⁻¹ *m v - G⁻¹ *m v = - h *: ((regularized K (λ + h))⁻¹ *m (G⁻¹ *m v)).
Proof.
move=> moved_pos; set u := G⁻¹ *m v; set H := regularized K (λ + h).
have H_unit : H \in unitmx by apply: regularized_unit.
have Hu : H *m u = v + h *: u.
  by rewrite -[v in RHS](regularizedK K_kernel λ_pos) -/u !regularized_mul scalerDl addrA.
have v_eq : v = H *m u - h *: u by rewrite Hu addrK.
by rewrite {1}v_eq mulmxBr mulKmx // addrAC subrr add0r -scalemxAr scaleNr.
Qed.

Let w : 'M[R]_(n, c) := G⁻¹ *m (G⁻¹ *m y).

(** ∂p/∂λ = −K̃ G⁻² y *)
Definition teacher_slope : 'M[R]_(m, c) := - (Kx *m w).

Lemma teacher_student : teacher Kx K y λ - student Kx K y λ = - λ *: teacher_slope.
Proof.
rewrite /teacher /student /teacher_slope -!mulmxBr -{1}[y]mul1mx -mulmxBl complement_smoother //.
by rewrite -!scalemxAl -!scalemxAr scaleNr scalerN opprK.
Qed.

Section Step.

Variable h : R.
Hypothesis h_neq0 : h != 0.
Hypothesis h_lt : `|h| < λ / 2%:R.

Lemma moved_gt : λ / 2%:R < λ + h.
Proof.
have /andP[low _] : - (λ / 2%:R) < h < λ / 2%:R by rewrite -ltr_norml.
have -> : λ / 2%:R = λ - λ / 2%:R by field.
by rewrite ltr_add2l.
Qed.

Lemma moved_pos : 0 < λ + h.
Proof. by apply: lt_trans moved_gt; rewrite divr_gt0 ?ltr0n. Qed.

Lemma norm_moved (v : 'M[R]_(n, c)) : ‖Kx *m ((regularized K (λ + h))⁻¹ *m v)‖² <= ‖Kx‖² * (4%:R * ‖v‖² / λ ^+ 2).
Proof.
apply: le_trans (norm_mulmx _ _) _; apply: ler_wpmul2l; first exact: norm_ge0.
apply: le_trans (norm_inverse _ moved_pos) _.
have -> : 4%:R * ‖v‖² / λ ^+ 2 = ‖v‖² / (λ / 2%:R) ^+ 2 by field; rewrite gt_eqF.
apply: ler_wpmul2l; first exact: norm_ge0.
have half_pos : 0 < λ / 2%:R by rewrite divr_gt0 ?ltr0n.
by rewrite lef_pinv ?posrE ?exprn_gt0 ?moved_pos // ler_sqr ?nnegrE ltW ?moved_pos ?moved_gt.
Qed.

(** (p(λ + h) − p(λ))/h = −K̃ (K + (λ + h) I)⁻¹ G⁻¹ y *)
Lemma teacher_step :
  teacher Kx K y (λ + h) - teacher Kx K y λ = - h *: (Kx *m ((regularized K (λ + h))⁻¹ *m (G⁻¹ *m y))).
Proof. by rewrite /teacher -mulmxBr resolvent ?moved_pos // -scalemxAr. Qed.

(** … which differs from ∂p/∂λ by h K̃ (K + (λ + h) I)⁻¹ G⁻² y *)
Lemma teacher_step_error :
  - (Kx *m ((regularized K (λ + h))⁻¹ *m (G⁻¹ *m y))) - teacher_slope =
  h *: (Kx *m ((regularized K (λ + h))⁻¹ *m w)).
Proof.
have := resolvent (G⁻¹ *m y) moved_pos; rewrite -/w => difference.
rewrite /teacher_slope opprK addrC -mulmxBr -[w - _]opprB difference scaleNr opprK.
by rewrite -scalemxAr.
Qed.

End Step.

Lemma entry_bound p q (A : 'M[R]_(p, q)) i j : `|A i j| <= 1 + ‖A‖².
Proof.
have square := entry_le_norm A i j.
have [le1|gt1] := lerP `|A i j| 1; first by rewrite (le_trans le1) // ler_addl norm_ge0.
apply: le_trans (_ : `|A i j| ^+ 2 <= _); first by rewrite expr2 ler_pmulr ?ltW // (lt_trans ltr01).
by rewrite real_normK ?num_real // (le_trans square) // ler_addr ler01.
Qed.

Let half_pos : 0 < λ / 2%:R.
Proof. by rewrite divr_gt0 ?ltr0n. Qed.

Let bound (v : 'M[R]_(n, c)) : R := ‖Kx‖² * (4%:R * ‖v‖² / λ ^+ 2).

Lemma bound_ge0 v : 0 <= bound v.
Proof. by rewrite mulr_ge0 ?norm_ge0 // divr_ge0 ?exprn_ge0 ?mulr_ge0 ?norm_ge0 ?ler0n // ltW. Qed.

Lemma teacher_derivative i j : derivative (fun μ => teacher Kx K y μ i j) λ (teacher_slope i j).
Proof.
apply: (@derivative_linear_error _ _ _ _ (λ / 2%:R) (1 + bound w)) => // [|h h_neq0 h_lt].
  by rewrite addr_ge0 ?ler01 ?bound_ge0.
have step : teacher Kx K y (λ + h) i j - teacher Kx K y λ i j =
    - h * (Kx *m ((regularized K (λ + h))⁻¹ *m (G⁻¹ *m y))) i j.
  by have /matrixP/(_ i j) := teacher_step h_lt; rewrite !mxE.
have /matrixP/(_ i j) := teacher_step_error h_lt; rewrite step.
set A := Kx *m _; set B := Kx *m _ => error.
have -> : - h * A i j / h - teacher_slope i j = h * B i j.
  by rewrite mulNr mulNr mulrAC divff // mul1r; rewrite !mxE in error *; rewrite -error.
rewrite normrM mulrC ler_wpmul2r ?normr_ge0 //.
apply: le_trans (entry_bound _ _ _) _; rewrite ler_add2l.
exact: norm_moved.
Qed.

(** R′(λ) = −2 ⟨ỹ − p, ∂p/∂λ⟩ *)
Lemma risk_derivative (yx : 'M[R]_(m, c)) :
  derivative (teacher_risk Kx K yx y) λ (- (2%:R * ⟨yx - teacher Kx K y λ, teacher_slope⟩)).
Proof.
set r := yx - teacher Kx K y λ.
apply: (@derivative_linear_error _ _ _ _ (λ / 2%:R) (‖r‖² + bound w + bound (G⁻¹ *m y))) => // [|h h_neq0 h_lt].
  by rewrite !addr_ge0 ?norm_ge0 ?bound_ge0.
have step := teacher_step h_lt; have error := teacher_step_error h_lt.
set A := Kx *m _ in step error; set B := Kx *m (_ *m w) in error.
have moved : yx - teacher Kx K y (λ + h) = r + h *: A.
  by rewrite /r -[h *: A]opprK -scaleNr -step opprB addrA subrK.
have error' : ⟨r, A⟩ + ⟨r, teacher_slope⟩ = - (h * ⟨r, B⟩).
  by rewrite -innerDr -innerZr -error -opprD innerNr opprK.
have -> : (teacher_risk Kx K yx y (λ + h) - teacher_risk Kx K yx y λ) / h - - (2%:R * ⟨r, teacher_slope⟩) =
    (‖A‖² - 2%:R * ⟨r, B⟩) * h.
  rewrite /teacher_risk moved -/r normD normZ innerZr.
  have -> : ⟨r, teacher_slope⟩ = - (h * ⟨r, B⟩) - ⟨r, A⟩ by rewrite -error' addrAC subrr add0r.
  by set a := ‖A‖²; set b := ⟨r, B⟩; set d := ⟨r, A⟩; set e := ‖r‖²; field.
rewrite normrM ler_wpmul2r ?normr_ge0 //; apply: le_trans (ler_norm_sub _ _) _.
rewrite ger0_norm ?norm_ge0 // addrC; apply: ler_add; last exact: norm_moved.
apply: le_trans (_ : ‖r‖² + ‖B‖² <= _); last by rewrite ler_add2l norm_moved.
have := norm_ge0 (r + B); have := norm_ge0 (r - B); rewrite normB normD => low high.
rewrite ler_norml -subr_ge0 -[X in _ && X]subr_ge0 opprK.
by apply/andP; split; [move: high | move: low]; congr (_ <= _); ring.
Qed.

End RidgePath.

Theorem sign_rule_derivative : Statements.sign_rule_derivative.
Proof.
move=> R n c m Kx K y λ K_kernel λ_pos; exists (teacher_slope Kx K y λ).
by split=> [i j|]; [apply: teacher_derivative | apply: teacher_student].
Qed.

Theorem sign_rule : Statements.sign_rule.
Proof.
move=> R n c m Kx K yx y λ K_kernel λ_pos p q loss.
exists (- (2%:R * ⟨yx - p, teacher_slope Kx K y λ⟩)); split; first exact: risk_derivative.
set slope := - (2%:R * _); move=> differ best.
have distance := distance_pos differ.
have loss_weight ξ : loss ξ = weight_loss yx p q (1 - ξ).
  rewrite /loss /weight_loss; congr (inner _ _); apply/matrixP => i j; rewrite !mxE;
  by move: (yx i j) (p i j) (q i j) => u v w; ring.
have best_eq : best = 1 - best_weight yx p q.
  have slope_eq : slope * λ = 2%:R * ⟨yx - p, p - q⟩.
    by rewrite teacher_student // innerZr /slope; set s := ⟨_, _⟩; ring.
  have split_residual : ⟨p - q, yx - q⟩ = ⟨yx - p, p - q⟩ + ‖p - q‖².
    by rewrite (innerC _ (yx - q)) -innerDl addrA subrK.
  rewrite /best /best_weight split_residual; move: slope_eq distance.
  set N := ‖p - q‖²; set s := ⟨yx - p, p - q⟩ => slope_eq pos.
  have -> : - (λ / 2) * slope / N = - (slope * λ) / 2 / N by field; rewrite gt_eqF.
  by rewrite slope_eq; field; rewrite gt_eqF.
split.
  move=> ξ ξ_neq; rewrite !loss_weight loss_lt // best_eq subKr subrr normr0 normr_gt0.
  by rewrite subr_eq0; apply: contra_neq ξ_neq => e; rewrite best_eq -e subKr.
split.
  rewrite /best !sgrM sgrV (gtr0_sg distance) mulr1 sgrN (gtr0_sg (_ : 0 < λ / 2)) ?divr_gt0 ?ltr0n //.
  by rewrite mulN1r.
split; last first.
  move=> slope_neq0; rewrite mulr_gt0 // lt_def sqr_ge0 andbT sqrf_eq0 /best.
  have half_neq0 : λ / 2 != 0 by rewrite gt_eqF // divr_gt0 ?ltr0n.
  apply: mulf_neq0; last by rewrite invr_eq0 gt_eqF.
  by apply: mulf_neq0 => //; rewrite oppr_eq0.
have -> : teacher_risk Kx K yx y λ = loss 0 by rewrite /loss scale0r addr0.
by rewrite !loss_weight subr0 best_eq subKr loss_gap.
Qed.

Theorem sign_rule_slope : Statements.sign_rule_slope.
Proof. by move=> R f x l l'; apply: derivative_unique. Qed.

Theorem sign_rule_negative : Statements.sign_rule_negative.
Proof.
move=> R one p q.
have ridge : regularized one 1 = 2%:M by rewrite /regularized /one -raddfD.
have p_eq : p = (1 / 2)%:M.
  by rewrite /p /teacher ridge invmx_scalar /one mulmx1 mul1mx div1r.
have q_eq : q = (1 / 4)%:M.
  rewrite /q /student /smoother ridge invmx_scalar /one !mulmx1 !mul1mx -scalar_mxM; congr (_%:M).
  by field.
have scalar (a b : R) : ⟨a%:M : 'M_1, b%:M⟩ = a * b.
  by rewrite /inner !big_ord1 !mxE !mulr1n.
have distance : ‖p - q‖² = 1 / 16 by rewrite p_eq q_eq -raddfB /= scalar; field.
have one_kernel : kernel_matrix one.
  split; first by rewrite trmx1.
  exact: nonnegative1.
split=> //; split; first by rewrite -subr_eq0 -norm_eq0 distance mulf_neq0 ?invr_eq0 ?oner_eq0 ?pnatr_eq0.
by rewrite /best_weight distance p_eq q_eq /one -!raddfB /= scalar; field.
Qed.
