import type { SizeRecord } from '../fixtures/installed/size';

/** The record as bench/package-size.md shows it. */
export function packageSizeText({ before, now }: SizeRecord): string {
  const row = (name: string, kind: 'complete' | 'withoutOptional'): string =>
    `| ${name} | ${before[kind].packages} | ${before[kind].megabytes} | ${now[kind].packages} | ${now[kind].megabytes} |`;
  return `# What an installation takes

\`npm run package-size\` writes this file. Sizes are megabytes on disk, in blocks of 4 KiB; before is version 0.1.0 with
ECharts, KaTeX, React, mathjs and junit-report-builder as dependencies, which the build now copies from.

| installed | packages before | MB before | packages | MB |
| --- | ---: | ---: | ---: | ---: |
${row('with optional packages', 'complete')}
${row('with `--omit=optional`', 'withoutOptional')}
`;
}
