import { counted } from '../../input/show';
import type { SubjectReport } from '../model/verify-report';

/** What a subject's answers were judged against and what was not asked of it, as it declared; undefined for nothing. */
export function declaredText({ features = {}, otherPrecision }: SubjectReport): string | undefined {
  const { tolerance, digits, repeatable, outOfSample, outputs, path, maxPoints, weights = {} } = features;
  const accuracy = [
    ...(tolerance === undefined ? [] : [`a tolerance of ${String(tolerance)}`]),
    ...(digits === undefined ? [] : [`${digits} digits in transport`]),
    ...(repeatable === false ? ['last bits that vary between calls'] : []),
  ];
  const lacking = [
    ...(outOfSample === false ? ['predictions'] : []),
    ...(outputs === undefined ? [] : [`more than ${counted(outputs, 'output')}`]),
    ...(path === 'last' ? ['steps before the last'] : []),
    ...(maxPoints === undefined ? [] : [`more than ${counted(maxPoints, 'point')}`]),
    ...(weights.boundary === false ? ['weights 0 and 1'] : []),
    ...(weights.varying === false ? ['weights that vary'] : []),
  ];
  const parts = [
    ...(otherPrecision === true ? ['precision "other", judged as float64'] : []),
    ...(accuracy.length === 0 ? [] : [`judged against what it declares: ${accuracy.join(', ')}`]),
    ...(lacking.length === 0 ? [] : [`declared missing: ${lacking.join(', ')}`]),
  ];
  return parts.length === 0 ? undefined : parts.join('; ');
}
