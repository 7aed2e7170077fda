/** A theorem as Audit.v printed it. */
interface AuditedTheorem {
  readonly name: string;
  /** what its proof assumes without proof, in Coq's words */
  readonly assumptions: readonly string[];
}

/** "limit\n     : Statements.limit", as `Check` prints it. */
const checked = /^(\w+)\n {5}: Statements\.(\w+)\n/gm;

/**
 * Reads what `Check` and `Print Assumptions` printed for each theorem. A theorem counts only under the name of the
 * statement that it proves, and whatever Coq says but that nothing is assumed counts as an assumption.
 */
export function readAudit(output: string): AuditedTheorem[] {
  const theorems = [...output.matchAll(checked)];
  return theorems
    .map(({ 0: heading, 1: name = '', 2: statement, index }, position) => ({
      name,
      statement,
      rest: output.slice(index + heading.length, theorems[position + 1]?.index).trim(),
    }))
    .filter(({ name, statement }) => name === statement)
    .map(({ name, rest }) => ({
      name,
      assumptions: rest === 'Closed under the global context' ? [] : assumptionsIn(rest),
    }));
}

/** An assumption begins a line, and goes on where lines are indented. */
function assumptionsIn(text: string): string[] {
  const entries = text
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
    .filter((line) => line !== '' && line !== 'Axioms:');
  return entries.length > 0 ? entries : ['nothing was said of what is assumed'];
}
