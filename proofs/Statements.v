(** Every theorem, one definition each, under the slug of its claim with underscores for hyphens. Nothing is proved
    here: [Audit.v] holds the proof of each. [Setting.v] says what the words mean.

    Throughout, R is any ordered field ([realFieldType]), archimedean ([archiFieldType]) where something is said of
    limits; n points and c targets for each are any numbers, 0 included. *)

From mathcomp Require Import all_ssreflect all_fingroup all_algebra.
From DistillProof Require Import Setting.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory.
Local Open Scope ring_scope.

(** * The setting *)

(** K + λI is invertible. *)
Definition setting_invertible : Prop :=
  forall (R : realFieldType) n (K : 'M[R]_n) (λ : R),
    kernel_matrix K -> 0 < λ -> regularized K λ \in unitmx.

(** S = K (K + λI)⁻¹ = (K + λI)⁻¹ K. *)
Definition setting_commutes : Prop :=
  forall (R : realFieldType) n (K : 'M[R]_n) (λ : R),
    kernel_matrix K -> 0 < λ -> smoother K λ = (regularized K λ)⁻¹ *m K.

(** S is symmetric. *)
Definition setting_symmetric : Prop :=
  forall (R : realFieldType) n (K : 'M[R]_n) (λ : R),
    kernel_matrix K -> 0 < λ -> (smoother K λ)^T = smoother K λ.

(** 0 ≤ ⟨v, Sv⟩. *)
Definition setting_nonnegative : Prop :=
  forall (R : realFieldType) n (K : 'M[R]_n) (λ : R),
    kernel_matrix K -> 0 < λ -> forall v : 'cV[R]_n, 0 <= ⟨v, smoother K λ *m v⟩.

(** ⟨v, Sv⟩ < ⟨v, v⟩ unless v = 0. *)
Definition setting_below_identity : Prop :=
  forall (R : realFieldType) n (K : 'M[R]_n) (λ : R),
    kernel_matrix K -> 0 < λ -> forall v : 'cV[R]_n, v != 0 -> ⟨v, smoother K λ *m v⟩ < ‖v‖².

(** ‖Sv‖ ≤ ‖v‖. *)
Definition setting_contraction : Prop :=
  forall (R : realFieldType) n c (K : 'M[R]_n) (λ : R),
    kernel_matrix K -> 0 < λ -> forall v : 'M[R]_(n, c), ‖smoother K λ *m v‖² <= ‖v‖².

(** * objective *)

(** J_t(β) = (α/2) ‖Φβ − y‖² + ((1 − α)/2) ‖Φβ − p‖² + (λ/2) ‖β‖², p being the previous fit. *)
Definition distillation_objective (R : realFieldType) (n c f : nat) (Φ : 'M[R]_(n, f)) (λ α : R) (y p : 'M[R]_(n, c))
    (β : 'M[R]_(f, c)) : R :=
  α / 2 * ‖Φ *m β - y‖² + (1 - α) / 2 * ‖Φ *m β - p‖² + λ / 2 * ‖β‖².

(** J_t(β) = ½ ‖Φβ − z_t‖² + (λ/2) ‖β‖² + (α_t (1 − α_t)/2) ‖y − y⁽ᵗ⁻¹⁾‖² with z_t = α_t y + (1 − α_t) y⁽ᵗ⁻¹⁾. *)
Definition objective : Prop :=
  forall (R : realFieldType) n c f (Φ : 'M[R]_(n, f)) (λ α : R) (y p : 'M[R]_(n, c)) (β : 'M[R]_(f, c)),
    distillation_objective Φ λ α y p β =
    1 / 2 * ‖Φ *m β - mixture α y p‖² + λ / 2 * ‖β‖² + α * (1 - α) / 2 * ‖y - p‖².

(** K = ΦΦᵀ is a kernel matrix, whatever Φ. *)
Definition objective_kernel : Prop :=
  forall (R : realFieldType) n f (Φ : 'M[R]_(n, f)), kernel_matrix (Φ *m Φ^T).

(** J_t(β⁽ᵗ⁾ + δ) − J_t(β⁽ᵗ⁾) = ½ ‖Φδ‖² + (λ/2) ‖δ‖² for every δ, with β⁽ᵗ⁾ = Φᵀ c_t and K = ΦΦᵀ. *)
Definition objective_gap : Prop :=
  forall (R : realFieldType) n c f (Φ : 'M[R]_(n, f)) (λ : R) (α : nat -> R) (y : 'M[R]_(n, c)) t,
    0 < λ -> (1 <= t)%N ->
    let K := Φ *m Φ^T in
    let J := distillation_objective Φ λ (α t) y (fitted K λ α y t.-1) in
    let β := Φ^T *m coefficients K λ α y t in
    forall δ, J (β + δ) - J β = 1 / 2 * ‖Φ *m δ‖² + λ / 2 * ‖δ‖².

(** β⁽ᵗ⁾ = Φᵀ c_t is the only minimiser of J_t. *)
Definition objective_minimiser : Prop :=
  forall (R : realFieldType) n c f (Φ : 'M[R]_(n, f)) (λ : R) (α : nat -> R) (y : 'M[R]_(n, c)) t,
    0 < λ -> (1 <= t)%N ->
    let K := Φ *m Φ^T in
    unique_minimiser
      (distillation_objective Φ λ (α t) y (fitted K λ α y t.-1)) (Φ^T *m coefficients K λ α y t).

(** Primal and dual agree: β⁽ᵗ⁾ = (ΦᵀΦ + λI)⁻¹ Φᵀ z_t = Φᵀ c_t, Φβ⁽ᵗ⁾ = y⁽ᵗ⁾ and Φ̃β⁽ᵗ⁾ = f⁽ᵗ⁾(X̃) with K̃ = Φ̃Φᵀ. *)
Definition objective_primal_dual : Prop :=
  forall (R : realFieldType) n m c f (Φ : 'M[R]_(n, f)) (Φx : 'M[R]_(m, f)) (λ : R) (α : nat -> R)
      (y : 'M[R]_(n, c)) t,
    0 < λ -> (1 <= t)%N ->
    let K := Φ *m Φ^T in
    let β := (regularized (Φ^T *m Φ) λ)⁻¹ *m (Φ^T *m mixture (α t) y (fitted K λ α y t.-1)) in
    β = Φ^T *m coefficients K λ α y t
    /\ Φ *m β = fitted K λ α y t
    /\ Φx *m β = predicted (Φx *m Φ^T) K λ α y t.

(** Without features, for any K: the same gap for functions Kc with ‖β‖² read as ⟨c, Kc⟩. *)
Definition objective_dual : Prop :=
  forall (R : realFieldType) n c (K : 'M[R]_n) (λ : R) (α : nat -> R) (y : 'M[R]_(n, c)) t,
    kernel_matrix K -> 0 < λ -> (1 <= t)%N ->
    let J (a : 'M[R]_(n, c)) :=
      α t / 2 * ‖K *m a - y‖² + (1 - α t) / 2 * ‖K *m a - fitted K λ α y t.-1‖² + λ / 2 * ⟨a, K *m a⟩ in
    let a := coefficients K λ α y t in
    forall δ, J (a + δ) - J a = 1 / 2 * ‖K *m δ‖² + λ / 2 * ⟨δ, K *m δ⟩ /\ 0 <= ⟨δ, K *m δ⟩.

(** * closed-form *)

(** P_τ(s) = (∏_{i=2}^{τ} (1 − α_i)) s^{τ−1} + Σ_{i=2}^{τ} α_i (∏_{j=i+1}^{τ} (1 − α_j)) s^{τ−i}. *)
Definition closed_form_polynomial (R : realFieldType) (α : nat -> R) (τ : nat) : {poly R} :=
  (\prod_(2 <= i < τ.+1) (1 - α i)) *: 'X^(τ.-1)
  + \sum_(2 <= i < τ.+1) (α i * \prod_(i.+1 <= j < τ.+1) (1 - α j)) *: 'X^(τ - i).

(** y⁽τ⁾ = P_τ(S) y⁽¹⁾ for τ ≥ 1 and any schedule of weights. *)
Definition closed_form : Prop :=
  forall (R : realFieldType) n c (K : 'M[R]_n) (λ : R) (α : nat -> R) (y : 'M[R]_(n, c)) τ,
    kernel_matrix K -> 0 < λ -> (1 <= τ)%N ->
    fitted K λ α y τ = evaluate (closed_form_polynomial α τ) (smoother K λ) *m fitted K λ α y 1.

(** f⁽τ⁾(X̃) = α_τ f⁽¹⁾(X̃) + (1 − α_τ) K̃ (K + λI)⁻¹ y⁽τ⁻¹⁾ = K̃ (K + λI)⁻¹ P_τ(S) y. *)
Definition closed_form_out_of_sample : Prop :=
  forall (R : realFieldType) n c m (Kx : 'M[R]_(m, n)) (K : 'M[R]_n) (λ : R) (α : nat -> R) (y : 'M[R]_(n, c)) τ,
    kernel_matrix K -> 0 < λ -> (1 <= τ)%N ->
    predicted Kx K λ α y τ =
      α τ *: predicted Kx K λ α y 1 + (1 - α τ) *: (Kx *m ((regularized K λ)⁻¹ *m fitted K λ α y τ.-1))
    /\ predicted Kx K λ α y τ =
      Kx *m ((regularized K λ)⁻¹ *m (evaluate (closed_form_polynomial α τ) (smoother K λ) *m y)).

(** P_τ(1) = 1. *)
Definition closed_form_at_one : Prop :=
  forall (R : realFieldType) (α : nat -> R) τ, (1 <= τ)%N -> (closed_form_polynomial α τ).[1] = 1.

(** * closed-form-constant *)

(** y⁽τ⁾ = S_∞ y + ((1 − α) S)^τ (I − S_∞) y for constant α > 0, with S_∞ = K (K + (λ/α) I)⁻¹ and every τ ≥ 0. *)
Definition closed_form_constant : Prop :=
  forall (R : realFieldType) n c (K : 'M[R]_n) (λ α : R) (y : 'M[R]_(n, c)) τ,
    kernel_matrix K -> 0 < λ -> 0 < α ->
    fitted K λ (constant α) y τ =
      smoother K (λ / α) *m y
      + ((1 - α) *: smoother K λ) ^^ τ *m ((1%:M - smoother K (λ / α)) *m y).

(** y⁽τ⁾ = S^τ y for α = 0. *)
Definition closed_form_constant_without_truth : Prop :=
  forall (R : realFieldType) n c (K : 'M[R]_n) (λ : R) (y : 'M[R]_(n, c)) τ,
    kernel_matrix K -> 0 < λ -> fitted K λ (constant 0) y τ = smoother K λ ^^ τ *m y.

(** * limit *)

(** y⁽τ⁾ → K (K + (λ/α) I)⁻¹ y for constant α in (0, 1]. *)
Definition limit : Prop :=
  forall (R : archiFieldType) n c (K : 'M[R]_n) (λ α : R) (y : 'M[R]_(n, c)),
    kernel_matrix K -> 0 < λ -> 0 < α <= 1 ->
    converges (fitted K λ (constant α) y) (K *m ((regularized K (λ / α))⁻¹ *m y)).

(** f⁽τ⁾(X̃) → K̃ (K + (λ/α) I)⁻¹ y for constant α in (0, 1]. *)
Definition limit_out_of_sample : Prop :=
  forall (R : archiFieldType) n c m (Kx : 'M[R]_(m, n)) (K : 'M[R]_n) (λ α : R) (y : 'M[R]_(n, c)),
    kernel_matrix K -> 0 < λ -> 0 < α <= 1 ->
    converges (predicted Kx K λ (constant α) y) (Kx *m ((regularized K (λ / α))⁻¹ *m y)).

(** That is ridge regression: Φᵀ (K + (λ/α) I)⁻¹ y is the only minimiser of ½ ‖Φβ − y‖² + (λ/(2α)) ‖β‖². *)
Definition limit_ridge : Prop :=
  forall (R : realFieldType) n c f (Φ : 'M[R]_(n, f)) (λ α : R) (y : 'M[R]_(n, c)),
    0 < λ -> 0 < α ->
    unique_minimiser
      (fun β : 'M[R]_(f, c) => 1 / 2 * ‖Φ *m β - y‖² + λ / (2 * α) * ‖β‖²)
      (Φ^T *m ((regularized (Φ *m Φ^T) (λ / α))⁻¹ *m y)).

(** With amplified regularisation: λ ≤ λ/α, and λ < λ/α for α < 1. *)
Definition limit_amplified : Prop :=
  forall (R : realFieldType) (λ α : R),
    0 < λ -> 0 < α <= 1 -> λ <= λ / α /\ (α < 1 -> λ < λ / α).

(** The same limits for every schedule with α_t → α in (0, 1]. *)
Definition limit_schedule : Prop :=
  forall (R : archiFieldType) n c m (Kx : 'M[R]_(m, n)) (K : 'M[R]_n) (λ α : R) (weights : nat -> R)
      (y : 'M[R]_(n, c)),
    kernel_matrix K -> 0 < λ -> 0 < α <= 1 -> tends_to weights α ->
    converges (fitted K λ weights y) (K *m ((regularized K (λ / α))⁻¹ *m y))
    /\ converges (predicted Kx K λ weights y) (Kx *m ((regularized K (λ / α))⁻¹ *m y)).

(** * convergence-rate *)

(** ‖y⁽τ⁾ − y⁽∞⁾‖² ≤ ρ^{2τ} ‖(I − S_∞) y‖² with ρ = (1 − α) d/(d + λ), where no eigenvalue of K exceeds d. *)
Definition convergence_rate : Prop :=
  forall (R : realFieldType) n c (K : 'M[R]_n) (λ α d : R) (y : 'M[R]_(n, c)) τ,
    kernel_matrix K -> 0 < λ -> 0 < α <= 1 -> 0 <= d -> K ⪯ d%:M ->
    let ρ := (1 - α) * (d / (d + λ)) in
    ‖fitted K λ (constant α) y τ - smoother K (λ / α) *m y‖²
      <= ρ ^+ (2 * τ) * ‖(1%:M - smoother K (λ / α)) *m y‖².

(** Such ρ lies in [0, 1 − α], below 1. *)
Definition convergence_rate_below_one : Prop :=
  forall (R : realFieldType) (λ α d : R),
    0 < λ -> 0 < α <= 1 -> 0 <= d -> 0 <= (1 - α) * (d / (d + λ)) <= 1 - α /\ 1 - α < 1.

(** d = tr K will do for every K: nothing needs to be known about the eigenvalues. *)
Definition convergence_rate_trace : Prop :=
  forall (R : realFieldType) n (K : 'M[R]_n), kernel_matrix K -> 0 <= \tr K /\ K ⪯ (\tr K)%:M.

(** The rate is attained: equality where y lies in the eigenspace of d. *)
Definition convergence_rate_attained : Prop :=
  forall (R : realFieldType) n c (K : 'M[R]_n) (λ α d : R) (y : 'M[R]_(n, c)) τ,
    kernel_matrix K -> 0 < λ -> 0 < α <= 1 -> 0 <= d -> K *m y = d *: y ->
    let ρ := (1 - α) * (d / (d + λ)) in
    ‖fitted K λ (constant α) y τ - smoother K (λ / α) *m y‖²
      = ρ ^+ (2 * τ) * ‖(1%:M - smoother K (λ / α)) *m y‖².

(** * collapse *)

(** y⁽τ⁾ = S^τ y → 0 for α = 0. *)
Definition collapse : Prop :=
  forall (R : archiFieldType) n c (K : 'M[R]_n) (λ : R) (y : 'M[R]_(n, c)),
    kernel_matrix K -> 0 < λ ->
    (forall τ, fitted K λ (constant 0) y τ = smoother K λ ^^ τ *m y)
    /\ converges (fitted K λ (constant 0) y) 0.

(** (d/(d + λ))^τ ‖y‖ ≤ ‖y⁽τ⁾‖, squared, where no eigenvalue of K is less than d. *)
Definition collapse_lower : Prop :=
  forall (R : realFieldType) n c (K : 'M[R]_n) (λ d : R) (y : 'M[R]_(n, c)) τ,
    kernel_matrix K -> 0 < λ -> 0 <= d -> d%:M ⪯ K ->
    (d / (d + λ)) ^+ (2 * τ) * ‖y‖² <= ‖fitted K λ (constant 0) y τ‖².

(** ‖y⁽τ⁾‖ ≤ (d/(d + λ))^τ ‖y‖, squared, where no eigenvalue of K exceeds d. *)
Definition collapse_upper : Prop :=
  forall (R : realFieldType) n c (K : 'M[R]_n) (λ d : R) (y : 'M[R]_(n, c)) τ,
    kernel_matrix K -> 0 < λ -> 0 <= d -> K ⪯ d%:M ->
    ‖fitted K λ (constant 0) y τ‖² <= (d / (d + λ)) ^+ (2 * τ) * ‖y‖².

(** K² ⪯ tr(K) K: a uniform contraction without eigenvalues, ‖Sv‖ ≤ tr(K)/(tr(K) + λ) ‖v‖ with a factor below 1. *)
Definition collapse_trace : Prop :=
  forall (R : realFieldType) n (K : 'M[R]_n) (λ : R),
    kernel_matrix K -> 0 < λ ->
    K *m K ⪯ \tr K *: K
    /\ 0 <= \tr K / (\tr K + λ) < 1
    /\ forall v : 'cV[R]_n, ‖smoother K λ *m v‖² <= (\tr K / (\tr K + λ)) ^+ 2 * ‖v‖².

(** * spectral-recursion *)

(** K = V D Vᵀ with an orthogonal V and D = diag(d_1, …, d_n). *)
Definition diagonalised (R : realFieldType) (n : nat) (K V : 'M[R]_n) (d : 'rV[R]_n) : Prop :=
  V^T *m V = 1%:M /\ K = V *m diag_mx d *m V^T.

(** A = D (D + λI)⁻¹, B⁽⁰⁾ = I, B⁽ᵗ⁾ = A (α_t I + (1 − α_t) B⁽ᵗ⁻¹⁾). *)
Fixpoint filter_matrix (R : realFieldType) (n : nat) (D : 'M[R]_n) (λ : R) (α : nat -> R) (t : nat) : 'M[R]_n :=
  if t is s.+1 then smoother D λ *m ((α t)%:M + (1 - α t) *: filter_matrix D λ α s) else 1%:M.

(** y⁽ᵗ⁾ = V B⁽ᵗ⁾ Vᵀ y. *)
Definition spectral_recursion : Prop :=
  forall (R : realFieldType) n c (K V : 'M[R]_n) (d : 'rV[R]_n) (λ : R) (α : nat -> R) (y : 'M[R]_(n, c)) t,
    kernel_matrix K -> 0 < λ -> diagonalised K V d ->
    fitted K λ α y t = V *m filter_matrix (diag_mx d) λ α t *m V^T *m y.

(** B⁽ᵗ⁾ = diag(b⁽ᵗ⁾(d_1), …, b⁽ᵗ⁾(d_n)) with d_i ≥ 0: every direction has a filter of its own. *)
Definition spectral_recursion_filters : Prop :=
  forall (R : realFieldType) n (K V : 'M[R]_n) (d : 'rV[R]_n) (λ : R) (α : nat -> R) t,
    kernel_matrix K -> 0 < λ -> diagonalised K V d ->
    (forall i, 0 <= d 0 i)
    /\ filter_matrix (diag_mx d) λ α t = diag_mx (\row_i step_filter λ α (d 0 i) t).

(** B⁽¹⁾ = A = diag(d_i/(d_i + λ)), whatever α_1. *)
Definition spectral_recursion_first_step : Prop :=
  forall (R : realFieldType) n (K V : 'M[R]_n) (d : 'rV[R]_n) (λ : R) (α : nat -> R),
    kernel_matrix K -> 0 < λ -> diagonalised K V d ->
    filter_matrix (diag_mx d) λ α 1 = smoother (diag_mx d) λ
    /\ smoother (diag_mx d) λ = diag_mx (\row_i (d 0 i / (d 0 i + λ))).

(** For constant α, B⁽∞⁾ = D (D + (λ/α) I)⁻¹ is the only fixed point of the recursion, and S_∞ = V B⁽∞⁾ Vᵀ. *)
Definition spectral_recursion_fixed_point : Prop :=
  forall (R : realFieldType) n (K V : 'M[R]_n) (d : 'rV[R]_n) (λ α : R),
    kernel_matrix K -> 0 < λ -> 0 < α <= 1 -> diagonalised K V d ->
    let A := smoother (diag_mx d) λ in
    (forall B : 'M[R]_n, A *m (α%:M + (1 - α) *: B) = B <-> B = smoother (diag_mx d) (λ / α))
    /\ smoother K (λ / α) = V *m smoother (diag_mx d) (λ / α) *m V^T.

(** For constant α, B⁽ᵗ⁾ → B⁽∞⁾. *)
Definition spectral_recursion_limit : Prop :=
  forall (R : archiFieldType) n (K V : 'M[R]_n) (d : 'rV[R]_n) (λ α : R),
    kernel_matrix K -> 0 < λ -> 0 < α <= 1 -> diagonalised K V d ->
    converges (filter_matrix (diag_mx d) λ (constant α)) (smoother (diag_mx d) (λ / α)).

(** No eigenvalue exceeds x exactly when K ⪯ xI, and none is less than x exactly when xI ⪯ K. *)
Definition spectral_recursion_bounds : Prop :=
  forall (R : realFieldType) n (K V : 'M[R]_n) (d : 'rV[R]_n) (x : R),
    diagonalised K V d ->
    ((forall i, d 0 i <= x) <-> K ⪯ x%:M) /\ ((forall i, x <= d 0 i) <-> x%:M ⪯ K).

(** Equal eigenvalues get equal filters; an eigenvalue 0 gets 0 for t ≥ 1. *)
Definition spectral_recursion_equal : Prop :=
  forall (R : realFieldType) n (K V : 'M[R]_n) (d : 'rV[R]_n) (λ : R) (α : nat -> R) t i j,
    kernel_matrix K -> 0 < λ -> diagonalised K V d ->
    let B := filter_matrix (diag_mx d) λ α t in
    (d 0 i = d 0 j -> B i i = B j j) /\ (d 0 i = 0 -> (1 <= t)%N -> B i i = 0).

(** * dampening *)

(** 0 ≤ b⁽∞⁾ ≤ b⁽ᵗ⁺¹⁾ ≤ b⁽ᵗ⁾ ≤ a for t ≥ 1 and constant α in (0, 1], with b⁽∞⁾ = d/(d + λ/α). *)
Definition dampening : Prop :=
  forall (R : realFieldType) (λ α d : R) t,
    0 < λ -> 0 < α <= 1 -> 0 <= d -> (1 <= t)%N ->
    let b := step_filter λ (constant α) d in
    0 <= ridge_filter (λ / α) d
    /\ ridge_filter (λ / α) d <= b t.+1
    /\ b t.+1 <= b t
    /\ b t <= ridge_filter λ d.

(** The same for matrices, without a diagonalisation: y⁽ᵗ⁾ = M_t y with 0 ⪯ S_∞ ⪯ M_{t+1} ⪯ M_t ⪯ S for t ≥ 1. *)
Definition dampening_matrix : Prop :=
  forall (R : realFieldType) n (K : 'M[R]_n) (λ α : R) t,
    kernel_matrix K -> 0 < λ -> 0 < α <= 1 -> (1 <= t)%N ->
    let M := fitted K λ (constant α) 1%:M in
    (forall c (y : 'M[R]_(n, c)), fitted K λ (constant α) y t = M t *m y)
    /\ 0 ⪯ smoother K (λ / α)
    /\ smoother K (λ / α) ⪯ M t.+1
    /\ M t.+1 ⪯ M t
    /\ M t ⪯ smoother K λ.

(** Without ground truth too: 0 ⪯ M_{t+1} ⪯ M_t ⪯ S for α = 0. *)
Definition dampening_without_truth : Prop :=
  forall (R : realFieldType) n (K : 'M[R]_n) (λ : R) t,
    kernel_matrix K -> 0 < λ -> (1 <= t)%N ->
    let M := fitted K λ (constant 0) 1%:M in
    0 ⪯ M t.+1 /\ M t.+1 ⪯ M t /\ M t ⪯ smoother K λ.

(** More weight on the ground truth leaves more: b⁽ᵗ⁾ and M_t are non-decreasing in every α_i in [0, 1]. *)
Definition dampening_weight : Prop :=
  forall (R : realFieldType) (λ : R) (α α' : nat -> R),
    0 < λ -> (forall i, 0 <= α i /\ α i <= α' i /\ α' i <= 1) ->
    (forall d t, 0 <= d -> step_filter λ α d t <= step_filter λ α' d t)
    /\ (forall n (K : 'M[R]_n) t, kernel_matrix K -> fitted K λ α 1%:M t ⪯ fitted K λ α' 1%:M t).

(** For d > 0 the effective ridge is λ at t = 1, rises with t (strictly for α < 1) and never exceeds λ/α. *)
Definition dampening_ridge : Prop :=
  forall (R : realFieldType) (λ α d : R) t,
    0 < λ -> 0 < α <= 1 -> 0 < d -> (1 <= t)%N ->
    let ridge t := effective_ridge d (step_filter λ (constant α) d t) in
    ridge 1%N = λ
    /\ ridge t <= ridge t.+1
    /\ (α < 1 -> ridge t < ridge t.+1)
    /\ ridge t <= λ / α.

(** It tends to λ/α. *)
Definition dampening_ridge_limit : Prop :=
  forall (R : archiFieldType) (λ α d : R),
    0 < λ -> 0 < α <= 1 -> 0 < d ->
    tends_to (fun t => effective_ridge d (step_filter λ (constant α) d t)) (λ / α).

(** For α = 0 it is at least tλ, so that it grows without bound. *)
Definition dampening_ridge_unbounded : Prop :=
  forall (R : archiFieldType) (λ d : R),
    0 < λ -> 0 < d ->
    let ridge t := effective_ridge d (step_filter λ (constant 0) d t) in
    (forall t, (1 <= t)%N -> t%:R * λ <= ridge t) /\ unbounded ridge.

(** b⁽τ⁾ = E[a^N] with N = min(Geometric(α), τ): N = k with probability α (1 − α)^{k−1} for k < τ, else N = τ. *)
Definition dampening_expectation : Prop :=
  forall (R : realFieldType) (λ α d : R) τ,
    0 < λ -> 0 <= α <= 1 -> 0 <= d -> (1 <= τ)%N ->
    let probability k := if (k < τ)%N then α * (1 - α) ^+ k.-1 else (1 - α) ^+ τ.-1 in
    (forall k, 0 <= probability k)
    /\ \sum_(1 <= k < τ.+1) probability k = 1
    /\ step_filter λ (constant α) d τ = \sum_(1 <= k < τ.+1) probability k * ridge_filter λ d ^+ k.

(** * sparsification *)

(** R⁽ᵗ⁾ = b_j⁽ᵗ⁾/b_k⁽ᵗ⁾, the ratio of two filters. *)
Definition filter_ratio (R : realFieldType) (λ : R) (α : nat -> R) (dj dk : R) (t : nat) : R :=
  step_filter λ α dj t / step_filter λ α dk t.

(** sgn(R⁽ᵗ⁾ − R⁽ᵗ⁻¹⁾) = sgn(α_t (a_j v − a_k u) + (1 − α_t) u v (a_j − a_k)) with u = b_j⁽ᵗ⁻¹⁾ and v = b_k⁽ᵗ⁻¹⁾. *)
Definition sparsification : Prop :=
  forall (R : realFieldType) (λ : R) (α : nat -> R) (dj dk : R) t,
    0 < λ -> 0 < dk < dj -> (forall i, 0 <= α i <= 1) -> (1 <= t)%N ->
    let aj := ridge_filter λ dj in
    let ak := ridge_filter λ dk in
    let u := step_filter λ α dj t.-1 in
    let v := step_filter λ α dk t.-1 in
    Num.sg (filter_ratio λ α dj dk t - filter_ratio λ α dj dk t.-1)
      = Num.sg (α t * (aj * v - ak * u) + (1 - α t) * u * v * (aj - ak)).

(** Where a_k u > a_j v the ratio grows exactly when α_t < (1 + (a_k/v − a_j/u)/(a_j − a_k))⁻¹. *)
Definition sparsification_threshold : Prop :=
  forall (R : realFieldType) (λ : R) (α : nat -> R) (dj dk : R) t,
    0 < λ -> 0 < dk < dj -> (forall i, 0 <= α i <= 1) -> (1 <= t)%N ->
    let aj := ridge_filter λ dj in
    let ak := ridge_filter λ dk in
    let u := step_filter λ α dj t.-1 in
    let v := step_filter λ α dk t.-1 in
    aj * v < ak * u ->
    (filter_ratio λ α dj dk t.-1 < filter_ratio λ α dj dk t)
      = (α t < (1 + (ak / v - aj / u) / (aj - ak))^-1).

(** Where a_k u ≤ a_j v the ratio grows for every α_t < 1. *)
Definition sparsification_elsewhere : Prop :=
  forall (R : realFieldType) (λ : R) (α : nat -> R) (dj dk : R) t,
    0 < λ -> 0 < dk < dj -> (forall i, 0 <= α i <= 1) -> (1 <= t)%N ->
    ridge_filter λ dk * step_filter λ α dj t.-1 <= ridge_filter λ dj * step_filter λ α dk t.-1 ->
    α t < 1 -> filter_ratio λ α dj dk t.-1 < filter_ratio λ α dj dk t.

(** α = 0: R⁽ᵗ⁾ = (a_j/a_k)^t, strictly increasing without bound. *)
Definition sparsification_without_truth : Prop :=
  forall (R : archiFieldType) (λ dj dk : R),
    0 < λ -> 0 < dk < dj ->
    let ratio := filter_ratio λ (constant 0) dj dk in
    (forall t, ratio t = (ridge_filter λ dj / ridge_filter λ dk) ^+ t)
    /\ (forall t, ratio t < ratio t.+1)
    /\ unbounded ratio.

(** α = 1: R⁽ᵗ⁾ = a_j/a_k for all t ≥ 1. *)
Definition sparsification_truth_alone : Prop :=
  forall (R : realFieldType) (λ dj dk : R) t,
    0 < λ -> 0 < dk < dj -> (1 <= t)%N ->
    filter_ratio λ (constant 1) dj dk t = ridge_filter λ dj / ridge_filter λ dk.

(** Constant α in (0, 1]: R⁽ᵗ⁾ → R⁽∞⁾ = (1 + λ/(α d_k))/(1 + λ/(α d_j)), above a_j/a_k for α < 1. *)
Definition sparsification_limit : Prop :=
  forall (R : archiFieldType) (λ α dj dk : R),
    0 < λ -> 0 < dk < dj -> 0 < α <= 1 ->
    let limit := (1 + λ / (α * dk)) / (1 + λ / (α * dj)) in
    tends_to (filter_ratio λ (constant α) dj dk) limit
    /\ (α < 1 -> ridge_filter λ dj / ridge_filter λ dk < limit).

(** * sparsification-every-step *)

(** False, over every field: “for every constant α in [0, 1) and d_j > d_k > 0, R⁽ᵗ⁺¹⁾ ≥ R⁽ᵗ⁾ for t ≥ 1”. *)
Definition sparsification_every_step : Prop :=
  forall R : realFieldType,
    ~ (forall λ α dj dk : R, 0 < λ -> 0 <= α < 1 -> 0 < dk < dj ->
       forall t, (1 <= t)%N -> filter_ratio λ (constant α) dj dk t <= filter_ratio λ (constant α) dj dk t.+1).

(** α = 1/2, a_j = 1/10, a_k = 1/20 (λ = 171, d_j = 19, d_k = 9): R⁽²⁾ = 44/21 > R⁽³⁾ = 1688/821 > R⁽∞⁾ = 78/38. *)
Definition sparsification_every_step_values : Prop :=
  forall R : realFieldType,
    let ratio := filter_ratio (171 : R) (constant (1 / 2)) 19 9 in
    ridge_filter (171 : R) 19 = 1 / 10
    /\ ridge_filter (171 : R) 9 = 1 / 20
    /\ ratio 2%N = 44 / 21
    /\ ratio 3%N = 1688 / 821
    /\ ridge_filter (171 / (1 / 2) : R) 19 / ridge_filter (171 / (1 / 2)) 9 = 78 / 38
    /\ 78 / 38 < 1688 / 821 :> R
    /\ 1688 / 821 < 44 / 21 :> R.

(** The same from the recursion itself: K = diag(19, 9), λ = 171, α = 1/2 and y = (1, 1)ᵀ. *)
Definition sparsification_every_step_matrix : Prop :=
  forall R : realFieldType,
    let K : 'M[R]_2 := diag_mx (\row_i (if i == 0 then 19 else 9)) in
    let y := fitted K 171 (constant (1 / 2)) (const_mx 1 : 'cV[R]_2) in
    kernel_matrix K /\ y 2%N 0 0 / y 2%N 1 0 = 44 / 21 /\ y 3%N 0 0 / y 3%N 1 0 = 1688 / 821.

(** * optimal-weight *)

(** L(α) = ‖ỹ − (α p + (1 − α) q)‖², where yx is ỹ. *)
Definition weight_loss (R : realFieldType) (m c : nat) (yx p q : 'M[R]_(m, c)) (α : R) : R :=
  ‖yx - mixture α p q‖².

(** α⋆ = ⟨p − q, ỹ − q⟩/‖p − q‖². *)
Definition best_weight (R : realFieldType) (m c : nat) (yx p q : 'M[R]_(m, c)) : R :=
  ⟨p - q, yx - q⟩ / ‖p - q‖².

(** p ≠ q: L(α) − L(α⋆) = (α − α⋆)² ‖p − q‖², so that α⋆ is the only minimiser over all α. *)
Definition optimal_weight : Prop :=
  forall (R : realFieldType) m c (yx p q : 'M[R]_(m, c)),
    p != q ->
    let L := weight_loss yx p q in
    let best := best_weight yx p q in
    (forall α, L α - L best = (α - best) ^+ 2 * ‖p - q‖²) /\ 0 < ‖p - q‖² /\ unique_minimiser L best.

(** This is the best weight of step t: f⁽ᵗ⁾(X̃) = α_t p + (1 − α_t) q with p = f⁽¹⁾(X̃) and q = K̃ (K + λI)⁻¹ y⁽ᵗ⁻¹⁾. *)
Definition optimal_weight_prediction : Prop :=
  forall (R : realFieldType) n c m (Kx : 'M[R]_(m, n)) (K : 'M[R]_n) (λ : R) (α : nat -> R) (y : 'M[R]_(n, c)) t,
    kernel_matrix K -> 0 < λ -> (1 <= t)%N ->
    predicted Kx K λ α y t =
    mixture (α t) (predicted Kx K λ α y 1) (Kx *m ((regularized K λ)⁻¹ *m fitted K λ α y t.-1)).

(** Over [0, 1] the only minimiser is α⋆ clipped to [0, 1]. *)
Definition optimal_weight_clipped : Prop :=
  forall (R : realFieldType) m c (yx p q : 'M[R]_(m, c)),
    p != q ->
    let clipped := Num.max 0 (Num.min 1 (best_weight yx p q)) in
    0 <= clipped <= 1
    /\ forall α, 0 <= α <= 1 -> α != clipped -> weight_loss yx p q clipped < weight_loss yx p q α.

(** The same for every learner T that is linear in its targets: p = T(y), q = T(ŷ) with previous predictions ŷ. *)
Definition optimal_weight_linear : Prop :=
  forall (R : realFieldType) n m c (T : 'M[R]_(n, c) -> 'M[R]_(m, c)) (yx : 'M[R]_(m, c)) (y previous : 'M[R]_(n, c)),
    (forall a u v, T (a *: u + v) = a *: T u + T v) -> T y != T previous ->
    let clipped := Num.max 0 (Num.min 1 (best_weight yx (T y) (T previous))) in
    0 <= clipped <= 1
    /\ forall α, 0 <= α <= 1 -> α != clipped ->
       ‖yx - T (mixture clipped y previous)‖² < ‖yx - T (mixture α y previous)‖².

(** p = q, as always at t = 1: every α is as good as any other. *)
Definition optimal_weight_degenerate : Prop :=
  (forall (R : realFieldType) m c (yx p : 'M[R]_(m, c)) α α', weight_loss yx p p α = weight_loss yx p p α')
  /\ forall (R : realFieldType) n c m (Kx : 'M[R]_(m, n)) (K : 'M[R]_n) (λ : R) (α : nat -> R) (y : 'M[R]_(n, c)),
    kernel_matrix K -> 0 < λ ->
    predicted Kx K λ α y 1 = Kx *m ((regularized K λ)⁻¹ *m fitted K λ α y 0).

(** On the training data (K̃ = K, ỹ = y) α⋆ > 1 unless p = q, for every schedule in [0, 1]: distillation never helps. *)
Definition optimal_weight_training : Prop :=
  forall (R : realFieldType) n c (K : 'M[R]_n) (λ : R) (α : nat -> R) (y : 'M[R]_(n, c)) t,
    kernel_matrix K -> 0 < λ -> (forall i, 0 <= α i <= 1) -> (1 <= t)%N ->
    let p := fitted K λ α y 1 in
    let q := K *m ((regularized K λ)⁻¹ *m fitted K λ α y t.-1) in
    p != q -> 1 < best_weight y p q.

(** * sign-rule *)

(** p(λ) = K̃ (K + λI)⁻¹ y, the predictions of ridge regression, the teacher. *)
Definition teacher (R : realFieldType) (n c m : nat) (Kx : 'M[R]_(m, n)) (K : 'M[R]_n) (y : 'M[R]_(n, c)) (λ : R) :
    'M[R]_(m, c) :=
  Kx *m ((regularized K λ)⁻¹ *m y).

(** q(λ) = K̃ (K + λI)⁻¹ S y, the predictions of a student fitted on the teacher's fit alone. *)
Definition student (R : realFieldType) (n c m : nat) (Kx : 'M[R]_(m, n)) (K : 'M[R]_n) (y : 'M[R]_(n, c)) (λ : R) :
    'M[R]_(m, c) :=
  Kx *m ((regularized K λ)⁻¹ *m (smoother K λ *m y)).

(** R(λ) = ‖ỹ − p(λ)‖², the teacher's risk. *)
Definition teacher_risk (R : realFieldType) (n c m : nat) (Kx : 'M[R]_(m, n)) (K : 'M[R]_n) (yx : 'M[R]_(m, c))
    (y : 'M[R]_(n, c)) (λ : R) : R :=
  ‖yx - teacher Kx K y λ‖².

(** p − q = −λ ∂p/∂λ. *)
Definition sign_rule_derivative : Prop :=
  forall (R : realFieldType) n c m (Kx : 'M[R]_(m, n)) (K : 'M[R]_n) (y : 'M[R]_(n, c)) (λ : R),
    kernel_matrix K -> 0 < λ ->
    exists p' : 'M[R]_(m, c),
      (forall i j, derivative (fun μ => teacher Kx K y μ i j) λ (p' i j))
      /\ teacher Kx K y λ - student Kx K y λ = - λ *: p'.

(** With ξ = 1 − α and p ≠ q: ξ⋆ = −(λ/2) R′(λ)/‖p − q‖² is the only minimiser of ‖ỹ − (p + ξ (q − p))‖², has the
    sign of −R′(λ), and gains exactly ξ⋆² ‖p − q‖² on the teacher, more than 0 unless R′(λ) = 0. *)
Definition sign_rule : Prop :=
  forall (R : realFieldType) n c m (Kx : 'M[R]_(m, n)) (K : 'M[R]_n) (yx : 'M[R]_(m, c)) (y : 'M[R]_(n, c)) (λ : R),
    kernel_matrix K -> 0 < λ ->
    let p := teacher Kx K y λ in
    let q := student Kx K y λ in
    let loss ξ := ‖yx - (p + ξ *: (q - p))‖² in
    exists slope,
      derivative (teacher_risk Kx K yx y) λ slope
      /\ (p != q ->
          let best := - (λ / 2) * slope / ‖p - q‖² in
          unique_minimiser loss best
          /\ Num.sg best = - Num.sg slope
          /\ teacher_risk Kx K yx y λ - loss best = best ^+ 2 * ‖p - q‖²
          /\ (slope != 0 -> 0 < best ^+ 2 * ‖p - q‖²)).

(** A function has at most one derivative at a point, so that R′(λ) is well defined. *)
Definition sign_rule_slope : Prop :=
  forall (R : realFieldType) (f : R -> R) (x l l' : R), derivative f x l -> derivative f x l' -> l = l'.

(** ξ⋆ may be negative: K = K̃ = 1, λ = 1, y = ỹ = 1 gives ξ⋆ = −2. *)
Definition sign_rule_negative : Prop :=
  forall R : realFieldType,
    let one := 1%:M : 'M[R]_1 in
    let p := teacher one one one 1 in
    let q := student one one one 1 in
    kernel_matrix one /\ p != q /\ 1 - best_weight one p q = - 2%:R.

(** * metamorphic-relations *)

(** (γK, γλ, γK̃) gives the same fits and predictions as (K, λ, K̃). *)
Definition metamorphic_relations_scale : Prop :=
  forall (R : realFieldType) n c m (Kx : 'M[R]_(m, n)) (K : 'M[R]_n) (λ γ : R) (α : nat -> R) (y : 'M[R]_(n, c)) t,
    kernel_matrix K -> 0 < λ -> 0 < γ ->
    fitted (γ *: K) (γ * λ) α y t = fitted K λ α y t
    /\ predicted (γ *: Kx) (γ *: K) (γ * λ) α y t = predicted Kx K λ α y t.

(** Fits and predictions are linear in y. *)
Definition metamorphic_relations_linearity : Prop :=
  forall (R : realFieldType) n c m (Kx : 'M[R]_(m, n)) (K : 'M[R]_n) (λ : R) (α : nat -> R)
      (y y' : 'M[R]_(n, c)) (a b : R) t,
    kernel_matrix K -> 0 < λ ->
    fitted K λ α (a *: y + b *: y') t = a *: fitted K λ α y t + b *: fitted K λ α y' t
    /\ predicted Kx K λ α (a *: y + b *: y') t = a *: predicted Kx K λ α y t + b *: predicted Kx K λ α y' t.

(** The columns of y are independent of each other. *)
Definition metamorphic_relations_columns : Prop :=
  forall (R : realFieldType) n c m (Kx : 'M[R]_(m, n)) (K : 'M[R]_n) (λ : R) (α : nat -> R) (y : 'M[R]_(n, c)) t j,
    kernel_matrix K -> 0 < λ ->
    col j (fitted K λ α y t) = fitted K λ α (col j y) t
    /\ col j (predicted Kx K λ α y t) = predicted Kx K λ α (col j y) t.

(** K → QKQᵀ, y → Qy, K̃ → K̃Qᵀ with an orthogonal Q: fits are multiplied by Q, predictions stay. *)
Definition metamorphic_relations_orthogonal : Prop :=
  forall (R : realFieldType) n c m (Kx : 'M[R]_(m, n)) (K Q : 'M[R]_n) (λ : R) (α : nat -> R) (y : 'M[R]_(n, c)) t,
    kernel_matrix K -> 0 < λ -> Q^T *m Q = 1%:M ->
    fitted (Q *m K *m Q^T) λ α (Q *m y) t = Q *m fitted K λ α y t
    /\ predicted (Kx *m Q^T) (Q *m K *m Q^T) λ α (Q *m y) t = predicted Kx K λ α y t.

(** The order of the training points makes no difference: σ permutes rows of K, y and columns of K, K̃. *)
Definition metamorphic_relations_permutation : Prop :=
  forall (R : realFieldType) n c m (Kx : 'M[R]_(m, n)) (K : 'M[R]_n) (σ : 'S_n) (λ : R) (α : nat -> R)
      (y : 'M[R]_(n, c)) t,
    kernel_matrix K -> 0 < λ ->
    fitted (row_perm σ (col_perm σ K)) λ α (row_perm σ y) t = row_perm σ (fitted K λ α y t)
    /\ predicted (col_perm σ Kx) (row_perm σ (col_perm σ K)) λ α (row_perm σ y) t = predicted Kx K λ α y t.

(** Predictions at the training points (K̃ = K) are the fitted values. *)
Definition metamorphic_relations_training_points : Prop :=
  forall (R : realFieldType) n c (K : 'M[R]_n) (λ : R) (α : nat -> R) (y : 'M[R]_(n, c)) t,
    kernel_matrix K -> 0 < λ -> (1 <= t)%N -> predicted K K λ α y t = fitted K λ α y t.

(** The limit of constant α is the first step with ridge λ/α. *)
Definition metamorphic_relations_limit : Prop :=
  forall (R : archiFieldType) n c (K : 'M[R]_n) (λ α : R) (y : 'M[R]_(n, c)),
    kernel_matrix K -> 0 < λ -> 0 < α <= 1 ->
    converges (fitted K λ (constant α) y) (fitted K (λ / α) (constant α) y 1).

(** K c_t with (K + λ W⁻¹) c_t = α_t y + (1 − α_t) y⁽ᵗ⁻¹⁾ and W = diag(w): point i counts w_i times. *)
Fixpoint weighted_fitted (R : realFieldType) (n c : nat) (K : 'M[R]_n) (w : 'rV[R]_n) (λ : R) (α : nat -> R)
    (y : 'M[R]_(n, c)) (t : nat) : 'M[R]_(n, c) :=
  if t is s.+1 then
    K *m ((K + λ *: diag_mx (\row_i (w 0 i)^-1))⁻¹ *m mixture (α t) y (weighted_fitted K w λ α y s))
  else y.

(** Repeated points: if row r of a larger problem repeats point g(r) with its target, then its fits are those of the
    weighted problem with w_i = number of rows that repeat point i. *)
Definition metamorphic_relations_repeated_points : Prop :=
  forall (R : realFieldType) n N c (K : 'M[R]_n) (g : 'I_N -> 'I_n) (λ : R) (α : nat -> R) (y : 'M[R]_(n, c)) t,
    kernel_matrix K -> 0 < λ -> (forall i, exists r, g r = i) ->
    let w := \row_i #|[set r | g r == i]|%:R in
    fitted (\matrix_(r, s) K (g r) (g s)) λ α (\matrix_(r, j) y (g r) j) t
    = \matrix_(r, j) weighted_fitted K w λ α y t (g r) j.

(** * edge-cases *)

(** α_1 never matters: the first step is ridge regression, y⁽¹⁾ = S y. *)
Definition edge_cases_first_weight : Prop :=
  forall (R : realFieldType) n c (K : 'M[R]_n) (λ : R) (α α' : nat -> R) (y : 'M[R]_(n, c)) t,
    kernel_matrix K -> 0 < λ -> (forall i, (2 <= i)%N -> α i = α' i) ->
    fitted K λ α y t = fitted K λ α' y t /\ fitted K λ α y 1 = smoother K λ *m y.

(** The first τ steps depend on the first τ weights alone. *)
Definition edge_cases_prefix : Prop :=
  forall (R : realFieldType) n c (K : 'M[R]_n) (λ : R) (α α' : nat -> R) (y : 'M[R]_(n, c)) τ,
    kernel_matrix K -> 0 < λ -> (forall i, (1 <= i <= τ)%N -> α i = α' i) ->
    forall t, (t <= τ)%N -> fitted K λ α y t = fitted K λ α' y t.

(** α = 1 is ridge regression at every step. *)
Definition edge_cases_truth_alone : Prop :=
  forall (R : realFieldType) n c (K : 'M[R]_n) (λ : R) (y : 'M[R]_(n, c)) t,
    kernel_matrix K -> 0 < λ -> (1 <= t)%N -> fitted K λ (constant 1) y t = smoother K λ *m y.

(** No steps return y. *)
Definition edge_cases_no_steps : Prop :=
  forall (R : realFieldType) n c (K : 'M[R]_n) (λ : R) (α : nat -> R) (y : 'M[R]_(n, c)),
    kernel_matrix K -> 0 < λ -> fitted K λ α y 0 = y.

(** n = 1: y⁽ᵗ⁾ = b⁽ᵗ⁾ y with the filter of k = K_11. *)
Definition edge_cases_one_point : Prop :=
  forall (R : realFieldType) c (k λ : R) (α : nat -> R) (y : 'M[R]_(1, c)) t,
    0 <= k -> 0 < λ -> fitted (k%:M : 'M[R]_1) λ α y t = step_filter λ α k t *: y.

(** K = 0 gives 0 for t ≥ 1. *)
Definition edge_cases_zero_kernel : Prop :=
  forall (R : realFieldType) n c (λ : R) (α : nat -> R) (y : 'M[R]_(n, c)) t,
    0 < λ -> (1 <= t)%N -> fitted (0 : 'M[R]_n) λ α y t = 0.
