import { readAudit } from './read-audit';

describe('the output of Audit.v', () => {
  it('tells what each theorem assumes, over several lines', () => {
    const output = `make: nothing to be done
limit
     : Statements.limit
Closed under the global context
collapse
     : Statements.collapse
Axioms:
classic : forall P : Prop, P \\/ ~ P
choice
  : forall (A B : Type) (R : A -> B -> Prop),
    (forall x : A, exists y : B, R x y) -> exists f, forall x, R x (f x)
`;
    expect(readAudit(output)).toEqual([
      { name: 'limit', assumptions: [] },
      {
        name: 'collapse',
        assumptions: [
          'classic : forall P : Prop, P \\/ ~ P',
          'choice : forall (A B : Type) (R : A -> B -> Prop), (forall x : A, exists y : B, R x y) -> exists f, forall x, R x (f x)',
        ],
      },
    ]);
  });

  it('does not count a theorem that proves another statement', () => {
    expect(readAudit('limit\n     : Statements.collapse\nClosed under the global context\n')).toEqual([]);
    expect(readAudit('limit\n     : True\nClosed under the global context\n')).toEqual([]);
  });

  it('takes whatever else is said, and silence, for an assumption', () => {
    const [strange, silent] = readAudit(
      'limit\n     : Statements.limit\nlimit relies on an unsafe hierarchy.\ncollapse\n     : Statements.collapse\n',
    );
    expect(strange?.assumptions).toEqual(['limit relies on an unsafe hierarchy.']);
    expect(silent?.assumptions).toEqual(['nothing was said of what is assumed']);
  });
});
