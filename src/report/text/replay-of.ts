import { formatNumber } from '../../model/format-numbers';
import { numberToJson } from '../../protocol/numbers-json';
import type { ReplayedCase } from '../../runs/replay';
import type { Replay } from '../model/replay';
import { counterexampleText } from './counterexample-text';
import { requestCommand } from './request-command';

/** A replayed case as reports hold it. */
export function replayOf(replayed: ReplayedCase): Replay {
  const { id } = replayed;
  if (replayed.kind === 'candidate') {
    const { reading, refutation } = replayed;
    return refutation
      ? { id, outcome: 'refuted', detail: refutation.summary }
      : { id, outcome: 'no longer refuted', detail: reading.statement.text };
  }
  const { law, subject, result } = replayed;
  switch (result.kind) {
    case 'fails': {
      const text = counterexampleText(id, law.title, result.counterexample);
      const command = subject.command && requestCommand(subject.command, result.counterexample);
      const detail = command === undefined ? text : `${text}\n  to ask it that:\n    ${command}`;
      return { id, outcome: 'still fails', verdict: result.verdict, detail };
    }
    case 'passes': {
      const ratio = formatNumber(numberToJson(result.ratio));
      return { id, outcome: 'passes now', detail: `${law.title} (test ratio ${ratio})` };
    }
    case 'refuses':
      return { id, outcome: 'passes now', detail: `${law.title} (refused)` };
    case 'inconclusive':
    case 'unsupported':
      return { id, outcome: 'nothing compared', detail: `${law.title} (${result.reason})` };
  }
}
