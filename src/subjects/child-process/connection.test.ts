import { Connection } from './connection';

const threads = ['OPENBLAS_NUM_THREADS', 'MKL_NUM_THREADS', 'VECLIB_MAXIMUM_THREADS'] as const;

/** What a process sees of the environment, where ours is these variables beside PATH and HOME. */
async function environmentSeen(
  variables: NodeJS.ProcessEnv,
  cleanEnvironment: boolean,
): Promise<NodeJS.ProcessEnv> {
  const { PATH, HOME } = process.env;
  const ours = jest.replaceProperty(process, 'env', { PATH, HOME, ...variables });
  const command = [process.execPath, '-e', 'console.log(JSON.stringify(process.env))'] as const;
  const lines: string[] = [];
  const connection = new Connection(
    { command, cleanEnvironment },
    { onLine: (line) => lines.push(line), onEnd: () => undefined },
  );
  ours.restore();
  await connection.closed;
  return JSON.parse(lines[0] ?? '') as NodeJS.ProcessEnv;
}

const oneEach = Object.fromEntries(threads.map((name) => [name, '1']));

describe('the environment of a subject', () => {
  it('is ours, with a BLAS on one thread', async () => {
    expect(await environmentSeen({ OURS: 'seen' }, false)).toMatchObject({ ...oneEach, OURS: 'seen' });
  });

  it('has as many threads as ours says', async () => {
    const seen = await environmentSeen({ OPENBLAS_NUM_THREADS: '2' }, false);
    expect(seen).toMatchObject({ ...oneEach, OPENBLAS_NUM_THREADS: '2' });
  });

  it('is little, on request: where to find programs, whose they are and their language', async () => {
    const { PATH, HOME } = process.env;
    const seen = await environmentSeen({ OURS: 'seen', LANG: 'C', OPENBLAS_NUM_THREADS: '2' }, true);
    expect(seen).toEqual({ PATH, HOME, LANG: 'C', ...oneEach });
  });
});
