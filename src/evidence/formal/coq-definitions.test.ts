import { readFileSync } from 'node:fs';
import { packagePath } from '../../input/package-path';
import { readDefinitions, withWords } from './coq-definitions';

const source = `(** * A part *)

(** Twice n. *)
Definition twice (n : nat) : nat :=
  n + n.

(** Four times n,
    by way of twice. *)
Fixpoint fourfold (n : nat) : nat :=
  if n is m.+1 then (fourfold m).+4 else twice 0.

(** 4n is even. *)
Definition even : Prop :=
  forall n, exists m, fourfold n = twice m.

Definition bare : Prop := True.

(** A word of its own. *)
Definition apart (n : nat) : Prop := n = even.
`;

describe('the definitions of a Coq file', () => {
  const definitions = readDefinitions(source);

  it('are those with a comment, up to the full stop that ends them', () => {
    expect(definitions.map(({ name, says }) => `${name}: ${says}`)).toEqual([
      'twice: Twice n.',
      'fourfold: Four times n, by way of twice.',
      'even: 4n is even.',
      'apart: A word of its own.',
    ]);
    expect(definitions[1]?.text).toMatch(/^Fixpoint fourfold[^]*twice 0\.$/);
  });

  it('are statements where they are propositions without arguments', () => {
    expect(definitions.filter(({ isStatement }) => isStatement).map(({ name }) => name)).toEqual(['even']);
  });

  it('come with the words that they use, directly or through others, but with no statement', () => {
    expect(withWords(definitions, 'even')?.map(({ name }) => name)).toEqual(['twice', 'fourfold', 'even']);
    expect(withWords(definitions, 'apart')?.map(({ name }) => name)).toEqual(['apart']);
    expect(withWords(definitions, 'odd')).toBeUndefined();
  });

  it('miss none of Statements.v', () => {
    const statements = readFileSync(packagePath('proofs/Statements.v'), 'utf8');
    const names = [...statements.matchAll(/^(?:Definition|Fixpoint|Inductive|Record|Notation)\s+(\w+)/gm)];
    expect(readDefinitions(statements).map(({ name }) => name)).toEqual(names.map(([, name]) => name));
  });
});
