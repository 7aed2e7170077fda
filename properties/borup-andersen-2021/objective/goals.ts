import { given, type Goal, needed } from '../../../src/model/goal';

/** J in one direction with singular value φ: β is the coefficient, y the target, p the prediction before. */
const objectiveAt = (beta: string): string =>
  `α/2*(φ*(${beta}) - y)^2 + (1 - α)/2*(φ*(${beta}) - p)^2 + λ/2*(${beta})^2`;

const z = { z: 'α*y + (1 - α)*p' };
const minimiser = { β_star: 'φ*z/(φ^2 + λ)' };

export const objectiveGoals: readonly Goal[] = [
  {
    name: 'mixed-target',
    title: 'J is the ridge objective of the mixed target plus a constant',
    kind: 'theorem',
    variables: ['φ', 'λ', 'α', 'y', 'p', 'β'],
    definitions: { ...z, J: objectiveAt('β') },
    hypotheses: [],
    conclusion: 'J = 1/2*(φ*β - z)^2 + λ/2*β^2 + α*(1 - α)/2*(y - p)^2',
  },
  {
    name: 'without-constant',
    title: 'J is the ridge objective of the mixed target and nothing else',
    kind: 'false-reading',
    variables: ['φ', 'λ', 'α', 'y', 'p', 'β'],
    definitions: { ...z, J: objectiveAt('β') },
    hypotheses: [given('λ > 0'), given('0 ≤ α ≤ 1')],
    conclusion: 'J = 1/2*(φ*β - z)^2 + λ/2*β^2',
  },
  {
    name: 'gap',
    title: 'J(β* + δ) − J(β*) = ½(φδ)² + (λ/2)δ²',
    kind: 'theorem',
    variables: ['φ', 'λ', 'α', 'y', 'p', 'δ'],
    definitions: {
      ...z,
      ...minimiser,
      least: objectiveAt('β_star'),
      moved: objectiveAt('β_star + δ'),
    },
    hypotheses: [given('λ > 0')],
    conclusion: 'moved - least = 1/2*(φ*δ)^2 + λ/2*δ^2',
  },
  {
    name: 'unique-minimiser',
    title: 'every other coefficient has a larger objective, whatever the sign of α and 1 − α',
    kind: 'theorem',
    variables: ['φ', 'λ', 'δ'],
    definitions: { gap: '1/2*(φ*δ)^2 + λ/2*δ^2' },
    hypotheses: [needed('λ > 0'), needed('δ ≠ 0')],
    conclusion: 'gap > 0',
  },
  {
    name: 'one-stationary-point',
    title: 'J is stationary at no more than one coefficient',
    kind: 'theorem',
    variables: ['φ', 'λ', 'z', 'β', 'γ'],
    hypotheses: [needed('λ > 0'), needed('φ*(φ*β - z) + λ*β = 0'), needed('φ*(φ*γ - z) + λ*γ = 0')],
    conclusion: 'β = γ',
  },
  {
    name: 'primal-and-dual',
    title: 'β = φc with (φ² + λ)c = z is stationary: primal and dual agree',
    kind: 'theorem',
    variables: ['φ', 'λ', 'z', 'c', 'β'],
    hypotheses: [given('λ > 0'), needed('(φ^2 + λ)*c = z'), needed('β = φ*c')],
    conclusion: 'φ*(φ*β - z) + λ*β = 0',
  },
];
