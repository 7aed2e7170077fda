import type { MeasuredEvidence } from '../../model/evidence';
import type { Finding } from '../../model/finding';
import type { AboutClaim } from '../method';
import { intervalText, learnerText, percent, settingText } from './measured-text';
import { strongestMeasurements } from './strongest';

/** Every setting in which the estimate did worse than the best of the grid, by more than its uncertainty. */
export function measuredFindings(evidence: readonly MeasuredEvidence[], { slug }: AboutClaim): Finding[] {
  return strongestMeasurements(evidence).flatMap((item) =>
    item.settings
      .filter(({ overall }) => overall.comparison === 'higher')
      .map((setting) => ({
        id: `${slug}/${setting.id}`,
        claim: slug,
        kind: 'measurement',
        title: `The estimate does worse than the grid: ${learnerText(item)}, ${settingText(setting)}`,
        detail: `regret ${intervalText(setting.overall.relativeRegret, percent)} of the loss, ${item.seeds} seeds, α̂ ${setting.cost.estimate.trainings} and grid ${setting.cost.grid.trainings} trainings`,
      })),
  );
}
