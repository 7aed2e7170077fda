(** collapse: without the ground truth everything collapses to zero. *)

From mathcomp Require Import all_ssreflect all_algebra.
From DistillProof Require Import Setting Statements InnerProduct MatrixPowers Smoother.
From DistillProof Require Import ClosedFormConstant Contraction Sequences.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

Theorem collapse_lower : Statements.collapse_lower.
Proof.
move=> R n c K λ d y τ K_kernel λ_pos d_ge0 K_ge; rewrite closed_form_constant_without_truth //.
by apply: norm_power_ge => w; apply: smoother_lower.
Qed.

Theorem collapse_upper : Statements.collapse_upper.
Proof.
move=> R n c K λ d y τ K_kernel λ_pos d_ge0 K_le; rewrite closed_form_constant_without_truth //.
have := norm_power_le 1 y τ (fun w => smoother_upper K_kernel d_ge0 w λ_pos K_le).
by rewrite scale1r mul1r.
Qed.

Theorem collapse : Statements.collapse.
Proof.
move=> R n c K λ y K_kernel λ_pos; split=> [τ|]; first exact: closed_form_constant_without_truth.
apply/converges_norm; have trace_pos := trace_ge0 K_kernel.
have /andP[factor_ge0 factor_lt1] := ridge_factor trace_pos λ_pos.
set r := _ / _ in factor_ge0 factor_lt1.
have r2_bounds : 0 <= r ^+ 2 < 1 by rewrite exprn_ge0 //= expr_lt1.
apply: (vanishes_below (N0 := 0%N) (norm_ge0 y) _ (powers_vanish r2_bounds)) => τ _.
rewrite subr0 norm_ge0 /= mulrC -exprM.
exact: collapse_upper (kernel_below_trace K_kernel).
Qed.

Theorem collapse_trace : Statements.collapse_trace.
Proof.
move=> R n K λ K_kernel λ_pos; have trace_pos := trace_ge0 K_kernel.
have K_le := kernel_below_trace K_kernel; split; last first.
  by split=> [|v]; [apply: ridge_factor | apply: smoother_upper].
move=> v; rewrite -mulmxA -scalemxAl innerZr inner_mulmxr K_kernel.1.
exact: norm_kernel_le.
Qed.
