(** How much S shrinks, from bounds on the quadratic form of K, and a bound that every K has: its trace. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From DistillProof Require Import Setting InnerProduct MatrixPowers Smoother.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

Section Contraction.

Variables (R : realFieldType) (n : nat) (K : 'M[R]_n).
Hypothesis K_kernel : kernel_matrix K.

Lemma kernel_form_symmetric c (u v : 'M[R]_(n, c)) : ⟨u, K *m v⟩ = ⟨v, K *m u⟩.
Proof. by rewrite innerC inner_mulmxl K_kernel.1. Qed.

Lemma kernel_form_ge0 c (u : 'M[R]_(n, c)) : 0 <= ⟨u, K *m u⟩.
Proof. exact: nonnegative_columns K_kernel.2. Qed.

Lemma scalar_form (d : R) c (u : 'M[R]_(n, c)) : ⟨u, d%:M *m u⟩ = d * ‖u‖².
Proof. by rewrite mul_scalar_mx innerZr. Qed.

Section Bounds.

Variable d : R.
Hypothesis d_ge0 : 0 <= d.

(** K ⪯ dI gives K² ⪯ dK, since 0 ≤ ⟨w, Kw⟩ for w = u − Ku/d. *)
Lemma norm_kernel_le c (u : 'M[R]_(n, c)) : K ⪯ d%:M -> ‖K *m u‖² <= d * ⟨u, K *m u⟩.
Proof.
move=> K_le.
have expand s : 0 <= ⟨u, K *m u⟩ - 2%:R * s * ‖K *m u‖² + s ^+ 2 * (d * ‖K *m u‖²).
  apply: le_trans (kernel_form_ge0 (u - s *: (K *m u))) _.
  rewrite mulmxBr -scalemxAr innerBl !innerBr !innerZl !innerZr.
  rewrite (kernel_form_symmetric u (K *m u)) -subr_ge0.
  have gap := below_columns (K *m u) K_le; rewrite scalar_form in gap.
  set q := ⟨u, _⟩; set k := ‖_‖²; set l := ⟨K *m u, K *m _⟩ in gap *.
  have -> : q - 2%:R * s * k + s ^+ 2 * (d * k) - (q - s * k - (s * k - s * (s * l))) =
      s ^+ 2 * (d * k - l) by ring.
  by rewrite mulr_ge0 ?sqr_ge0 // subr_ge0.
have [d0|d_neq0] := eqVneq d 0; last first.
  have d_pos : 0 < d by rewrite lt_def d_neq0.
  rewrite -subr_ge0; have := mulr_ge0 d_ge0 (expand d^-1).
  by congr (_ <= _); field.
have form0 : ⟨u, K *m u⟩ <= 0 by have := below_columns u K_le; rewrite scalar_form d0 mul0r.
have := expand 1; rewrite d0 mul0r mulr0 addr0 mulr1 subr_ge0 mul0r => twice.
by rewrite -(@pmulr_rle0 _ 2%:R) ?ltr0n // (le_trans twice).
Qed.

Lemma smoother_upper (λ : R) c (v : 'M[R]_(n, c)) : 0 < λ -> K ⪯ d%:M ->
  ‖smoother K λ *m v‖² <= (d / (d + λ)) ^+ 2 * ‖v‖².
Proof.
move=> λ_pos K_le; set u := (regularized K λ)⁻¹ *m v.
have sum_pos : 0 < d + λ by rewrite ltr_paddl.
rewrite -(regularizedK K_kernel λ_pos v) -/u smoother_mul // norm_regularized //.
have dq := norm_kernel_le u K_le.
have ds := below_columns u K_le; rewrite scalar_form in ds.
set k := ‖K *m u‖² in dq *; set q := ⟨u, K *m u⟩ in dq ds *; set s := ‖u‖² in ds *.
rewrite expr_div_n mulrAC ler_pdivl_mulr ?exprn_gt0 // -subr_ge0.
have -> : d ^+ 2 * (k + 2%:R * λ * q + λ ^+ 2 * s) - k * (d + λ) ^+ 2 =
    2%:R * d * λ * (d * q - k) + λ ^+ 2 * (d * (d * s - q) + (d * q - k)) by ring.
by nonnegative.
Qed.

(** dI ⪯ K gives dK ⪯ K². *)
Lemma norm_kernel_ge c (u : 'M[R]_(n, c)) : d%:M ⪯ K -> d * ⟨u, K *m u⟩ <= ‖K *m u‖².
Proof.
move=> K_ge.
have ds : d * ‖u‖² <= ⟨u, K *m u⟩ by rewrite -scalar_form; apply: below_columns.
have := norm_ge0 (K *m u - d *: u).
rewrite normB normZ innerZr (innerC _ u) => square.
rewrite -subr_ge0; set k := ‖K *m u‖² in square *; set q := ⟨u, K *m u⟩ in ds square *; set s := ‖u‖² in ds square.
have -> : k - d * q = k - 2%:R * (d * q) + d ^+ 2 * s + d * (q - d * s) by ring.
by apply: addr_ge0 => //; nonnegative.
Qed.

Lemma smoother_lower (λ : R) c (v : 'M[R]_(n, c)) : 0 < λ -> d%:M ⪯ K ->
  (d / (d + λ)) ^+ 2 * ‖v‖² <= ‖smoother K λ *m v‖².
Proof.
move=> λ_pos K_ge; set u := (regularized K λ)⁻¹ *m v.
have sum_pos : 0 < d + λ by rewrite ltr_paddl.
rewrite -(regularizedK K_kernel λ_pos v) -/u smoother_mul // norm_regularized //.
have dq := norm_kernel_ge u K_ge.
have ds := below_columns u K_ge; rewrite scalar_form in ds.
set k := ‖K *m u‖² in dq *; set q := ⟨u, K *m u⟩ in dq ds *; set s := ‖u‖² in ds *.
rewrite expr_div_n mulrAC ler_pdivr_mulr ?exprn_gt0 // -subr_ge0.
have -> : k * (d + λ) ^+ 2 - d ^+ 2 * (k + 2%:R * λ * q + λ ^+ 2 * s) =
    2%:R * d * λ * (k - d * q) + λ ^+ 2 * (d * (q - d * s) + (k - d * q)) by ring.
by nonnegative.
Qed.

End Bounds.

(** 2 K_ij v_i v_j ≤ K_ii v_j² + K_jj v_i², from 0 ≤ ⟨w, Kw⟩ for w = v_j e_i − v_i e_j; their sum gives K ⪯ tr(K) I. *)
Lemma kernel_entries (x z : R) i j : 2%:R * (K i j * (x * z)) <= K i i * z ^+ 2 + K j j * x ^+ 2.
Proof.
have basis k l : ⟨delta_mx k (0 : 'I_1), K *m delta_mx l 0⟩ = K k l.
  rewrite -colE /inner (bigD1 k) //= big_ord1 !mxE !eqxx mul1r big1 ?addr0 // => h /negPf neq.
  by rewrite big_ord1 !mxE neq mul0r.
have := kernel_form_ge0 (z *: delta_mx i 0 - x *: delta_mx j (0 : 'I_1)).
rewrite mulmxBr -!scalemxAr innerBl !innerBr !innerZl !innerZr !basis.
have -> : K j i = K i j by rewrite -[K in LHS]K_kernel.1 mxE.
by move=> square; rewrite -subr_ge0; move: square; congr (_ <= _); ring.
Qed.

Lemma diagonal_ge0 i : 0 <= K i i.
Proof.
have := kernel_entries 0 1 i i; rewrite mul0r mulr0 mulr0 expr0n mulr0 addr0 expr1n mulr1.
exact.
Qed.

Lemma trace_ge0 : 0 <= \tr K.
Proof. by apply: sumr_ge0 => i _; apply: diagonal_ge0. Qed.

Lemma kernel_below_trace : K ⪯ (\tr K)%:M.
Proof.
move=> v; rewrite scalar_form -(@ler_pmul2l _ 2%:R) ?ltr0n //.
have -> : ⟨v, K *m v⟩ = \sum_i \sum_j K i j * (v i 0 * v j 0).
  rewrite /inner; apply: eq_bigr => i _; rewrite big_ord1 mxE mulr_sumr.
  by apply: eq_bigr => j _; rewrite mulrCA.
have -> : 2%:R * (\tr K * ‖v‖²) = \sum_i \sum_j (K i i * v j 0 ^+ 2 + K j j * v i 0 ^+ 2).
  have norm : ‖v‖² = \sum_i v i 0 ^+ 2 by apply: eq_bigr => i _; rewrite big_ord1 expr2.
  have half : \tr K * ‖v‖² = \sum_i \sum_j K i i * v j 0 ^+ 2.
    by rewrite norm mulr_suml; apply: eq_bigr => i _; rewrite mulr_sumr.
  under eq_bigr do rewrite big_split; rewrite big_split /= -half [X in _ + X]exchange_big /= -half.
  by rewrite mulr2n mulrDl !mul1r.
rewrite mulr_sumr; apply: ler_sum => i _; rewrite mulr_sumr.
by apply: ler_sum => j _; apply: kernel_entries.
Qed.

(** ‖(aS)^τ v‖² ≤ (ar)^{2τ} ‖v‖² *)
Lemma norm_power_le (A : 'M[R]_n) (r a : R) c (v : 'M[R]_(n, c)) τ :
  (forall w : 'M[R]_(n, c), ‖A *m w‖² <= r ^+ 2 * ‖w‖²) ->
  ‖(a *: A) ^^ τ *m v‖² <= (a * r) ^+ (2 * τ) * ‖v‖².
Proof.
move=> shrinks; elim: τ => [|τ IH]; first by rewrite power0 mul1mx mul1r.
rewrite powerS -mulmxA -scalemxAl normZ.
apply: le_trans (ler_wpmul2l (sqr_ge0 a) (shrinks _)) _.
rewrite mulrA -exprMn mulnS exprD -mulrA.
by apply: ler_wpmul2l IH; apply: sqr_ge0.
Qed.

Lemma norm_power_ge (A : 'M[R]_n) (r : R) c (v : 'M[R]_(n, c)) τ :
  (forall w : 'M[R]_(n, c), r ^+ 2 * ‖w‖² <= ‖A *m w‖²) ->
  r ^+ (2 * τ) * ‖v‖² <= ‖A ^^ τ *m v‖².
Proof.
move=> shrinks; elim: τ => [|τ IH]; first by rewrite power0 mul1mx mul1r.
rewrite powerS -mulmxA; apply: le_trans (shrinks _); rewrite mulnS exprD -mulrA.
by apply: ler_wpmul2l IH; apply: sqr_ge0.
Qed.

End Contraction.

(** d/(d + λ) lies in [0, 1). *)
Lemma ridge_factor (R : realFieldType) (d λ : R) : 0 <= d -> 0 < λ -> 0 <= d / (d + λ) < 1.
Proof.
move=> d_ge0 λ_pos; have sum_pos : 0 < d + λ by rewrite ltr_paddl.
by rewrite ltr_pdivr_mulr // mul1r ltr_addl λ_pos andbT; nonnegative.
Qed.
