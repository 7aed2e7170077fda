(** Each statement of [Statements.v] with its proof and what that proof assumes. [Print Assumptions] looks through all
    that a proof rests on, libraries included: “Closed under the global context” means no axiom and no gap. *)

From DistillProof Require Statements.
From DistillProof Require Smoother Objective ClosedForm ClosedFormConstant Limit ConvergenceRate
  Collapse SpectralRecursion Dampening Sparsification SparsificationEveryStep OptimalWeight SignRule MetamorphicRelations EdgeCases.

Theorem setting_invertible : Statements.setting_invertible.
Proof. exact Smoother.setting_invertible. Qed.
Check setting_invertible.
Print Assumptions setting_invertible.

Theorem setting_commutes : Statements.setting_commutes.
Proof. exact Smoother.setting_commutes. Qed.
Check setting_commutes.
Print Assumptions setting_commutes.

Theorem setting_symmetric : Statements.setting_symmetric.
Proof. exact Smoother.setting_symmetric. Qed.
Check setting_symmetric.
Print Assumptions setting_symmetric.

Theorem setting_nonnegative : Statements.setting_nonnegative.
Proof. exact Smoother.setting_nonnegative. Qed.
Check setting_nonnegative.
Print Assumptions setting_nonnegative.

Theorem setting_below_identity : Statements.setting_below_identity.
Proof. exact Smoother.setting_below_identity. Qed.
Check setting_below_identity.
Print Assumptions setting_below_identity.

Theorem setting_contraction : Statements.setting_contraction.
Proof. exact Smoother.setting_contraction. Qed.
Check setting_contraction.
Print Assumptions setting_contraction.

Theorem objective : Statements.objective.
Proof. exact Objective.objective. Qed.
Check objective.
Print Assumptions objective.

Theorem objective_kernel : Statements.objective_kernel.
Proof. exact Objective.objective_kernel. Qed.
Check objective_kernel.
Print Assumptions objective_kernel.

Theorem objective_gap : Statements.objective_gap.
Proof. exact Objective.objective_gap. Qed.
Check objective_gap.
Print Assumptions objective_gap.

Theorem objective_minimiser : Statements.objective_minimiser.
Proof. exact Objective.objective_minimiser. Qed.
Check objective_minimiser.
Print Assumptions objective_minimiser.

Theorem objective_primal_dual : Statements.objective_primal_dual.
Proof. exact Objective.objective_primal_dual. Qed.
Check objective_primal_dual.
Print Assumptions objective_primal_dual.

Theorem objective_dual : Statements.objective_dual.
Proof. exact Objective.objective_dual. Qed.
Check objective_dual.
Print Assumptions objective_dual.

Theorem closed_form : Statements.closed_form.
Proof. exact ClosedForm.closed_form. Qed.
Check closed_form.
Print Assumptions closed_form.

Theorem closed_form_out_of_sample : Statements.closed_form_out_of_sample.
Proof. exact ClosedForm.closed_form_out_of_sample. Qed.
Check closed_form_out_of_sample.
Print Assumptions closed_form_out_of_sample.

Theorem closed_form_at_one : Statements.closed_form_at_one.
Proof. exact ClosedForm.closed_form_at_one. Qed.
Check closed_form_at_one.
Print Assumptions closed_form_at_one.

Theorem closed_form_constant : Statements.closed_form_constant.
Proof. exact ClosedFormConstant.closed_form_constant. Qed.
Check closed_form_constant.
Print Assumptions closed_form_constant.

Theorem closed_form_constant_without_truth : Statements.closed_form_constant_without_truth.
Proof. exact ClosedFormConstant.closed_form_constant_without_truth. Qed.
Check closed_form_constant_without_truth.
Print Assumptions closed_form_constant_without_truth.

Theorem limit : Statements.limit.
Proof. exact Limit.limit. Qed.
Check limit.
Print Assumptions limit.

Theorem limit_out_of_sample : Statements.limit_out_of_sample.
Proof. exact Limit.limit_out_of_sample. Qed.
Check limit_out_of_sample.
Print Assumptions limit_out_of_sample.

Theorem limit_ridge : Statements.limit_ridge.
Proof. exact Limit.limit_ridge. Qed.
Check limit_ridge.
Print Assumptions limit_ridge.

Theorem limit_amplified : Statements.limit_amplified.
Proof. exact Limit.limit_amplified. Qed.
Check limit_amplified.
Print Assumptions limit_amplified.

Theorem limit_schedule : Statements.limit_schedule.
Proof. exact Limit.limit_schedule. Qed.
Check limit_schedule.
Print Assumptions limit_schedule.

Theorem convergence_rate : Statements.convergence_rate.
Proof. exact ConvergenceRate.convergence_rate. Qed.
Check convergence_rate.
Print Assumptions convergence_rate.

Theorem convergence_rate_below_one : Statements.convergence_rate_below_one.
Proof. exact ConvergenceRate.convergence_rate_below_one. Qed.
Check convergence_rate_below_one.
Print Assumptions convergence_rate_below_one.

Theorem convergence_rate_trace : Statements.convergence_rate_trace.
Proof. exact ConvergenceRate.convergence_rate_trace. Qed.
Check convergence_rate_trace.
Print Assumptions convergence_rate_trace.

Theorem convergence_rate_attained : Statements.convergence_rate_attained.
Proof. exact ConvergenceRate.convergence_rate_attained. Qed.
Check convergence_rate_attained.
Print Assumptions convergence_rate_attained.

Theorem collapse : Statements.collapse.
Proof. exact Collapse.collapse. Qed.
Check collapse.
Print Assumptions collapse.

Theorem collapse_lower : Statements.collapse_lower.
Proof. exact Collapse.collapse_lower. Qed.
Check collapse_lower.
Print Assumptions collapse_lower.

Theorem collapse_upper : Statements.collapse_upper.
Proof. exact Collapse.collapse_upper. Qed.
Check collapse_upper.
Print Assumptions collapse_upper.

Theorem collapse_trace : Statements.collapse_trace.
Proof. exact Collapse.collapse_trace. Qed.
Check collapse_trace.
Print Assumptions collapse_trace.

Theorem spectral_recursion : Statements.spectral_recursion.
Proof. exact SpectralRecursion.spectral_recursion. Qed.
Check spectral_recursion.
Print Assumptions spectral_recursion.

Theorem spectral_recursion_filters : Statements.spectral_recursion_filters.
Proof. exact SpectralRecursion.spectral_recursion_filters. Qed.
Check spectral_recursion_filters.
Print Assumptions spectral_recursion_filters.

Theorem spectral_recursion_first_step : Statements.spectral_recursion_first_step.
Proof. exact SpectralRecursion.spectral_recursion_first_step. Qed.
Check spectral_recursion_first_step.
Print Assumptions spectral_recursion_first_step.

Theorem spectral_recursion_fixed_point : Statements.spectral_recursion_fixed_point.
Proof. exact SpectralRecursion.spectral_recursion_fixed_point. Qed.
Check spectral_recursion_fixed_point.
Print Assumptions spectral_recursion_fixed_point.

Theorem spectral_recursion_limit : Statements.spectral_recursion_limit.
Proof. exact SpectralRecursion.spectral_recursion_limit. Qed.
Check spectral_recursion_limit.
Print Assumptions spectral_recursion_limit.

Theorem spectral_recursion_bounds : Statements.spectral_recursion_bounds.
Proof. exact SpectralRecursion.spectral_recursion_bounds. Qed.
Check spectral_recursion_bounds.
Print Assumptions spectral_recursion_bounds.

Theorem spectral_recursion_equal : Statements.spectral_recursion_equal.
Proof. exact SpectralRecursion.spectral_recursion_equal. Qed.
Check spectral_recursion_equal.
Print Assumptions spectral_recursion_equal.

Theorem dampening : Statements.dampening.
Proof. exact Dampening.dampening. Qed.
Check dampening.
Print Assumptions dampening.

Theorem dampening_matrix : Statements.dampening_matrix.
Proof. exact Dampening.dampening_matrix. Qed.
Check dampening_matrix.
Print Assumptions dampening_matrix.

Theorem dampening_without_truth : Statements.dampening_without_truth.
Proof. exact Dampening.dampening_without_truth. Qed.
Check dampening_without_truth.
Print Assumptions dampening_without_truth.

Theorem dampening_weight : Statements.dampening_weight.
Proof. exact Dampening.dampening_weight. Qed.
Check dampening_weight.
Print Assumptions dampening_weight.

Theorem dampening_ridge : Statements.dampening_ridge.
Proof. exact Dampening.dampening_ridge. Qed.
Check dampening_ridge.
Print Assumptions dampening_ridge.

Theorem dampening_ridge_limit : Statements.dampening_ridge_limit.
Proof. exact Dampening.dampening_ridge_limit. Qed.
Check dampening_ridge_limit.
Print Assumptions dampening_ridge_limit.

Theorem dampening_ridge_unbounded : Statements.dampening_ridge_unbounded.
Proof. exact Dampening.dampening_ridge_unbounded. Qed.
Check dampening_ridge_unbounded.
Print Assumptions dampening_ridge_unbounded.

Theorem dampening_expectation : Statements.dampening_expectation.
Proof. exact Dampening.dampening_expectation. Qed.
Check dampening_expectation.
Print Assumptions dampening_expectation.

Theorem sparsification : Statements.sparsification.
Proof. exact Sparsification.sparsification. Qed.
Check sparsification.
Print Assumptions sparsification.

Theorem sparsification_threshold : Statements.sparsification_threshold.
Proof. exact Sparsification.sparsification_threshold. Qed.
Check sparsification_threshold.
Print Assumptions sparsification_threshold.

Theorem sparsification_elsewhere : Statements.sparsification_elsewhere.
Proof. exact Sparsification.sparsification_elsewhere. Qed.
Check sparsification_elsewhere.
Print Assumptions sparsification_elsewhere.

Theorem sparsification_without_truth : Statements.sparsification_without_truth.
Proof. exact Sparsification.sparsification_without_truth. Qed.
Check sparsification_without_truth.
Print Assumptions sparsification_without_truth.

Theorem sparsification_truth_alone : Statements.sparsification_truth_alone.
Proof. exact Sparsification.sparsification_truth_alone. Qed.
Check sparsification_truth_alone.
Print Assumptions sparsification_truth_alone.

Theorem sparsification_limit : Statements.sparsification_limit.
Proof. exact Sparsification.sparsification_limit. Qed.
Check sparsification_limit.
Print Assumptions sparsification_limit.

Theorem sparsification_every_step : Statements.sparsification_every_step.
Proof. exact SparsificationEveryStep.sparsification_every_step. Qed.
Check sparsification_every_step.
Print Assumptions sparsification_every_step.

Theorem sparsification_every_step_values : Statements.sparsification_every_step_values.
Proof. exact SparsificationEveryStep.sparsification_every_step_values. Qed.
Check sparsification_every_step_values.
Print Assumptions sparsification_every_step_values.

Theorem sparsification_every_step_matrix : Statements.sparsification_every_step_matrix.
Proof. exact SparsificationEveryStep.sparsification_every_step_matrix. Qed.
Check sparsification_every_step_matrix.
Print Assumptions sparsification_every_step_matrix.

Theorem optimal_weight : Statements.optimal_weight.
Proof. exact OptimalWeight.optimal_weight. Qed.
Check optimal_weight.
Print Assumptions optimal_weight.

Theorem optimal_weight_prediction : Statements.optimal_weight_prediction.
Proof. exact OptimalWeight.optimal_weight_prediction. Qed.
Check optimal_weight_prediction.
Print Assumptions optimal_weight_prediction.

Theorem optimal_weight_clipped : Statements.optimal_weight_clipped.
Proof. exact OptimalWeight.optimal_weight_clipped. Qed.
Check optimal_weight_clipped.
Print Assumptions optimal_weight_clipped.

Theorem optimal_weight_linear : Statements.optimal_weight_linear.
Proof. exact OptimalWeight.optimal_weight_linear. Qed.
Check optimal_weight_linear.
Print Assumptions optimal_weight_linear.

Theorem optimal_weight_degenerate : Statements.optimal_weight_degenerate.
Proof. exact OptimalWeight.optimal_weight_degenerate. Qed.
Check optimal_weight_degenerate.
Print Assumptions optimal_weight_degenerate.

Theorem optimal_weight_training : Statements.optimal_weight_training.
Proof. exact OptimalWeight.optimal_weight_training. Qed.
Check optimal_weight_training.
Print Assumptions optimal_weight_training.

Theorem sign_rule_derivative : Statements.sign_rule_derivative.
Proof. exact SignRule.sign_rule_derivative. Qed.
Check sign_rule_derivative.
Print Assumptions sign_rule_derivative.

Theorem sign_rule : Statements.sign_rule.
Proof. exact SignRule.sign_rule. Qed.
Check sign_rule.
Print Assumptions sign_rule.

Theorem sign_rule_slope : Statements.sign_rule_slope.
Proof. exact SignRule.sign_rule_slope. Qed.
Check sign_rule_slope.
Print Assumptions sign_rule_slope.

Theorem sign_rule_negative : Statements.sign_rule_negative.
Proof. exact SignRule.sign_rule_negative. Qed.
Check sign_rule_negative.
Print Assumptions sign_rule_negative.

Theorem metamorphic_relations_scale : Statements.metamorphic_relations_scale.
Proof. exact MetamorphicRelations.metamorphic_relations_scale. Qed.
Check metamorphic_relations_scale.
Print Assumptions metamorphic_relations_scale.

Theorem metamorphic_relations_linearity : Statements.metamorphic_relations_linearity.
Proof. exact MetamorphicRelations.metamorphic_relations_linearity. Qed.
Check metamorphic_relations_linearity.
Print Assumptions metamorphic_relations_linearity.

Theorem metamorphic_relations_columns : Statements.metamorphic_relations_columns.
Proof. exact MetamorphicRelations.metamorphic_relations_columns. Qed.
Check metamorphic_relations_columns.
Print Assumptions metamorphic_relations_columns.

Theorem metamorphic_relations_orthogonal : Statements.metamorphic_relations_orthogonal.
Proof. exact MetamorphicRelations.metamorphic_relations_orthogonal. Qed.
Check metamorphic_relations_orthogonal.
Print Assumptions metamorphic_relations_orthogonal.

Theorem metamorphic_relations_permutation : Statements.metamorphic_relations_permutation.
Proof. exact MetamorphicRelations.metamorphic_relations_permutation. Qed.
Check metamorphic_relations_permutation.
Print Assumptions metamorphic_relations_permutation.

Theorem metamorphic_relations_training_points : Statements.metamorphic_relations_training_points.
Proof. exact MetamorphicRelations.metamorphic_relations_training_points. Qed.
Check metamorphic_relations_training_points.
Print Assumptions metamorphic_relations_training_points.

Theorem metamorphic_relations_limit : Statements.metamorphic_relations_limit.
Proof. exact MetamorphicRelations.metamorphic_relations_limit. Qed.
Check metamorphic_relations_limit.
Print Assumptions metamorphic_relations_limit.

Theorem metamorphic_relations_repeated_points : Statements.metamorphic_relations_repeated_points.
Proof. exact MetamorphicRelations.metamorphic_relations_repeated_points. Qed.
Check metamorphic_relations_repeated_points.
Print Assumptions metamorphic_relations_repeated_points.

Theorem edge_cases_first_weight : Statements.edge_cases_first_weight.
Proof. exact EdgeCases.edge_cases_first_weight. Qed.
Check edge_cases_first_weight.
Print Assumptions edge_cases_first_weight.

Theorem edge_cases_prefix : Statements.edge_cases_prefix.
Proof. exact EdgeCases.edge_cases_prefix. Qed.
Check edge_cases_prefix.
Print Assumptions edge_cases_prefix.

Theorem edge_cases_truth_alone : Statements.edge_cases_truth_alone.
Proof. exact EdgeCases.edge_cases_truth_alone. Qed.
Check edge_cases_truth_alone.
Print Assumptions edge_cases_truth_alone.

Theorem edge_cases_no_steps : Statements.edge_cases_no_steps.
Proof. exact EdgeCases.edge_cases_no_steps. Qed.
Check edge_cases_no_steps.
Print Assumptions edge_cases_no_steps.

Theorem edge_cases_one_point : Statements.edge_cases_one_point.
Proof. exact EdgeCases.edge_cases_one_point. Qed.
Check edge_cases_one_point.
Print Assumptions edge_cases_one_point.

Theorem edge_cases_zero_kernel : Statements.edge_cases_zero_kernel.
Proof. exact EdgeCases.edge_cases_zero_kernel. Qed.
Check edge_cases_zero_kernel.
Print Assumptions edge_cases_zero_kernel.
