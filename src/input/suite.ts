import { bugs, name, version } from '../../package.json';

/** This package, as reports name it. */
export const suite = { name, version } as const;

/** Where its faults are reported. */
export const issuesUrl = bugs.url;
