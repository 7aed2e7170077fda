import { commandFolder } from '../../fixtures/built-command';
import { exitCode } from './exit-code';

const folder = commandFolder();
afterAll(() => folder.remove());

// The slow lane says more (verify-command.slow.test.ts).
describe('verify', () => {
  it('exits 0 where every law passes, and 4 where none has anything to say', () => {
    const verify = (claim: string): number | null =>
      folder.run('verify', '--claim', claim, '--runs', '20', '--out', 'verified').status;
    expect(verify('closed-form')).toBe(exitCode.good);
    expect(JSON.parse(folder.read('verified/verify.json'))).toMatchObject({ kind: 'verify', complete: true });
    expect(verify('published-figures')).toBe(exitCode.nothingRan);
  });
});
