import { testRatioThreshold } from '../test-ratio';
import { type Precision, unitRoundoff } from '../unit-roundoff';

/**
 * What decides how far right methods may lie beyond the bounds of this folder, which are those of a backward stable
 * solver of Gc = z.
 */
export interface Difficulty {
  /** n ≥ 1 */
  readonly points: number;
  /** κ_λ = 1 + ‖K‖/λ ≥ κ: the condition number of K + λI were K singular */
  readonly ridgeCondition: number;
  /** min |d_i − d_j| / ‖K‖ over all pairs of eigenvalues of K, counted with multiplicity; 1 for a single one */
  readonly separation: number;
}

/**
 * The largest test ratio that a right method can have; a larger one is wrong. Between the threshold and it lie methods
 * that lose digits, which are graded. Every part is the threshold itself on easy problems, so that a method that loses
 * digits there is wrong.
 */
export function largestRightRatio(precision: Precision, difficulty: Difficulty): number {
  return Math.max(
    testRatioThreshold,
    withoutBackwardStability(difficulty),
    withOneEigenvectorAtATime(precision, difficulty),
  );
}

/**
 * Methods whose answers lose κ_λ, with a constant of their own below 4 (measured), so that they stay below the threshold
 * for κ_λ ≤ 7.
 *
 * - Woodbury: G⁻¹z = (z − ΦM⁻¹Φᵀz)/λ with M = ΦᵀΦ + λI. The difference has the rounding of its terms, c·u·‖z‖, whatever
 *   its own size, so that c errs by c·u·‖z‖/λ and y = Kc by c·u·κ_λ·‖z‖. For one point κ = 1, whatever κ_λ is.
 * - Explicit inverses and normal equations lose another factor κ ≤ κ_λ.
 *
 * Source: Higham, "Accuracy and Stability of Numerical Algorithms", sections 14.1 and 20.4; for Woodbury: Yip, "A note on
 * the stability of solving a rank-p modification of a linear system by the Sherman–Morrison–Woodbury formula", 1986.
 */
function withoutBackwardStability({ ridgeCondition }: Difficulty): number {
  return ridgeCondition > 7 ? testRatioThreshold * ridgeCondition : 0;
}

/**
 * Methods that compute each eigenvector by itself, as LAPACK's SYEVR (MRRR) does, which is what R's `eigen` and SciPy's
 * `eigh` call. Each has a small residual, ‖Kv − dv‖ ≤ c·n·u·‖K‖, whence |v_iᵀv_j| ≤ 2c·n·u·‖K‖/|d_i − d_j|: nothing keeps
 * the vectors of close eigenvalues orthogonal. LAPACK takes care of those closer than 10⁻³ (MINRGP in DLARRV), mostly.
 *
 * With V = Q(I+E), Q orthogonal, ‖E‖ ≤ η, the matrix V(D+λ)⁻¹Vᵀ differs from G⁻¹ by Q(E(D+λ)⁻¹ + (D+λ)⁻¹Eᵀ)Qᵀ to first
 * order, and K times it by at most η‖D‖/(d_min+λ) + η ≤ 2η·κ: the bound of a step with η in place of n·u. So the test
 * ratio is at most η/(n·u), up to a constant that the threshold stands for.
 *
 * η is taken no larger than √u: vectors that are less orthogonal give answers of which half of the digits are wrong.
 * Measured over 120,000 kernels, clustered, graded and glued ones among them, with n ≤ 12: a ratio of at most 6 for a
 * separation above 0.01, 56 above 10⁻³, 67 above 10⁻⁴, 1.3·10⁶ below; 4.4 for QR iterations and divide and conquer, whose
 * vectors are products of rotations and reflections.
 * Source: Parlett, "The Symmetric Eigenvalue Problem", section 11.7; Dhillon & Parlett, "Orthogonal eigenvectors and
 * relative gaps", 2004; Simon, "The Lanczos algorithm with partial reorthogonalization", 1984, for √u.
 */
function withOneEigenvectorAtATime(precision: Precision, { points, separation }: Difficulty): number {
  const u = unitRoundoff[precision];
  return Math.min(1 / separation, 1 / (points * Math.sqrt(u)));
}
