// Gives back every line as it came.
import { createInterface } from 'node:readline';

for await (const line of createInterface({ input: process.stdin })) process.stdout.write(`${line}\n`);
