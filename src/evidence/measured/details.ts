import type { MeasuredEvidence } from '../../model/evidence';
import { type Details, paragraph, table } from '../details';
import { statusText } from '../status-text';
import { measuredColumns, measuredRows, stepColumns, stepRows } from './measured-rows';
import { learnerText, provenanceText, settingText } from './measured-text';

/** Trials of one learner: all settings in one table, and the steps of each. */
export function measuredDetails(evidence: MeasuredEvidence): Details[] {
  const { settings, recorded, exact, grid } = evidence;
  const learner = learnerText(evidence);
  return [
    paragraph(
      `Measured, ${learner}${exact ? ' (exact)' : ''}: ${statusText(evidence)}; ${provenanceText(evidence)}.`,
    ),
    ...(recorded
      ? [{ kind: 'paragraph' as const, command: recorded.command, text: 'measures it again.' }]
      : []),
    ...(settings.length === 0 ? [] : [table(measuredColumns, measuredRows([evidence]))]),
    ...settings.map((setting): Details => ({
      kind: 'more',
      summary: `${learner} on ${settingText(setting)}: step by step, and the loss at every weight`,
      details: [table(stepColumns(grid), stepRows(evidence, setting))],
    })),
  ];
}
