import { buildBrowserFiles } from './package/browser-files';

void buildBrowserFiles().catch(() => {
  // esbuild has printed the reason.
  process.exitCode = 1;
});
