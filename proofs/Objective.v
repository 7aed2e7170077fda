(** objective: each step minimises one strictly convex objective; primal and dual solutions agree. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From DistillProof Require Import Setting Statements InnerProduct Smoother Recursion.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

(** (α/2) ‖w − y‖² + ((1 − α)/2) ‖w − p‖² = ½ ‖w − z‖² + (α (1 − α)/2) ‖y − p‖² for the mixture z. *)
Lemma two_targets (R : realFieldType) m n (α : R) (w y p : 'M[R]_(m, n)) :
  α / 2 * ‖w - y‖² + (1 - α) / 2 * ‖w - p‖² =
  1 / 2 * ‖w - mixture α y p‖² + α * (1 - α) / 2 * ‖y - p‖².
Proof. by rewrite !normB normD !normZ !innerDr !innerZl !innerZr; field. Qed.

Theorem objective : Statements.objective.
Proof. by move=> R n c f Φ λ α y p β; rewrite /distillation_objective two_targets addrAC. Qed.

Theorem objective_kernel : Statements.objective_kernel.
Proof.
move=> R n f Φ; split; first by rewrite trmx_mul trmxK.
by apply/nonnegativeP => v; rewrite -mulmxA inner_mulmxr norm_ge0.
Qed.

(** Φᵀ (ΦΦᵀ + λI)⁻¹ = (ΦᵀΦ + λI)⁻¹ Φᵀ *)
Lemma push_through (R : realFieldType) n f (Φ : 'M[R]_(n, f)) (λ : R) : 0 < λ ->
  (regularized (Φ^T *m Φ) λ)⁻¹ *m Φ^T = Φ^T *m (regularized (Φ *m Φ^T) λ)⁻¹.
Proof.
move=> λ_pos.
have unit : regularized (Φ *m Φ^T) λ \in unitmx by apply: regularized_unit; first exact: objective_kernel.
have unitT : regularized (Φ^T *m Φ) λ \in unitmx.
  by apply: regularized_unit => //; rewrite -{2}(trmxK Φ); apply: objective_kernel.
have move_through : Φ^T *m regularized (Φ *m Φ^T) λ = regularized (Φ^T *m Φ) λ *m Φ^T.
  by rewrite mulmxDl mulmxDr mulmxA mul_scalar_mx mul_mx_scalar.
by rewrite -[RHS](mulKmx unitT) (mulmxA _ Φ^T) -move_through mulmxK.
Qed.

(** The gap of ½ ‖Φβ − z‖² + (μ/2) ‖β‖² at Φᵀ (ΦΦᵀ + μI)⁻¹ z. *)
Lemma ridge_gap (R : realFieldType) n c f (Φ : 'M[R]_(n, f)) (μ : R) (z : 'M[R]_(n, c)) δ : 0 < μ ->
  let J (β : 'M[R]_(f, c)) := 1 / 2 * ‖Φ *m β - z‖² + μ / 2 * ‖β‖² in
  let β := Φ^T *m ((regularized (Φ *m Φ^T) μ)⁻¹ *m z) in
  J (β + δ) - J β = 1 / 2 * ‖Φ *m δ‖² + μ / 2 * ‖δ‖².
Proof.
move=> μ_pos J β; rewrite {}/J; set a := (regularized _ _)⁻¹ *m z in β *.
have normal : Φ *m β - z = - (μ *: a).
  have := regularized_mul (Φ *m Φ^T) μ a; rewrite regularizedK //; last exact: objective_kernel.
  by move=> ->; rewrite /β mulmxA opprD addNKr.
have moved : Φ *m (β + δ) - z = - (μ *: a) + Φ *m δ by rewrite mulmxDr addrAC normal.
rewrite moved normal !normD normN innerNl !innerZl.
have -> : ⟨a, Φ *m δ⟩ = ⟨β, δ⟩ by rewrite inner_mulmxr.
by field.
Qed.

Lemma ridge_minimiser (R : realFieldType) n c f (Φ : 'M[R]_(n, f)) (μ : R) (z : 'M[R]_(n, c)) : 0 < μ ->
  unique_minimiser
    (fun β : 'M[R]_(f, c) => 1 / 2 * ‖Φ *m β - z‖² + μ / 2 * ‖β‖²)
    (Φ^T *m ((regularized (Φ *m Φ^T) μ)⁻¹ *m z)).
Proof.
move=> μ_pos β'; set β := Φ^T *m _ => differ.
have gap := ridge_gap Φ z (β' - β) μ_pos; rewrite /= -/β (addrC β) subrK in gap.
rewrite -subr_gt0 {}gap; apply: ltr_paddl; first by rewrite mulr_ge0 ?divr_ge0 ?norm_ge0 ?ler01 ?ler0n.
by rewrite mulr_gt0 ?divr_gt0 ?ltr0n // norm_gt0 subr_eq0.
Qed.

Theorem objective_gap : Statements.objective_gap.
Proof.
move=> R n c f Φ λ α y t λ_pos _ K J β δ; rewrite /J !objective.
have := ridge_gap Φ (mixture (α t) y (fitted K λ α y t.-1)) δ λ_pos; rewrite /= -/K.
by rewrite -/(coefficients K λ α y t) -/β => <-; ring.
Qed.

Theorem objective_minimiser : Statements.objective_minimiser.
Proof.
move=> R n c f Φ λ α y t λ_pos _ K β' differ; rewrite !objective ltr_add2r.
exact: ridge_minimiser.
Qed.

Theorem objective_primal_dual : Statements.objective_primal_dual.
Proof.
move=> R n m c f Φ Φx λ α y t λ_pos t_pos K β.
have dual : β = Φ^T *m coefficients K λ α y t by rewrite /β mulmxA push_through // -mulmxA.
rewrite dual; split=> //; split; last by rewrite /predicted mulmxA.
by rewrite fitted_coefficients // mulmxA.
Qed.

Theorem objective_dual : Statements.objective_dual.
Proof.
move=> R n c K λ α y t K_kernel λ_pos t_pos J a δ; split; last exact: nonnegative_columns K_kernel.2.
set p := fitted K λ α y t.-1 in J *; set z := mixture (α t) y p.
have Ja b : J b = 1 / 2 * ‖K *m b - z‖² + λ / 2 * ⟨b, K *m b⟩ + α t * (1 - α t) / 2 * ‖y - p‖².
  by rewrite /J two_targets addrAC.
have normal : K *m a - z = - (λ *: a).
  have := regularized_mul K λ a; rewrite regularizedK // -/p -/z => ->.
  by rewrite opprD addNKr.
have sym : ⟨a, K *m δ⟩ = ⟨δ, K *m a⟩ by rewrite innerC inner_mulmxl K_kernel.1.
have moved : K *m (a + δ) - z = - (λ *: a) + K *m δ by rewrite mulmxDr addrAC normal.
rewrite !Ja moved normal; set g := α t * (1 - α t) / 2 * ‖y - p‖².
rewrite mulmxDr normD !normN innerNl !innerDl !innerDr !innerZl sym.
by field.
Qed.
