import { given, type Goal, needed } from '../../src/model/goal';
import { ridgeSetting, shrinkage } from '../quantities/direction';

export const edgeCaseGoals: readonly Goal[] = [
  {
    name: 'truth-only',
    title: 'α = 1 is ridge regression whatever the step before gave',
    kind: 'theorem',
    variables: ['d', 'λ', 'α', 'y', 'y_before'],
    definitions: shrinkage,
    hypotheses: [...ridgeSetting, needed('α = 1')],
    conclusion: 'a*(α*y + (1 - α)*y_before) = a*y',
  },
  {
    name: 'weight-does-not-matter',
    title: 'every step is ridge regression, whatever the weight',
    kind: 'false-reading',
    variables: ['d', 'λ', 'α', 'y', 'y_before'],
    definitions: shrinkage,
    hypotheses: [...ridgeSetting, given('0 ≤ α'), given('α ≤ 1')],
    conclusion: 'a*(α*y + (1 - α)*y_before) = a*y',
  },
];
