/** Puts the audit's real output, from the sample in reports/, into the README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withExcerpt } from './readme-excerpt';

const readme = join(__dirname, '../README.md');
const report = join(__dirname, '../reports/audit.json');
writeFileSync(readme, withExcerpt(readFileSync(readme, 'utf8'), readFileSync(report, 'utf8')));
