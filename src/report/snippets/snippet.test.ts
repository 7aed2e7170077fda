import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { counterexampleAbout, faultInPrinted, snippetCases } from '../../../fixtures/snippets/cases';
import { claims } from '../../../properties';
import { randomProblems } from '../../arbitraries/problem-source';
import type { Request } from '../../protocol/subject';
import { snippet, snippetLanguageOf } from './snippet';

/** What a JavaScript snippet prints. */
function run(request: Request): string {
  const program = snippet('javascript', 'made-up/law', counterexampleAbout(request)) ?? '';
  const lines: string[] = [];
  const log = (...words: unknown[]) => lines.push(words.map(String).join(' '));
  runInNewContext(program, { console: { log } });
  return lines.join('\n');
}

describe('the JavaScript snippet', () => {
  it.each(snippetCases)('computes the expected answer: %s', (_, request) => {
    expect(faultInPrinted(request, run(request))).toBeUndefined();
  });

  it('does so for whatever the laws ask on random problems', () => {
    const theorems = claims.filter((claim) => claim.kind === 'theorem');
    const requests = theorems.flatMap(({ domain, laws }) =>
      fc
        .sample(randomProblems.problems(domain), { seed: 1, numRuns: 2 })
        .flatMap((problem) =>
          laws
            .filter((law) => law.kind === 'relation' && law.precondition(problem) === undefined)
            .flatMap((law) => Object.values(law.ask(problem))),
        ),
    );
    const wrong = [...new Set(requests)]
      .map((request) => ({ request, fault: faultInPrinted(request, run(request)) }))
      .filter(({ fault }) => fault !== undefined);
    expect(wrong).toEqual([]);
  });

  it('would not pass with another ridge', () => {
    const [, request] = snippetCases[0] as (typeof snippetCases)[number];
    const other = { ...request, inputs: { ...request.inputs, ridge: 0.8 } } as Request;
    expect(faultInPrinted(request, run(other))).toMatchObject({ entry: 'fitted, step 1, point 1, output 1' });
  });
});

describe('snippets', () => {
  const [, request] = snippetCases[0] as (typeof snippetCases)[number];

  it.each(['python', 'r', 'octave', 'javascript'] as const)('%s: says what to expect', (language) => {
    expect(snippet(language, 'a/b', counterexampleAbout(request))).toMatch(
      /(#|%|\/\/) Expected \(exact\):\n(#|%|\/\/) {3}fitted, step 1: -?\d/,
    );
  });

  it.each(['python', 'r', 'octave', 'javascript'] as const)(
    '%s: text never leaves its comment',
    (language) => {
      const { questions } = counterexampleAbout(request);
      const hostile = 'x\nimport os\u2028os.system("true")\r';
      const named = questions.map((question) => ({ ...question, name: hostile }));
      const lines = snippet(language, `a\n${hostile}`, { questions: named, suspect: hostile })?.split(
        /[\n\r\u2028]/,
      );
      expect(lines?.filter((line) => /import os|system/.test(line))).toEqual([
        expect.stringMatching(/^(#|%|\/\/) /),
      ]);
    },
  );

  it('there is none where nothing was asked', () => {
    expect(snippet('r', 'a/b', { questions: [] })).toBeUndefined();
  });

  it.each([
    ['Python', 'python'],
    ['R', 'r'],
    ['GNU Octave', 'octave'],
    ['matlab', 'octave'],
    ['JAVASCRIPT', 'javascript'],
    ['TypeScript', 'javascript'],
    ['COBOL', 'python'],
    ['constructor', 'python'],
  ])('the language of a subject in %s is %s', (language, expected) => {
    expect(snippetLanguageOf(language)).toBe(expected);
  });
});
