import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import parseArguments from 'string-argv';
import { builtFile } from '../../fixtures/built';
import { builtCommand } from '../../fixtures/built-command';
import { ownCommands, runDocumented, wantsQueue } from '../../fixtures/documents';
import { freePort } from '../../fixtures/free-port';
import { linkedAdapter } from '../../fixtures/misbehaving/linked-adapter';
import { runningCommands } from '../../fixtures/running-commands';
import { exitCode } from './exit-code';

const folder = mkdtempSync(join(tmpdir(), 'distill-proof-queue-'));
const adapter = linkedAdapter(folder);
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** The build's name for it, which holds a hash of the build's code. */
function referenceQueue(): string {
  const module = JSON.stringify(builtFile('src/parallel/queue/queue-name.js'));
  const script = `process.stdout.write(require(${module}).queueName(['reference']))`;
  return spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout;
}

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
    const { stdout } = spawnSync('redis-cli', ['-u', url, 'llen', `bull:${referenceQueue()}:wait`], {
      encoding: 'utf8',
    });
    expect(stdout.trim()).toBe('0');
  });

  it('believes nothing that was found before its subject was changed', async () => {
    const script = join(folder, 'changing.mjs');
    const subject = ['--subject', `"${process.execPath}" "${script}"`];
    const selected = ['--claim', 'closed-form', '--runs', '500', ...subject];
    const source = (mode: string): string =>
      `process.argv.splice(2, 0, ${JSON.stringify(mode)}, '1'); await import(${JSON.stringify(adapter)});`;
    writeFileSync(script, source('none'));
    const helper = worker(...subject);
    await heard(helper, 'waiting for work');
    const first = start('campaign', '--queue', url, ...selected, '--out', 'killed');
    await heard(helper, '1  ');
    first.kill('SIGKILL');
    helper.kill('SIGKILL');
    await Promise.all([exited(first), exited(helper)]);
    // The same command, and nobody to do the work: what was found before must not speak for it.
    const second = start('campaign', '--queue', url, ...selected, '--out', 'repeated');
    await heard(second, 'no worker yet');
    await wait(2000);
    expect(second.exitCode).toBe(null);
    second.kill('SIGINT');
    expect(await exited(second)).toBe(exitCode.interrupted);
    writeFileSync(script, source('swapped-weights'));
    const changed = worker(...subject);
    await heard(changed, 'waiting for work');
    const third = start('campaign', '--queue', url, ...selected, '--out', 'changed', '--quiet');
    expect(await exited(third)).toBe(exitCode.failed);
    changed.kill('SIGINT');
    await exited(changed);
  });

  it('runs beside an equal campaign, and both find the same', async () => {
    const selected = ['--claim', 'limit', '--runs', '1500', '--seed', '4', '--quiet'];
    const helper = worker('--workers', '2');
    await heard(helper, 'waiting for work');
    for (let time = 0; time < 3; time++) {
      const both = ['one', 'other'].map((out) =>
        start('campaign', '--queue', url, ...selected, '--out', out),
      );
      expect(await Promise.all(both.map(exited))).toEqual([exitCode.good, exitCode.good]);
      expect(bytes('one/verify.json')).toBe(bytes('other/verify.json'));
    }
    helper.kill('SIGINT');
    await exited(helper);
  });

  it('says in a sentence that a database does not exist', () => {
    const { status, stderr } = run('campaign', '--queue', `${url}/99`);
    expect(status).toBe(exitCode.usage);
    expect(stderr).toMatch(
      /^error: --queue: expected a Redis server at redis:\/\/localhost:\d+, received ERR [^\n]*\n$/,
    );
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

  it.each([
    ['nothing', 'null'],
    ['a text', '"done"'],
    [
      'too much',
      '{ seconds: 1, result: { problems: 1e15, laws: [], spread: { all: { bins: [], zero: 0, notFinite: 0 }, decades: [] }, operations: { operations: [], refusals: [], digits: [] } } }',
    ],
  ])('takes no forged result, such as %s, and ends in a sentence', async (_, result) => {
    const script = `
      const { Worker } = require('bullmq');
      const { Redis } = require('ioredis');
      const connection = new Redis(${JSON.stringify(url)}, { maxRetriesPerRequest: null });
      new Worker(${JSON.stringify(referenceQueue())}, async () => (${result}), { connection });`;
    const forger = spawn(process.execPath, ['-e', script], { cwd: join(__dirname, '../..') });
    const campaign = start(
      'campaign',
      '--queue',
      url,
      '--claim',
      'limit',
      '--runs',
      '300',
      '--out',
      'forged',
    );
    let errors = '';
    campaign.stderr?.on('data', (text) => (errors += String(text)));
    expect(await exited(campaign)).toBe(exitCode.subject);
    expect(errors).toMatch(/\nerror: limit, .*: what came back is no result: [^\n]*, 3 times\n$/);
    expect(existsSync(join(folder, 'forged', 'verify.json'))).toBe(false);
    forger.kill();
    await exited(forger);
  });

  it('refuses, on the side of the worker, what is no work of this version', async () => {
    const helper = worker('--workers', '1');
    await heard(helper, 'waiting for work');
    const script = `
      const { Job, Queue } = require('bullmq');
      const { Redis } = require('ioredis');
      const connection = new Redis(${JSON.stringify(url)}, { maxRetriesPerRequest: null });
      const queue = new Queue(${JSON.stringify(referenceQueue())}, { connection });
      (async () => {
        const work = { kind: 'part', claim: 'limit', source: 'x', part: 'all' };
        const { id } = await queue.add('made up', { campaign: require('crypto').randomUUID(), work });
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

  it.each(['campaign', 'worker'])(
    '%s does not wait for one that accepts and never answers',
    async (command) => {
      const mute = createServer(() => undefined).listen(0);
      await once(mute, 'listening');
      const { port } = mute.address() as AddressInfo;
      const child = start(command, '--queue', `redis://user:secret@localhost:${port}`);
      let errors = '';
      child.stderr?.on('data', (text) => (errors += String(text)));
      expect(await exited(child)).toBe(exitCode.usage);
      expect(errors).toBe(
        `error: --queue: expected a Redis server at redis://localhost:${port}, received no answer within 5 s\n`,
      );
      mute.close();
    },
  );

  it('hears Ctrl-C while it waits for the first answer', async () => {
    const mute = createServer(() => undefined).listen(0);
    const connected = once(mute, 'connection');
    await once(mute, 'listening');
    const { port } = mute.address() as AddressInfo;
    const child = start('campaign', '--queue', `redis://localhost:${port}`);
    await connected;
    child.kill('SIGINT');
    expect(await exited(child)).toBe(exitCode.interrupted);
    mute.close();
  });

  it.each([
    'http://user:secret@localhost',
    'redis://',
    'user:secret@localhost',
    'redis://user:sec/ret@localhost:x',
  ])('refuses %s, and repeats no password', (url) => {
    const { status, stderr } = run('campaign', '--queue', url);
    expect(status).toBe(exitCode.usage);
    expect(stderr).toMatch(
      /^error: --queue: expected a URL such as redis:\/\/localhost:6379, received [^\n]*\n$/,
    );
    expect(stderr).not.toContain('sec');
  });
});

if (!hasRedis) {
  describe('a campaign with workers on a queue', () => {
    it.todo('not-run: redis-server is not installed');
  });
}
