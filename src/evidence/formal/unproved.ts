/** Ways to leave a gap in a proof or to switch off a check of the kernel, as words of Coq's. */
const gaps =
  /\b(Admitted|admit|give_up|Axioms?|Parameters?|Conjectures?|Abort|bypass_check|Unset\s+(Guard|Positivity|Universe)\s+Checking)\b/;

/**
 * The first such word in the text of a Coq file, comments aside; undefined where there is none. `Print Assumptions`
 * finds those that a theorem rests on; this finds the others, too.
 */
export function firstGap(source: string): string | undefined {
  return gaps.exec(withoutComments(source))?.[0];
}

/** Comments may hold comments. */
function withoutComments(source: string): string {
  let depth = 0;
  return source
    .split(/(\(\*|\*\))/)
    .filter((piece) => {
      if (piece === '(*') depth += 1;
      const isCode = depth === 0;
      if (piece === '*)') depth -= 1;
      return isCode;
    })
    .join('');
}
