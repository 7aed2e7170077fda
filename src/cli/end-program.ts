import { faultEnding, wantsStack } from './fault';

let ending = false;

/** Ends the program because of an error, with what there is to say about it. Of several errors the first counts. */
export async function endProgram(error: unknown): Promise<void> {
  if (ending) return;
  ending = true;
  const stack = wantsStack(process.argv.slice(2), process.env);
  const { code, text } = await import('./ending').then(
    ({ endingOf }) => endingOf(error, stack),
    // What would tell our errors from the user's cannot be loaded either.
    () => faultEnding(error, stack),
  );
  // Nothing that was printed is lost on systems where pipes are written later.
  process.stderr.write(text, () => process.stdout.write('', () => process.exit(code)));
}
