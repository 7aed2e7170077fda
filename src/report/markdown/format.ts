import type { ReportFormat } from '../format';
import { markdownAudit } from './markdown-audit';
import { markdownVerify } from './markdown-verify';

export const markdownFormat = {
  name: 'markdown',
  extension: 'md',
  says: 'a document with every claim or law',
  audit: markdownAudit,
  verify: markdownVerify,
} as const satisfies ReportFormat;
