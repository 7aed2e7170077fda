import { createInterface } from 'node:readline';
import { medianSeconds } from './median-seconds';

/** What is asked for beside the seconds that a sample may take. */
type Parameters = Readonly<Record<string, number>>;

/** Makes a process answer lines as peers/serve.py does. @param asynchronous whether a call is over when its promise is */
export async function serve(call: (parameters: Parameters) => unknown, asynchronous = false): Promise<void> {
  console.log(JSON.stringify({ versions: {} }));
  for await (const line of createInterface({ input: process.stdin })) {
    const { seconds, ...parameters } = JSON.parse(line) as Parameters & { readonly seconds: number };
    console.log(
      JSON.stringify({ seconds: await medianSeconds(() => call(parameters), seconds, asynchronous) }),
    );
  }
}
