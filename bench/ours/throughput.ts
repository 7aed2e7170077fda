/**
 * Four claims put to the reference solver, in a process of its own as the peer has: code that has met other laws is
 * compiled otherwise. Called with a choice of laws, it answers lines as peers/serve.py does.
 */
import { serve } from '../harness/serve';
import { fourClaims, type LawChoice, putAll } from './four-claims';

/** Cases of each claim after which no more of ours is compiled anew, however few are in a sample. */
const enoughToCompile = 2_000;

const theorems = fourClaims(process.argv[2] as LawChoice);

async function main(): Promise<void> {
  await putAll(theorems, enoughToCompile);
  await serve(({ cases = 0 }) => putAll(theorems, cases), true);
}

void main();
