import { relative, resolve } from 'node:path';
import { getSystemErrorMap } from 'node:util';

/** What the system said, in words: "no space left on device"; undefined where it was not the system that failed. */
export function systemReason(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('errno' in error)) return undefined;
  return getSystemErrorMap().get(Number(error.errno))?.[1];
}

/** Codes that tell of a user's files or of the machine; others, such as EBADF or EINVAL, tell of a fault of ours. */
const outsideCodes: ReadonlySet<unknown> = new Set([
  'EACCES',
  'EBUSY',
  'EDQUOT',
  'EEXIST',
  'EFBIG',
  'EIO',
  'EISDIR',
  'ELOOP',
  'EMFILE',
  'ENAMETOOLONG',
  'ENFILE',
  'ENOENT',
  'ENOSPC',
  'ENOTDIR',
  'ENOTEMPTY',
  'ENXIO',
  'EPERM',
  'EROFS',
  'ETXTBSY',
  'EXDEV',
]);

/**
 * The sentence about a file that the system refused: "out/verify.json: permission denied (EACCES)".
 * @param ownFolder a file that is missing there is a fault of ours
 * @returns undefined where the error is no such refusal
 */
export function fileRefusal(error: unknown, ownFolder: string): string | undefined {
  const reason = systemReason(error);
  if (reason === undefined) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  if (path === undefined || !outsideCodes.has(code)) return undefined;
  if (code === 'ENOENT' && isInside(path, ownFolder)) return undefined;
  return `${path}: ${reason} (${String(code)})`;
}

function isInside(path: string, folder: string): boolean {
  return !relative(folder, resolve(path)).startsWith('..');
}
