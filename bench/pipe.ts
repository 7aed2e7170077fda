/**
 * Requests per second through `verify --subject`'s own path (encoding, pipe, a subject that computes nothing, decoding)
 * against an echo of the same lines through the same pipe, with as many on their way at a time.
 */
import { join } from 'node:path';
import fc from 'fast-check';
import { randomProblems } from '../src/arbitraries/problem-source';
import { encodeInputs } from '../src/protocol/protocol-json';
import { askLimit } from '../src/protocol/requests';
import type { Request } from '../src/protocol/subject';
import { Connection } from '../src/subjects/child-process/connection';
import { openSubject } from '../src/subjects/child-process/open-subject';

const count = 20_000;
const rounds = 5;
const underWay = 8;

const requests = fc
  .sample(randomProblems.problems({ schedule: 'any' }), { seed: 1, numRuns: 500 })
  .map((problem) => askLimit(problem, 1 / 2));
const requestAt = (index: number): Request<'limit'> => requests[index % requests.length] as Request<'limit'>;

async function main(): Promise<void> {
  const rows = [];
  for (let round = 0; round < rounds; round++) {
    const [echo, subject] = [await echoRate(), await subjectRate()];
    rows.push({
      round: round + 1,
      'echoed lines per second': Math.round(echo),
      'requests per second': Math.round(subject),
      share: Number((subject / echo).toFixed(2)),
    });
  }
  console.table(rows);
}

async function subjectRate(): Promise<number> {
  const subject = await openSubject({
    command: [process.execPath, join(__dirname, 'pipe/trivial-subject.mjs')],
  });
  const seconds = await timed(async (index) => subject.run(requestAt(index)));
  await subject.close();
  return count / seconds;
}

async function echoRate(): Promise<number> {
  const waiting: (() => void)[] = [];
  const connection = new Connection(
    { command: [process.execPath, join(__dirname, 'pipe/echo.mjs')] },
    { onLine: () => waiting.shift()?.(), onEnd: () => undefined },
  );
  // The very same messages, encoded beforehand as far as the connection allows.
  const messages = requests.map((request, index) => ({
    cmd: 'run',
    id: String(index),
    op: request.op,
    inputs: encodeInputs(request),
  }));
  const seconds = await timed(
    (index) =>
      new Promise<void>((resolve) => {
        waiting.push(resolve);
        connection.send(messages[index % messages.length] ?? {});
      }),
  );
  connection.kill();
  return count / seconds;
}

/** Seconds for `count` calls, so many of them under way at a time, after a tenth as many to warm up. */
async function timed(call: (index: number) => Promise<unknown>): Promise<number> {
  await all(call, count / 10);
  const start = process.hrtime.bigint();
  await all(call, count);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

async function all(call: (index: number) => Promise<unknown>, total: number): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < total) await call(next++);
  };
  await Promise.all(Array.from({ length: underWay }, worker));
}

void main();
