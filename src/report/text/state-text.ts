import type { StateDependence } from '../../model/evidence/state-dependence';
import { fullEntry } from './entries-text';

/** Inputs as the theory writes them, by their names in the protocol. */
const symbols = new Map(Object.entries({ lambda: 'λ', alpha: 'α', alphas: 'α', Kx: 'K̃', yx: 'ỹ' }));

const mostShown = 3;
const longestRequest = 200;

/** That an answer depends on earlier requests, on which, and both values, in one sentence. */
export function stateText(state: StateDependence): string {
  const { entry, after, alone, aloneIsRight, earlier } = state;
  const count = earlier.length === 1 ? 'the earlier one' : `${earlier.length} earlier ones`;
  const right = aloneIsRight ? ', which is right' : '';
  return `the answer depends on ${causeOf(state)}: ${entry} is ${fullEntry(after)} after ${count}, ${fullEntry(alone)} after reset${right}`;
}

/** What was asked before, one line a request, as far as it fits. */
export function earlierLines({ earlier }: StateDependence): string[] {
  const shown = earlier.slice(0, mostShown).map(({ op, inputs }) => {
    const text = JSON.stringify(inputs);
    return `  asked before: ${op} ${text.length > longestRequest ? `${text.slice(0, longestRequest)}…` : text}`;
  });
  return earlier.length > mostShown ? [...shown, '  …'] : shown;
}

function causeOf({ shared, byNumber, earlier }: StateDependence): string {
  if (byNumber) return 'the number of earlier requests';
  if (shared.length > 0) return `earlier requests with the same ${listed(shared.map(symbolOf))}`;
  const operations = [...new Set(earlier.map(({ op }) => op))];
  return `earlier requests of ${listed(operations)}`;
}

function symbolOf(name: string): string {
  return symbols.get(name) ?? name;
}

/** "K, y and λ" */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
