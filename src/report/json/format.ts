import type { ReportFormat } from '../format';
import { toJson } from '../model/to-json';

export const jsonFormat = {
  name: 'json',
  extension: 'json',
  says: 'the report itself',
  audit: toJson,
  verify: toJson,
} as const satisfies ReportFormat;
