import { packagePath } from '../../input/package-path';
import { readText } from '../../input/read-text';

/** A file that pages carry within them, as `npm run browser` builds it. @param name "report.css" */
export function browserFile(name: string): string {
  return readText(packagePath(`dist/browser/${name}`)).trim();
}
