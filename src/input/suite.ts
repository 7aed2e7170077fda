import { name, version } from '../../package.json';

/** This package, as reports name it. */
export const suite = { name, version } as const;
