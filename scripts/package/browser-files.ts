import { join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { root } from './root';

/** Charts import the whole library, which Node needs as it comes; a page gets only what it draws. */
const slimCharts: Plugin = {
  name: 'slim charts',
  setup(bundler) {
    bundler.onResolve({ filter: /^echarts$/ }, () => ({ path: join(root, 'src/explorer/slim-echarts.ts') }));
  },
};

/** Builds the styles and scripts of pages: dist/browser, the same bytes on every machine. @returns their inputs */
export async function buildBrowserFiles(): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { report: 'src/report/html/report.css', explorer: 'src/explorer/main.ts' },
    outdir: 'dist/browser',
    bundle: true,
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    format: 'iife',
    target: ['es2022'],
    tsconfig: 'src/explorer/tsconfig.json',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [slimCharts],
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}
