/** A quantity that the explorer has a slider for. */
export interface ExplorerControl {
  readonly name: 'weight' | 'ridge' | 'gamma' | 'steps';
  readonly symbol: string;
  readonly says: string;
  /** a logarithmic slider runs over powers of ten */
  readonly scale: 'linear' | 'log';
  /** of the slider: of a logarithmic one, exponents */
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

export const explorerControls: readonly ExplorerControl[] = [
  {
    name: 'weight',
    symbol: 'α',
    says: 'weight on the ground truth',
    scale: 'linear',
    from: 0,
    to: 1,
    step: 0.01,
  },
  { name: 'ridge', symbol: 'λ', says: 'ridge', scale: 'log', from: -3, to: 1, step: 0.02 },
  {
    name: 'gamma',
    symbol: 'γ',
    says: 'of the kernel exp(−γ(x − x′)²)',
    scale: 'log',
    from: 0,
    to: 3,
    step: 0.02,
  },
  { name: 'steps', symbol: 'τ', says: 'steps', scale: 'linear', from: 1, to: 30, step: 1 },
];

/** A number that the explorer tells, by the place on the page that it is written to. */
export const explorerNumbers = {
  loss: 'loss after τ steps',
  best: 'least loss of a step',
  limitLoss: 'loss of the limit',
  limitRidge: 'ridge of the limit, λ/α',
  rate: 'rate ρ',
  distance: 'distance to the limit',
  bound: 'its bound',
} as const;

/** Where the explorer finds its parts. */
export function explorerId(part: string): string {
  return `explorer-${part}`;
}
