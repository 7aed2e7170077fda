import { claims } from '../../properties';
import { buildProgram } from './program';

/** Runs the command that the user gave. @throws what ends it early (`endingOf`) */
export async function run(): Promise<void> {
  await buildProgram(claims).parseAsync();
}
