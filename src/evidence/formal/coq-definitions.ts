/** A definition of a Coq file with the comment above it. */
export interface CoqDefinition {
  readonly name: string;
  /** the comment, on one line */
  readonly says: string;
  /** as it is written */
  readonly text: string;
  /** a proposition without arguments: something to be proved, and no word for others to use */
  readonly isStatement: boolean;
}

/** A comment, and right below it a definition up to the full stop that ends a line. */
const commented = /^\(\*\* ((?:(?!\*\))[^])*?) ?\*\)\n((?:Definition|Fixpoint) (\w+)[^]*?\.)$/gmu;

/** The definitions of a Coq file, in its order. */
export function readDefinitions(source: string): CoqDefinition[] {
  return [...source.matchAll(commented)].map(([, says = '', text = '', name = '']) => ({
    name,
    says: says.replace(/\s+/g, ' '),
    text,
    isStatement: text.startsWith(`Definition ${name} : Prop :=`),
  }));
}

/**
 * The definition of that name with those that it uses, directly or through others: first what it needs, itself last.
 * Undefined where there is none of that name.
 */
export function withWords(
  definitions: readonly CoqDefinition[],
  name: string,
): readonly CoqDefinition[] | undefined {
  const found = definitions.find((definition) => definition.name === name);
  if (found === undefined) return undefined;
  const needed = new Set([found]);
  // A Set grows while it is gone through.
  for (const { text } of needed) {
    const words = new Set(text.match(/\w+/g));
    for (const other of definitions) {
      if (!other.isStatement && words.has(other.name)) needed.add(other);
    }
  }
  return [...definitions.filter((definition) => needed.has(definition) && definition !== found), found];
}
