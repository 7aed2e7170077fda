/** Builds what pages look like and run: dist/browser, the same bytes on every machine. */
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = join(__dirname, '..');

/** Charts import the whole library, which Node needs as it comes; a page gets only what it draws. */
const slimCharts: Plugin = {
  name: 'slim charts',
  setup(build) {
    build.onResolve({ filter: /^echarts$/ }, () => ({ path: join(root, 'src/explorer/slim-echarts.ts') }));
  },
};

void build({
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
  logLevel: 'warning',
}).catch(() => {
  // esbuild has said why.
  process.exitCode = 1;
});
