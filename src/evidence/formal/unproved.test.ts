import { firstGap } from './unproved';

describe('a gap in a Coq file', () => {
  it.each([
    ['Admitted', 'Lemma a : True. Proof. Admitted.'],
    ['admit', 'Proof. split; [admit | by []]. Qed.'],
    ['Axiom', 'Axiom classic : forall P, P \\/ ~ P.'],
    ['Parameters', 'Parameters x y : R.'],
    ['Unset Guard Checking', 'Unset Guard Checking.'],
    ['bypass_check', '#[bypass_check(positivity)] Inductive t := c.'],
  ])('is %s', (word, source) => {
    expect(firstGap(source)).toBe(word);
  });

  it('is none in a comment, in a comment within a comment, or in another word', () => {
    expect(
      firstGap('(* Admitted (* admit *) Axiom *)\nLemma admits : True. Proof. by []. Qed.'),
    ).toBeUndefined();
  });

  it('is one after a comment', () => {
    expect(firstGap('(* (* *) *) Admitted.')).toBe('Admitted');
  });
});
