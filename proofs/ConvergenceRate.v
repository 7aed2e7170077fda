(** convergence-rate: the limit is approached geometrically, at a rate that is attained. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From DistillProof Require Import Setting Statements InnerProduct MatrixPowers Smoother Recursion.
From DistillProof Require Import ClosedFormConstant Contraction.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

Theorem convergence_rate : Statements.convergence_rate.
Proof.
move=> R n c K λ α d y τ K_kernel λ_pos /andP[α_pos _] d_ge0 K_le; cbv zeta.
rewrite remainder // -complement_mul.
by apply: norm_power_le => w; apply: smoother_upper.
Qed.

Theorem convergence_rate_below_one : Statements.convergence_rate_below_one.
Proof.
move=> R λ α d λ_pos /andP[α_pos α_le1] d_ge0; have /andP[factor_ge0 factor_lt1] := ridge_factor d_ge0 λ_pos.
have weight_ge0 : 0 <= 1 - α by rewrite subr_ge0.
split; last by rewrite gtr_addl oppr_lt0.
by rewrite mulr_ge0 //= -[X in _ <= X]mulr1 ler_wpmul2l // ltW.
Qed.

Theorem convergence_rate_trace : Statements.convergence_rate_trace.
Proof. by move=> R n K K_kernel; split; [apply: trace_ge0 | apply: kernel_below_trace]. Qed.

Section Eigenspace.

Variables (R : realFieldType) (n c : nat) (K : 'M[R]_n) (d : R) (y : 'M[R]_(n, c)).
Hypothesis K_kernel : kernel_matrix K.
Hypothesis d_ge0 : 0 <= d.
Hypothesis eigen : K *m y = d *: y.

Lemma smoother_eigenspace (λ : R) : 0 < λ -> smoother K λ *m y = (d / (d + λ)) *: y.
Proof.
move=> λ_pos; have sum_neq0 : d + λ != 0 by rewrite gt_eqF // ltr_paddl.
have {1}-> : y = regularized K λ *m ((d + λ)^-1 *: y).
  by rewrite regularized_mul -scalemxAr eigen !scalerA -scalerDl (mulrC λ) -mulrDr mulVf ?scale1r.
by rewrite smoother_mul // -scalemxAr eigen scalerA mulrC.
Qed.

Lemma power_eigenspace (A : 'M[R]_n) (a : R) τ : A *m y = a *: y -> A ^^ τ *m y = a ^+ τ *: y.
Proof.
move=> eigenA; elim: τ => [|τ IH]; first by rewrite power0 mul1mx scale1r.
by rewrite powerS -mulmxA IH -scalemxAr eigenA scalerA -exprSr.
Qed.

End Eigenspace.

Theorem convergence_rate_attained : Statements.convergence_rate_attained.
Proof.
move=> R n c K λ α d y τ K_kernel λ_pos /andP[α_pos _] d_ge0 eigen ρ.
rewrite remainder // complement_mul (smoother_eigenspace K_kernel d_ge0 eigen (amplified_pos λ_pos α_pos)).
have complement (s : R) : y - s *: y = (1 - s) *: y by rewrite scalerBl scale1r.
rewrite !complement -scalemxAr.
rewrite (@power_eigenspace _ _ _ y _ ρ); first by rewrite !normZ [(2 * τ)%N]mulnC exprM mulrCA.
by rewrite -scalemxAl (smoother_eigenspace K_kernel d_ge0 eigen λ_pos) scalerA.
Qed.
