import { rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { type BundledModule, bundledModules } from './bundled-modules';
import { root } from './root';

/** Replaces modules of the build by bundles with libraries in them. @returns the inputs of each bundle */
export function bundleModules(): Promise<Metafile[]> {
  return Promise.all(bundledModules.map(bundle));
}

async function bundle(module: BundledModule): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [module.source],
    outfile: built(module.source),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify: true,
    // mathjs finds the signatures of its functions by their names.
    keepNames: true,
    legalComments: 'none',
    charset: 'utf8',
    tsconfig: 'tsconfig.json',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [contents(module)],
    metafile: true,
    logLevel: 'warning',
  });
  for (const input of Object.keys(metafile.inputs)) {
    if (isPart(module, input) && input !== module.source) rmSync(join(root, built(input)), { force: true });
  }
  return metafile;
}

/** The libraries of a module and the files of its folder are copied in; everything else is required where it is. */
function contents(module: BundledModule): Plugin {
  const home = dirname(module.source);
  return {
    name: 'contents',
    setup(bundler) {
      bundler.onResolve({ filter: /^echarts$/ }, () => ({ path: join(__dirname, 'echarts.ts') }));
      bundler.onResolve({ filter: /^\./ }, ({ path, resolveDir, importer }) => {
        if (importer === '' || resolveDir.includes('node_modules')) return undefined;
        const target = relative(root, join(resolveDir, path));
        if (isPart(module, target)) return undefined;
        const required = relative(home, target);
        return { path: required.startsWith('.') ? required : `./${required}`, external: true };
      });
      bundler.onResolve({ filter: /^[^./]/ }, ({ path, resolveDir, importer }) =>
        importer === '' || isWithin(module, path) || !resolveDir.startsWith(join(root, home))
          ? undefined
          : { path, external: true },
      );
    },
  };
}

const isPart = ({ folder }: BundledModule, path: string): boolean =>
  folder !== undefined && path.startsWith(`${folder}/`);

const isWithin = ({ libraries }: BundledModule, path: string): boolean =>
  libraries.some((library) => path === library || path.startsWith(`${library}/`));

/** "src/index.ts" → "dist/src/index.js" */
const built = (source: string): string => join('dist', source.replace(/\.tsx?$/, '.js'));
