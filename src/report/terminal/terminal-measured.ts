import type { SettingSeconds } from '../../evidence/measured/gather-measured';
import {
  learnerText,
  lossText,
  percent,
  plusMinus,
  regretText,
  settingText,
} from '../../evidence/measured/measured-text';
import type { MeasuredEvidence, MeasuredSetting } from '../../model/evidence';
import type { ClaimReport } from '../model/audit-report';
import { terminalTable } from './terminal-table';

/**
 * What this run has measured, and what all measurements together say.
 * @param seconds of this run's trainings, which the report does not know; none where nobody measured them
 * @param columns of the terminal; undefined where nothing limits the width
 */
export function terminalMeasured(
  { evidence, conclusions = [] }: ClaimReport,
  seconds: readonly SettingSeconds[],
  columns: number | undefined,
): string[] {
  const measured = evidence.filter(
    (item): item is MeasuredEvidence => item.method === 'measured' && item.recorded === undefined,
  );
  const rows = measured.flatMap((item) =>
    item.settings.map((setting) => [
      `${learnerText(item)}, ${settingText(setting)}`,
      lossText(setting.overall.loss),
      lossText(setting.overall.gridLoss),
      plusMinus(setting.overall.regret, regretText),
      percent(setting.overall.relativeRegret.mean),
      `${setting.cost.estimate.trainings} / ${setting.cost.grid.trainings}`,
      ...(seconds.length > 0 ? [secondsText(setting, seconds)] : []),
    ]),
  );
  const head = ['measured', 'loss at α̂', 'best of grid', 'regret', 'of the loss', 'trainings'];
  return [
    ...(rows.length > 0
      ? [terminalTable([...head, ...(seconds.length > 0 ? ['seconds'] : [])], rows, columns), '']
      : []),
    ...conclusions.map((sentence, index) => `${index + 1}. ${sentence}`),
    ...(conclusions.length > 0 ? [''] : []),
  ];
}

/** Of all trials of a setting, the estimate beside the grid. */
function secondsText({ id }: MeasuredSetting, seconds: readonly SettingSeconds[]): string {
  const spent = seconds.find(({ setting }) => setting === id);
  return spent === undefined ? '–' : `${spent.estimate.toFixed(1)} / ${spent.grid.toFixed(1)}`;
}
