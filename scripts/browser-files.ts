/** Builds what pages run and look like: dist/browser, the same bytes on every machine. */
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const root = join(__dirname, '..');

buildSync({
  absWorkingDir: root,
  entryPoints: { report: 'src/report/html/report.css' },
  outdir: 'dist/browser',
  bundle: true,
  minify: true,
  charset: 'utf8',
  target: ['es2022'],
  logLevel: 'warning',
});
