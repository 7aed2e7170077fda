#!/usr/bin/env node
import { endProgram } from './end-program';
import { StandardOutputError } from './print';

// Before the rest is loaded: that may fail too.
process.on('uncaughtException', (error) => void endProgram(error));
process.on('unhandledRejection', (reason) => void endProgram(reason));
process.stdout.on('error', (error) => void endProgram(new StandardOutputError(error)));
// Progress that nobody can read any more does not stop the run.
process.stderr.on('error', () => undefined);

import('./run').then(({ run }) => run()).catch(endProgram);
