/** Writes one declaration file for each entry of the package, with the types that users can reach and no others. */
import { join } from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { entries } from './entries';
import { root } from './root';

export async function writeDeclarations(): Promise<void> {
  const bundle = await rollup({
    input: Object.fromEntries(
      entries.map(({ source, types }) => [types.replace(/\.d\.ts$/, ''), join(root, source)]),
    ),
    external: /^[^./]/,
    // It names types that users get without being able to import them by name, which is as it was.
    logLevel: 'silent',
    plugins: [dts({ tsconfig: join(root, 'tsconfig.build.json') })],
  });
  try {
    await bundle.write({
      dir: join(root, 'dist'),
      entryFileNames: '[name].d.ts',
      chunkFileNames: 'types/[name].d.ts',
    });
  } finally {
    await bundle.close();
  }
}
