(** The setting: a kernel matrix K, a ridge weight λ and the recursion of self-distillation, over any ordered field.

    For readers who do not know Coq: ['M[R]_(m, n)] are the m×n matrices with entries in R, ['M[R]_n] the square ones
    and ['cV[R]_n] the columns of length n. [A *m B] is the product of matrices, [a *: A] a multiple, [A^T] the
    transpose, [1%:M] the identity, [λ%:M] is λI. [x ^+ k] is a power, [t.+1] is t + 1 and [t.-1] is t − 1 (0 for
    t = 0). [forall] and [exists] are “for all” and “there is”, [A -> B] is “A implies B”, [A /\ B] is “A and B”,
    [A <-> B] is “A exactly when B”, [~ A] is “not A”. *)

From mathcomp Require Import all_ssreflect all_algebra.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory.
Local Open Scope ring_scope.

(** * Matrices *)

(** A⁻¹, the inverse of a matrix that has one. *)
Notation "A ⁻¹" := (invmx A) (at level 2, left associativity, format "A ⁻¹") : ring_scope.

(** ⟨A, B⟩ = Σ_ij A_ij B_ij; of two columns it is the ordinary scalar product. *)
Definition inner (R : realFieldType) (m n : nat) (A B : 'M[R]_(m, n)) : R := \sum_i \sum_j A i j * B i j.
Notation "⟨ A , B ⟩" := (inner A B) (at level 0, A at level 99, B at level 99, format "⟨ A ,  B ⟩") : ring_scope.

(** ‖A‖² = Σ_ij A_ij². Lengths appear squared, because not every ordered field has square roots. *)
Notation "‖ A ‖²" := (inner A A) (at level 0, A at level 99, format "‖ A ‖²") : ring_scope.

(** A ⪯ B: ⟨v, Av⟩ ≤ ⟨v, Bv⟩ for every column v. *)
Definition below (R : realFieldType) (n : nat) (A B : 'M[R]_n) : Prop :=
  forall v : 'cV[R]_n, ⟨v, A *m v⟩ <= ⟨v, B *m v⟩.
Notation "A ⪯ B" := (below A B) (at level 70, no associativity) : ring_scope.

(** Aᵏ = A ⋯ A with k factors. *)
Definition power (R : realFieldType) (n : nat) (A : 'M[R]_n) (k : nat) : 'M[R]_n := iter k (mulmx A) 1%:M.
Notation "A ^^ k" := (power A k) (at level 29, left associativity) : ring_scope.

(** P(A) = Σ_k p_k Aᵏ for the polynomial P = Σ_k p_k sᵏ. *)
Definition evaluate (R : realFieldType) (n : nat) (P : {poly R}) (A : 'M[R]_n) : 'M[R]_n :=
  \sum_(k < size P) P`_k *: A ^^ k.

(** * Kernel ridge regression *)

(** K is symmetric positive semidefinite, possibly singular. *)
Definition kernel_matrix (R : realFieldType) (n : nat) (K : 'M[R]_n) : Prop := K^T = K /\ 0 ⪯ K.

(** G = K + λI. *)
Definition regularized (R : realFieldType) (n : nat) (K : 'M[R]_n) (λ : R) : 'M[R]_n := K + λ%:M.

(** S = K (K + λI)⁻¹. *)
Definition smoother (R : realFieldType) (n : nat) (K : 'M[R]_n) (λ : R) : 'M[R]_n := K *m (regularized K λ)⁻¹.

(** * The recursion *)

(** α y + (1 − α) p: the ground truth y with weight α, the previous fit p with the rest. *)
Definition mixture (R : realFieldType) (n c : nat) (α : R) (y p : 'M[R]_(n, c)) : 'M[R]_(n, c) :=
  α *: y + (1 - α) *: p.

(** y⁽⁰⁾ = y and y⁽ᵗ⁾ = K (K + λI)⁻¹ (α_t y + (1 − α_t) y⁽ᵗ⁻¹⁾): the fitted values after t steps. *)
Fixpoint fitted (R : realFieldType) (n c : nat) (K : 'M[R]_n) (λ : R) (α : nat -> R) (y : 'M[R]_(n, c)) (t : nat) :
    'M[R]_(n, c) :=
  if t is s.+1 then K *m ((regularized K λ)⁻¹ *m mixture (α t) y (fitted K λ α y s)) else y.

(** c_t = (K + λI)⁻¹ (α_t y + (1 − α_t) y⁽ᵗ⁻¹⁾) for t ≥ 1: the dual coefficients. *)
Definition coefficients (R : realFieldType) (n c : nat) (K : 'M[R]_n) (λ : R) (α : nat -> R) (y : 'M[R]_(n, c))
    (t : nat) : 'M[R]_(n, c) :=
  (regularized K λ)⁻¹ *m mixture (α t) y (fitted K λ α y t.-1).

(** f⁽ᵗ⁾(X̃) = K̃ c_t for t ≥ 1: the predictions at points whose kernel with the training points is K̃, here Kx. *)
Definition predicted (R : realFieldType) (n c m : nat) (Kx : 'M[R]_(m, n)) (K : 'M[R]_n) (λ : R) (α : nat -> R)
    (y : 'M[R]_(n, c)) (t : nat) : 'M[R]_(m, c) :=
  Kx *m coefficients K λ α y t.

(** α_t = α at every step. *)
Definition constant (R : realFieldType) (α : R) : nat -> R := fun _ => α.

(** * One eigendirection *)

(** a = d/(d + λ), what ridge regression leaves of a direction with eigenvalue d. *)
Definition ridge_filter (R : realFieldType) (λ d : R) : R := d / (d + λ).

(** b⁽⁰⁾ = 1 and b⁽ᵗ⁾ = a (α_t + (1 − α_t) b⁽ᵗ⁻¹⁾): what t steps leave of it. *)
Fixpoint step_filter (R : realFieldType) (λ : R) (α : nat -> R) (d : R) (t : nat) : R :=
  if t is s.+1 then ridge_filter λ d * (α t + (1 - α t) * step_filter λ α d s) else 1.

(** λ_t = d (1 − b)/b: the ridge weight with which ridge regression leaves as much as b. *)
Definition effective_ridge (R : realFieldType) (d b : R) : R := d * (1 - b) / b.

(** * Limits, minima and derivatives *)

(** u_t → l: for every ε > 0 there is an N such that |u_t − l| < ε from N on. *)
Definition tends_to (R : realFieldType) (u : nat -> R) (l : R) : Prop :=
  forall ε, 0 < ε -> exists N, forall t, (N <= t)%N -> `|u t - l| < ε.

(** A_t → B: for every ε > 0 there is an N such that ‖A_t − B‖ < ε from N on. *)
Definition converges (R : realFieldType) (m n : nat) (A : nat -> 'M[R]_(m, n)) (B : 'M[R]_(m, n)) : Prop :=
  forall ε, 0 < ε -> exists N, forall t, (N <= t)%N -> ‖A t - B‖² < ε ^+ 2.

(** u_t grows beyond every bound and stays there. *)
Definition unbounded (R : realFieldType) (u : nat -> R) : Prop :=
  forall M, exists N, forall t, (N <= t)%N -> M < u t.

(** x is the only minimiser of J: everywhere else J is larger. *)
Definition unique_minimiser (R : realFieldType) (T : eqType) (J : T -> R) (x : T) : Prop :=
  forall z, z != x -> J x < J z.

(** f′(x) = l: for every ε > 0 there is a δ > 0 such that |(f(x + h) − f(x))/h − l| < ε for 0 < |h| < δ. *)
Definition derivative (R : realFieldType) (f : R -> R) (x l : R) : Prop :=
  forall ε, 0 < ε -> exists δ, 0 < δ /\ forall h, h != 0 -> `|h| < δ -> `|(f (x + h) - f x) / h - l| < ε.
