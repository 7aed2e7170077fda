import { suite } from '../claims/suite';
import { type Profile, profiles } from '../evidence/profile';
import type { RunOptions } from '../report/run-audit';
import type { CampaignFlags } from './options';
import { progressBar } from './progress-bar';
import { prepareDirectory, toJson, writeFiles, writeJson } from './write-files';

/** The run that the flags describe, with its place to write to. The seed is told before anything starts, so that an interrupted run can be repeated. */
export function announce(
  command: string,
  { profile, runs, seed, out, quiet = false }: CampaignFlags,
): RunOptions {
  prepareDirectory(out);
  const name: Profile | 'custom' = runs === undefined ? profile : 'custom';
  if (!quiet) {
    process.stderr.write(`${suite.name} ${suite.version} ${command}: profile ${name}, seed ${seed}\n`);
  }
  return { seed, runs: runs ?? profiles[profile], profile: name, onProgress: progressBar(quiet) };
}

/** Writes the report files and shows the table, which leaves standard output alone when that is to carry JSON. */
export function publish(
  report: unknown,
  basename: string,
  { markdown, table }: { readonly markdown: string; readonly table: string },
  { out, json, quiet = false }: CampaignFlags,
): void {
  const content = toJson(report);
  writeFiles(out, { [`${basename}.json`]: content, [`${basename}.md`]: markdown });
  if (json !== undefined) writeJson(json, content);
  if (quiet || json === '-') return;
  process.stdout.write(`${table}\nreports: ${out}/${basename}.json, ${out}/${basename}.md\n`);
}
