import { counted } from '../../input/show';
import type { MeasuredEvidence, MeasuredSetting } from '../../model/evidence';
import type { EvidenceMethod } from '../method';
import { shareOf, wordsOf } from '../words';
import { measuredBaseline } from './baseline';
import { estimateConclusions } from './conclusions';
import { measuredDetails } from './details';
import { measuredFindings } from './findings';
import { planMeasured } from './plan';
import { strongestMeasurements } from './strongest';

export const measured = {
  name: 'measured',
  label: 'Measured',
  column: {
    figure: 'no worse than the grid',
    guide:
      'What trials of learners show of a claim about practice, with 95 % intervals over seeds, one for each setting and not corrected for their number. A measurement neither passes nor fails; where it speaks against the claim it is a finding.',
  },
  order: 'any',
  plan: planMeasured,
  words: (item) => wordsOf(item, comparisons(item.settings), item.settings.length > 0),
  cell: (items) => [
    ...(items.some(({ status }) => status === 'not-run') ? ['not run to the end'] : []),
    ...comparisons(settingsOf(items)),
  ],
  keyFigure(items) {
    const notRun = items.find(({ status }) => status === 'not-run');
    return {
      status: (notRun ?? items[0]).status,
      text: shareOf(settingsOf(items), ({ overall }) => overall.comparison !== 'higher'),
    };
  },
  findings: measuredFindings,
  details: measuredDetails,
  conclusions: estimateConclusions,
  caseName: ({ learner, recorded }) => `measured, ${learner}${recorded ? ', recorded' : ''}`,
  baseline: measuredBaseline,
} satisfies EvidenceMethod<MeasuredEvidence>;

/** Of what was measured twice, the stronger measurement speaks. */
function settingsOf(items: readonly MeasuredEvidence[]): MeasuredSetting[] {
  return strongestMeasurements(items).flatMap(({ settings }) => settings);
}

/** "30 settings", "regret above 0 in 4" */
function comparisons(settings: readonly MeasuredSetting[]): string[] {
  if (settings.length === 0) return [];
  const higher = settings.filter(({ overall }) => overall.comparison === 'higher').length;
  return [counted(settings.length, 'setting'), `regret above 0 in ${higher}`];
}
