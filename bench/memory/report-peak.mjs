// To be loaded before a program: prints the most memory that it had, when it ends, and nothing else of the program's.
import { writeSync } from 'node:fs';
import { peakBytes } from './peak.mjs';

process.on('exit', () => writeSync(1, `${peakBytes()}\n`));
