import { commandFolder } from '../../fixtures/built-command';
import { expectRefusal } from '../../fixtures/refusal';

const folder = commandFolder();
beforeAll(() =>
  folder.write({
    'good.csv': 'x,z,y\n1,2,3\n2,1,4\n3,5,1\n4,4,2\n5,3,6\n',
    'no-law.json': '[{"law":"limits/*","reason":"r","link":"https://example.org"}]',
    'expired.json': '[{"law":"limit/*","reason":"r","link":"https://example.org","expires":"2020-01-01"}]',
  }),
);
afterAll(() => folder.remove());

describe('bad options: exit 2, one sentence that names the option and the fix, nothing written', () => {
  it.each([
    ['unknown claim', ['verify', '--claim', 'nope'], '--claim: expected one of objective, '],
    [
      'expected failures of no law',
      ['verify', '--expected-failures', 'no-law.json'],
      'no-law.json[0].law: expected a pattern that matches the id of a law',
    ],
    [
      'expected failures of the past',
      ['verify', '--expected-failures', 'expired.json'],
      'or a later day (remove the entry for limit/*, or renew it), received "2020-01-01"',
    ],
    ['no runs', ['verify', '--runs', '0'], 'Expected a whole number not below 1.'],
    ['too few points', ['verify', '--max-points', '11'], 'Expected a whole number not below 12.'],
    ['seed no number', ['audit', '--seed', '1.5'], 'Expected a whole number from -2147483648'],
    ['unknown profile', ['audit', '--profile', 'huge'], 'Allowed choices are ci, standard, deep.'],
    ['unknown command', ['prove'], "unknown command 'prove'"],
    [
      'file for a folder',
      ['verify', '--out', 'good.csv'],
      'good.csv: expected a place that can be written to',
    ],
  ])('%s', (_, args, message) => {
    expectRefusal(folder, args, message);
  });
});
