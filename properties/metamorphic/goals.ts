import { given, type Goal, needed } from '../../src/model/goal';
import { ridgeSetting, shrinkage } from '../quantities/direction';

export const metamorphicGoals: readonly Goal[] = [
  {
    name: 'scale',
    title: 'scaling kernel and ridge together changes no filter',
    kind: 'theorem',
    variables: ['d', 'λ', 'scale'],
    definitions: shrinkage,
    hypotheses: [...ridgeSetting, given('scale > 0')],
    conclusion: 'scale*d/(scale*d + scale*λ) = a',
  },
  {
    name: 'duplicated-point',
    title: 'a point that is there twice with one target is fitted as one with weight 2: ridge λ/2',
    kind: 'theorem',
    variables: ['k', 'λ', 'y', 'c_1', 'c_2'],
    hypotheses: [
      given('k ≥ 0'),
      given('λ > 0'),
      needed('(k + λ)*c_1 + k*c_2 = y'),
      needed('k*c_1 + (k + λ)*c_2 = y'),
    ],
    conclusion: 'k*(c_1 + c_2) = k/(k + λ/2)*y',
  },
  {
    name: 'ridge-per-point',
    title: 'K + nλI solves the same problem as K + λI',
    kind: 'false-reading',
    variables: ['d', 'λ', 'n'],
    definitions: { ...shrinkage, per_point: 'd/(d + n*λ)' },
    hypotheses: [given('d > 0'), given('λ > 0'), given('n ≥ 1')],
    conclusion: 'per_point = a',
  },
];
