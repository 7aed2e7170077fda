import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import parseArguments from 'string-argv';
import { builtCommand } from '../../fixtures/built-command';
import { ownCommands, runDocumented, wantsQueue } from '../../fixtures/documents';
import { freePort } from '../../fixtures/free-port';
import { linkedAdapter } from '../../fixtures/misbehaving/linked-adapter';
import { runningCommands } from '../../fixtures/running-commands';
import { queueName } from '../parallel/queue/queue-name';
import { exitCode } from './exit-code';

const folder = mkdtempSync(join(tmpdir(), 'distill-proof-queue-'));
const adapter = linkedAdapter(folder);
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = (name: string): string => readFileSync(join(folder, name), 'utf8');

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

function start(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [builtCommand, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Waits until a process says something on standard error. */
function heard(child: ChildProcess, text: string): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes(text)) resolve();
    });
    child.on('exit', () => reject(new Error(`ended without saying ${text}: ${said}`)));
  });
}

const exited = async (child: ChildProcess): Promise<number | null> =>
  child.exitCode ?? ((await once(child, 'exit'))[0] as number | null);

const run = (...args: readonly string[]): { status: number | null; stderr: string } =>
  spawnSync(process.execPath, [builtCommand, ...args], { cwd: folder, encoding: 'utf8' });

(hasRedis ? describe : describe.skip)('a campaign with workers on a queue', () => {
  let server: ChildProcess;
  let url: string;

  beforeAll(async () => {
    const port = await freePort();
    url = `redis://localhost:${port}`;
    server = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no'], {
      cwd: folder,
    });
    await new Promise<void>((resolve) => {
      server.stdout?.on('data', (chunk) => String(chunk).includes('Ready to accept') && resolve());
    });
  });
  afterAll(async () => {
    server.kill();
    await exited(server);
  });

  const worker = (...args: readonly string[]): ChildProcess =>
    start('worker', '--queue', url, '--lost-after', '2', ...args);

  it('writes what a single machine writes, though one worker dies in the midst of its work', async () => {
    const selected = ['--claim', 'metamorphic-relations', 'optimal-weight', '--runs', '3000', '--seed', '9'];
    const [first, second] = [worker('--workers', '1'), worker('--workers', '1')];
    await Promise.all([heard(first, 'waiting for work'), heard(second, 'waiting for work')]);
    const campaign = start('campaign', '--queue', url, ...selected, '--out', 'queued', '--quiet');
    // It has done something, and has begun something else.
    await heard(first, '2  ');
    first.kill('SIGKILL');
    expect(await exited(campaign)).toBe(exitCode.good);
    second.kill('SIGINT');
    expect(await exited(second)).toBe(0);
    expect(run('verify', ...selected, '--no-store', '--out', 'single', '--quiet').status).toBe(exitCode.good);
    for (const report of ['verify.json', 'verify.md', 'verify.html', 'verify.junit.xml']) {
      expect(bytes(`queued/${report}`)).toBe(bytes(`single/${report}`));
    }
  });

  it('puts a subject to the laws wherever it runs, and finds the same counterexample', async () => {
    const subject = ['--subject', `"${process.execPath}" "${adapter}" swapped-weights 1`];
    const selected = ['--claim', 'closed-form', '--runs', '300', ...subject];
    const helper = worker(...subject);
    const campaign = start('campaign', '--queue', url, ...selected, '--out', 'queued-wrong', '--quiet');
    expect(await exited(campaign)).toBe(exitCode.failed);
    helper.kill('SIGTERM');
    expect(await exited(helper)).toBe(0);
    run('verify', ...selected, '--no-store', '--out', 'single-wrong', '--quiet');
    expect(bytes('queued-wrong/verify.json')).toBe(bytes('single-wrong/verify.json'));
    expect(bytes('queued-wrong/verify.json')).toContain('"counterexample"');
  });

  it('is done by the commands of the documents', async () => {
    const [worker = '', campaign = '', ...others] = ownCommands
      .filter(wantsQueue)
      .map((command) => command.replace('redis://localhost:6379', url));
    expect(others).toEqual([]);
    const helper = start(...parseArguments(worker).slice(2));
    expect(runDocumented(campaign, folder)).toEqual({ status: exitCode.good, errors: null });
    helper.kill('SIGINT');
    expect(await exited(helper)).toBe(exitCode.good);
  });

  it('leaves nothing behind when it is interrupted, and says that its report is incomplete', async () => {
    const campaign = start('campaign', '--queue', url, '--claim', 'limit', '--runs', '1000', '--out', 'half');
    await heard(campaign, 'no worker yet');
    campaign.kill('SIGINT');
    expect(await exited(campaign)).toBe(exitCode.interrupted);
    expect(JSON.parse(bytes('half/verify.json'))).toMatchObject({ complete: false, laws: [] });
    const { stdout } = spawnSync('redis-cli', ['-u', url, 'llen', `bull:${queueName(['reference'])}:wait`], {
      encoding: 'utf8',
    });
    expect(stdout.trim()).toBe('0');
  });

  it('ends where its subject does not start, or is interrupted while it does', async () => {
    const campaign = (mode: string, out: string): ChildProcess =>
      start(
        'campaign',
        '--queue',
        url,
        '--subject',
        `"${process.execPath}" "${adapter}" ${mode}`,
        '--out',
        out,
      );
    expect(await exited(campaign('no-hello', 'not-started'))).toBe(exitCode.subject);
    const silent = campaign('silent', 'silent');
    while (!runningCommands().some((line) => line.endsWith(`${adapter} silent`))) await wait(50);
    silent.kill('SIGINT');
    expect(await exited(silent)).toBe(exitCode.interrupted);
    expect(runningCommands().filter((line) => line.includes(adapter))).toEqual([]);
    expect(existsSync(join(folder, 'not-started'))).toBe(false);
    expect(existsSync(join(folder, 'silent'))).toBe(false);
  });

  it('refuses, on the side of the worker, what is no work of this version', async () => {
    const helper = worker('--workers', '1');
    await heard(helper, 'waiting for work');
    const script = `
      const { Job, Queue } = require('bullmq');
      const { Redis } = require('ioredis');
      const connection = new Redis(${JSON.stringify(url)}, { maxRetriesPerRequest: null });
      const queue = new Queue(${JSON.stringify(queueName(['reference']))}, { connection });
      (async () => {
        const { id } = await queue.add('made up', { kind: 'part', claim: 'limit', source: 'x', part: 'all' });
        let job;
        do {
          await new Promise((resolve) => setTimeout(resolve, 50));
          job = await Job.fromId(queue, id);
        } while (!(await job.isFailed()));
        console.log(job.failedReason);
        process.exit();
      })();`;
    const { stdout } = spawnSync(process.execPath, ['-e', script], {
      cwd: join(__dirname, '../..'),
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect(stdout).toContain('part');
    helper.kill('SIGINT');
    expect(await exited(helper)).toBe(0);
  });
});

describe('without a server', () => {
  it.each(['campaign', 'worker'])('%s says so in one sentence', async (command) => {
    const { status, stderr } = run(command, '--queue', `redis://user:secret@localhost:${await freePort()}`);
    expect(status).toBe(exitCode.usage);
    expect(stderr).toMatch(
      /^error: --queue: expected a Redis server at redis:\/\/localhost:\d+, received .*ECONNREFUSED.*\n$/,
    );
  });

  it('a URL of another kind is refused', () => {
    const { status, stderr } = run('campaign', '--queue', 'http://localhost');
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: exitCode.usage, lines: 1 });
  });
});

if (!hasRedis) {
  describe('a campaign with workers on a queue', () => {
    it.todo('not-run: redis-server is not installed');
  });
}
