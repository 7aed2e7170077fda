/** A module of the build into which libraries are copied, with the modules of its own that nothing else imports. */
export interface BundledModule {
  /** "src/arithmetic/mathjs.ts" */
  readonly source: string;
  /** a folder whose other modules become part of it: "src/report/html" */
  readonly folder?: string;
  readonly libraries: readonly string[];
}

/**
 * Libraries of which we need a small part. Installed whole they take five times as much room as everything else, and
 * every user would download them. Development uses them as they come.
 */
export const bundledModules: readonly BundledModule[] = [
  { source: 'src/arithmetic/mathjs.ts', libraries: ['mathjs'] },
  { source: 'src/report/junit/junit-document.ts', libraries: ['junit-report-builder'] },
  {
    source: 'src/report/html/html-report.ts',
    folder: 'src/report/html',
    libraries: ['echarts', 'katex', 'react', 'react-dom'],
  },
];
