import { exports } from '../../package.json';

/** An entry of the package: where its source and its declarations lie. */
export interface Entry {
  /** "src/index.ts" */
  readonly source: string;
  /** within dist: "src/index.d.ts" */
  readonly types: string;
}

/** The entries of the package that hold code, as `exports` lists them. */
export const entries: readonly Entry[] = Object.values(exports).flatMap((target) =>
  typeof target === 'string'
    ? []
    : {
        source: target.default.replace(/^\.\/dist\/(.*)\.js$/, '$1.ts'),
        types: target.types.replace(/^\.\/dist\//, ''),
      },
);
