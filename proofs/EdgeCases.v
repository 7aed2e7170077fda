(** edge-cases: special cases in which the answer is known. *)

From mathcomp Require Import all_ssreflect all_fingroup all_algebra.
From mathcomp Require Import ring.
From DistillProof Require Import Setting Statements InnerProduct Smoother Recursion Limit.
From DistillProof Require Import SpectralRecursion.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.

Theorem edge_cases_prefix : Statements.edge_cases_prefix.
Proof.
move=> R n c K λ α α' y τ _ _ same; elim=> [//|t IH] t_lt.
by rewrite /= IH ?(ltnW t_lt) // same.
Qed.

Theorem edge_cases_first_weight : Statements.edge_cases_first_weight.
Proof.
move=> R n c K λ α α' y t _ _ same; split; last exact: fitted1.
elim: t => [//|[|t] IH]; first by rewrite !fitted1.
by rewrite fittedS IH same // -fittedS.
Qed.

Theorem edge_cases_truth_alone : Statements.edge_cases_truth_alone.
Proof.
move=> R n c K λ y [//|t] _ _ _.
by rewrite fittedS /mixture /constant subrr scale0r addr0 scale1r.
Qed.

Theorem edge_cases_no_steps : Statements.edge_cases_no_steps.
Proof. by []. Qed.

Theorem edge_cases_one_point : Statements.edge_cases_one_point.
Proof.
move=> R c k λ α y t k_ge0 λ_pos.
have smoother_scalar : smoother (k%:M : 'M[R]_1) λ = (ridge_filter λ k)%:M.
  by rewrite /smoother /regularized -raddfD /= invmx_scalar -scalar_mxM.
elim: t => [|t IH]; first by rewrite /= scale1r.
rewrite fittedS smoother_scalar IH mul_scalar_mx /mixture scalerA -scalerDl scalerA.
by [].
Qed.

Theorem edge_cases_zero_kernel : Statements.edge_cases_zero_kernel.
Proof. by move=> R n c λ α y [//|t] _ _; rewrite /= mul0mx. Qed.
