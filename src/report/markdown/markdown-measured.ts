import type { MeasuredEvidence } from '../../model/measured-evidence';
import { learnerText, provenanceText, settingText } from '../model/measured/measured-text';
import { measuredColumns, measuredRows, stepColumns, stepRows } from '../text/measured-rows';
import { statusText } from '../text/status-text';
import { escapeMarkdown, markdownTable } from './markdown-table';

/** Trials of one learner: all settings in one table, and the steps of each. */
export function measuredSection(evidence: MeasuredEvidence): string[] {
  const { settings, recorded, exact } = evidence;
  return [
    `Measured, ${learnerText(evidence)}${exact ? ' (exact)' : ''}: ${escapeMarkdown(statusText(evidence))}; ${escapeMarkdown(provenanceText(evidence))}.`,
    ...(recorded ? [`\`${recorded.command}\` measures it again.`] : []),
    ...(settings.length === 0 ? [] : [markdownTable(measuredColumns, measuredRows([evidence]))]),
    ...settings.flatMap((setting) => [
      `<details><summary>${learnerText(evidence)} on ${escapeMarkdown(settingText(setting))}: step by step, and the loss at every weight</summary>`,
      markdownTable(stepColumns(evidence.grid), stepRows(evidence, setting)),
      '</details>',
    ]),
  ];
}
