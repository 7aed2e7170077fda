(** Limits over an archimedean ordered field. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From DistillProof Require Import Setting InnerProduct.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

(** Bernoulli: 1 + tx ≤ (1 + x)ᵗ *)
Lemma bernoulli (R : realFieldType) (x : R) t : 0 <= x -> 1 + t%:R * x <= (1 + x) ^+ t.
Proof.
move=> x_ge0; elim: t => [|t IH]; first by rewrite mul0r addr0 expr0.
have factor : 0 <= 1 + x by rewrite addr_ge0 ?ler01.
rewrite exprS; apply: le_trans (ler_wpmul2l factor IH).
rewrite -subr_ge0 -addn1 natrD.
have -> : (1 + x) * (1 + t%:R * x) - (1 + (t%:R + 1) * x) = t%:R * x ^+ 2 by ring.
by rewrite mulr_ge0 ?ler0n ?sqr_ge0.
Qed.

Section Archimedean.

Variable R : archiFieldType.
Implicit Types (u e : nat -> R) (r ε θ : R).

Lemma multiples_unbounded r : 0 < r -> unbounded (fun t => t%:R * r).
Proof.
move=> r_pos M; exists (Num.bound (`|M| / r)) => t t_ge.
rewrite -ltr_pdivr_mulr //; have size_ge0 : 0 <= `|M| / r by rewrite divr_ge0 // ltW.
apply: le_lt_trans (lt_le_trans (archi_boundP size_ge0) _); last by rewrite ler_nat.
by apply: ler_wpmul2r (ler_norm _); rewrite invr_ge0 ltW.
Qed.

Lemma powers_unbounded r : 1 < r -> unbounded (fun t => r ^+ t).
Proof.
move=> r_gt1 M; have h_pos : 0 < r - 1 by rewrite subr_gt0.
have [N large] := multiples_unbounded h_pos M; exists N => t t_ge.
apply: lt_le_trans (large t t_ge) _.
apply: le_trans (_ : 1 + t%:R * (r - 1) <= _); first by rewrite ler_addr ler01.
by have := bernoulli t (ltW h_pos); rewrite (addrC 1 (r - 1)) subrK.
Qed.

Lemma powers_vanish r : 0 <= r < 1 -> tends_to (fun t => r ^+ t) 0.
Proof.
case/andP=> r_ge0 r_lt1 ε ε_pos.
have [r0|r_neq0] := eqVneq r 0.
  by exists 1%N => -[//|t] _; rewrite subr0 r0 expr0n normr0.
have r_pos : 0 < r by rewrite lt_def r_neq0.
have inverse_gt1 : 1 < r^-1 by rewrite invf_gt1.
have [N large] := powers_unbounded inverse_gt1 ε^-1.
exists N => t t_ge; rewrite subr0 ger0_norm ?exprn_ge0 //.
by have := large t t_ge; rewrite exprVn ltf_pinv ?qualifE ?exprn_gt0.
Qed.

(** x_{t+1} ≤ θ x_t + e_t with θ < 1 and e_t → 0 gives x_t → 0. *)
Lemma contracting_vanishes (x e : nat -> R) θ N0 : 0 <= θ < 1 ->
    (forall t, 0 <= x t) -> tends_to e 0 -> (forall t, (N0 <= t)%N -> x t.+1 <= θ * x t + e t) ->
  tends_to x 0.
Proof.
case/andP=> θ_ge0 θ_lt1 x_ge0 e_vanishes step ε ε_pos.
have gap_pos : 0 < 1 - θ by rewrite subr_gt0.
have half_pos : 0 < ε / 2%:R by rewrite divr_gt0 ?ltr0n.
have [N1 small] := e_vanishes _ (mulr_gt0 half_pos gap_pos).
pose N := maxn N0 N1.
have start k : x (N + k)%N <= θ ^+ k * x N + ε / 2%:R.
  elim: k => [|k IH]; first by rewrite addn0 expr0 mul1r ler_addl ltW.
  have from_N0 : (N0 <= N + k)%N by rewrite (leq_trans (leq_maxl N0 N1)) ?leq_addr.
  have from_N1 : (N1 <= N + k)%N by rewrite (leq_trans (leq_maxr N0 N1)) ?leq_addr.
  have e_lt : e (N + k)%N <= ε / 2%:R * (1 - θ).
    by rewrite ltW // (le_lt_trans (ler_norm _)) // -[e _]subr0 small.
  rewrite addnS; apply: le_trans (step _ from_N0) _.
  apply: le_trans (ler_add (ler_wpmul2l θ_ge0 IH) e_lt) _.
  have -> // : θ * (θ ^+ k * x N + ε / 2%:R) + ε / 2%:R * (1 - θ) = θ ^+ k.+1 * x N + ε / 2%:R.
  by rewrite exprS; ring.
have x1_pos : 0 < x N + 1 by rewrite ltr_paddl ?ltr01.
have [|N2 tiny] := @powers_vanish θ _ _ (divr_gt0 half_pos x1_pos); first by rewrite θ_ge0.
exists (N + N2)%N => t t_ge; rewrite subr0 ger0_norm //.
have /subnKC <- : (N <= t)%N by rewrite (leq_trans _ t_ge) ?leq_addr.
set k := (t - N)%N; apply: le_lt_trans (start k) _.
have -> : ε = ε / 2%:R + ε / 2%:R by field.
have -> : (ε / 2%:R + ε / 2%:R) / 2%:R = ε / 2%:R by field.
rewrite ltr_add2r; have := tiny k; rewrite subr0 ger0_norm ?exprn_ge0 // => /(_ _) lt.
apply: le_lt_trans (_ : θ ^+ k * (x N + 1) < _).
  by rewrite ler_wpmul2l ?exprn_ge0 // ler_addl ler01.
by rewrite -ltr_pdivl_mulr // lt // leq_subRL // (leq_trans _ t_ge) ?leq_addr.
Qed.

Lemma constant_vanishes : tends_to (fun=> 0 : R) 0.
Proof. by move=> ε ε_pos; exists 0%N => t _; rewrite subrr normr0. Qed.

(** ‖A_t − B‖² → 0 *)
Lemma converges_norm m n (A : nat -> 'M[R]_(m, n)) B : converges A B <-> tends_to (fun t => ‖A t - B‖²) 0.
Proof.
split=> [close ε ε_pos|vanishes ε ε_pos]; last first.
  have [N small] := vanishes _ (exprn_gt0 2 ε_pos); exists N => t t_ge.
  by have := small t t_ge; rewrite subr0 ger0_norm ?norm_ge0.
(* ε need not have a square root: min(1, ε)² ≤ ε. *)
have min_pos : 0 < Num.min 1 ε by rewrite lt_minr ltr01.
have [N small] := close _ min_pos; exists N => t t_ge.
rewrite subr0 ger0_norm ?norm_ge0 //; apply: lt_le_trans (small t t_ge) _.
apply: le_trans (_ : Num.min 1 ε * 1 <= _); last by rewrite mulr1 le_minl lexx orbT.
by apply: ler_wpmul2l; [apply: ltW | rewrite le_minl lexx].
Qed.

Lemma converges_unique m n (A : nat -> 'M[R]_(m, n)) B C : converges A B -> converges A C -> B = C.
Proof.
move=> /converges_norm to_B /converges_norm to_C; apply/eqP; rewrite -subr_eq0 -norm_eq0; apply/contraT => differ.
have pos : 0 < ‖B - C‖² / 4%:R by rewrite divr_gt0 ?ltr0n // lt_def differ norm_ge0.
have [N close_B] := to_B _ pos; have [M close_C] := to_C _ pos.
have half : 0 < (1 / 2%:R : R) < 1 by rewrite div1r invr_gt0 ltr0n invf_lt1 ?ltr0n // ltr1n.
have := norm_convex (A (maxn N M) - C) (- (A (maxn N M) - B)) half.
rewrite normN opprB addrC addrA subrK leNgt.
have := close_B _ (leq_maxl N M); have := close_C _ (leq_maxr N M).
rewrite !subr0 !ger0_norm ?norm_ge0 // => near_C near_B.
have -> : 1 - 1 / 2%:R = 1 / 2%:R :> R by field.
have -> : ‖B - C‖² = ‖B - C‖² / 4%:R / (1 / 2%:R) + ‖B - C‖² / 4%:R / (1 / 2%:R) by field.
have inverse_pos : 0 < (1 / 2%:R : R)^-1 by rewrite invr_gt0 divr_gt0 ?ltr01 ?ltr0n.
by rewrite ltr_add // ltr_pmul2r.
Qed.

(** What is bounded by a multiple of something vanishing vanishes. *)
Lemma vanishes_below (u x : nat -> R) (C : R) N0 : 0 <= C -> (forall t, (N0 <= t)%N -> 0 <= x t <= C * u t) ->
  tends_to u 0 -> tends_to x 0.
Proof.
move=> C_ge0 bound vanishes ε ε_pos.
have C1_pos : 0 < C + 1 by rewrite ltr_paddl ?ltr01.
have [N small] := vanishes _ (divr_gt0 ε_pos C1_pos); exists (maxn N0 N) => t.
rewrite geq_max => /andP[t_ge0 t_ge]; have /andP[x_ge0 x_le] := bound t t_ge0.
rewrite subr0 ger0_norm //; have := small t t_ge; rewrite subr0 ltr_pdivl_mulr // => u_lt.
apply: le_lt_trans x_le (le_lt_trans _ u_lt).
apply: le_trans (_ : C * `|u t| <= _); first by rewrite ler_wpmul2l // ler_norm.
by rewrite mulrC ler_wpmul2l // ler_addl ler01.
Qed.

Lemma vanishesD (u v : nat -> R) : tends_to u 0 -> tends_to v 0 -> tends_to (fun t => u t + v t) 0.
Proof.
move=> u0 v0 ε ε_pos; have half_pos : 0 < ε / 2 by rewrite divr_gt0 ?ltr0n.
have [M u_small] := u0 _ half_pos; have [N v_small] := v0 _ half_pos.
exists (maxn M N) => t; rewrite geq_max => /andP[/u_small u_lt /v_small v_lt].
rewrite !subr0 in u_lt v_lt *; apply: le_lt_trans (ler_norm_add _ _) _.
have -> : ε = ε / 2 + ε / 2 by field.
exact: ltr_add.
Qed.

Lemma vanishesZ (a : R) (u : nat -> R) :
  0 <= a -> (forall t, 0 <= u t) -> tends_to u 0 -> tends_to (fun t => a * u t) 0.
Proof.
by move=> a_ge0 u_ge0; apply: (vanishes_below (N0 := 0%N) a_ge0) => t _; rewrite lexx mulr_ge0.
Qed.

Lemma tends_to_norm (u : nat -> R) l : tends_to u l <-> tends_to (fun t => `|u t - l|) 0.
Proof.
by split=> lim ε /lim[N close]; exists N => t /close; rewrite subr0 normr_id.
Qed.

(** The limit of a quotient whose denominators stay above their limit. *)
Lemma tends_to_quotient (u v : nat -> R) p q : 0 <= p -> 0 < q -> (forall t, q <= v t) ->
  tends_to u p -> tends_to v q -> tends_to (fun t => u t / v t) (p / q).
Proof.
move=> p_ge0 q_pos above /tends_to_norm u_lim /tends_to_norm v_lim; apply/tends_to_norm.
have inverse_ge0 : 0 <= q^-1 by rewrite invr_ge0 ltW.
have slope_ge0 : 0 <= p / q ^+ 2 by rewrite divr_ge0 // exprn_ge0 // ltW.
have sum_vanishes := vanishesD
  (vanishesZ inverse_ge0 (fun t => normr_ge0 (u t - p)) u_lim)
  (vanishesZ slope_ge0 (fun t => normr_ge0 (v t - q)) v_lim).
apply: (vanishes_below (N0 := 0%N) ler01 _ sum_vanishes) => t _; rewrite normr_ge0 mul1r /=.
have v_pos : 0 < v t := lt_le_trans q_pos (above t).
have -> : u t / v t - p / q = (u t - p) / v t - p / (v t * q) * (v t - q) by field; rewrite !gt_eqF.
apply: le_trans (ler_norm_sub _ _) _; rewrite !normrM.
have inverse_le : (v t)^-1 <= q^-1 by rewrite lef_pinv ?posrE.
have v_inverse_ge0 : 0 <= (v t)^-1 by rewrite invr_ge0 ltW.
rewrite (ger0_norm v_inverse_ge0) (ger0_norm p_ge0); apply: ler_add.
  by rewrite mulrC; apply: ler_wpmul2r; rewrite ?normr_ge0.
apply: ler_wpmul2r; first exact: normr_ge0.
rewrite expr2 ger0_norm ?invfM; last by rewrite mulr_ge0.
by apply: ler_wpmul2l => //; apply: ler_wpmul2r.
Qed.

Lemma converges_mul m n c (X : 'M[R]_(m, n)) (A : nat -> 'M[R]_(n, c)) B :
  converges A B -> converges (fun t => X *m A t) (X *m B).
Proof.
move=> /converges_norm vanishes; apply/converges_norm.
apply: (vanishes_below (N0 := 0%N) (norm_ge0 X) _ vanishes) => t _.
by rewrite norm_ge0 -mulmxBr norm_mulmx.
Qed.

Lemma tends_to_square (u : nat -> R) l : tends_to u l -> tends_to (fun t => (u t - l) ^+ 2) 0.
Proof.
move=> lim ε ε_pos; have min_pos : 0 < Num.min 1 ε by rewrite lt_minr ltr01.
have [N close] := lim _ min_pos; exists N => t /close; rewrite lt_minr => /andP[lt1 lt_ε].
rewrite subr0 normrX expr2; apply: le_lt_trans lt_ε.
by rewrite -[X in _ <= X]mul1r; apply: ler_wpmul2r; rewrite ?normr_ge0 // ltW.
Qed.

Lemma tends_to_shift (u : nat -> R) l : tends_to u l -> tends_to (fun t => u t.+1) l.
Proof.
by move=> lim ε /lim[N close]; exists N => t t_ge; apply: close; apply: leqW.
Qed.

Lemma converges_from1 m n (A : nat -> 'M[R]_(m, n)) B : converges (fun t => A t.+1) B -> converges A B.
Proof.
by move=> lim ε /lim[N close]; exists N.+1 => -[//|t] t_ge; apply: close.
Qed.

End Archimedean.
