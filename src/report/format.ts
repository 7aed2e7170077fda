import type { AuditReport } from './model/audit-report';
import type { VerifyReport } from './model/verify-report';

/** What only the command line can know: the reader's device, this machine's clock, the folder. */
export interface FormatStyle {
  readonly colours: boolean;
  /** how wide the terminal is; absent where nothing limits the width, as in a file */
  readonly columns?: number;
  /** where the reports are */
  readonly folder: string;
}

/** One format of reports, all of which read the report and nothing else. */
export interface ReportFormat {
  /** the name that `--format` takes */
  readonly name: string;
  /** what files of this format end with, without a point */
  readonly extension: string;
  /** what it is for, in a help text */
  readonly says: string;
  audit(report: AuditReport, style: FormatStyle): string;
  verify(report: VerifyReport, style: FormatStyle): string;
}
