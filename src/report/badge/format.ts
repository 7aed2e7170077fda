import type { ReportFormat } from '../format';
import { toJson } from '../model/to-json';
import { badge } from './badge';

export const badgeFormat = {
  name: 'badge',
  extension: 'badge.json',
  says: 'what shields.io draws a badge from',
  audit: (report) => toJson(badge(report)),
  verify: (report) => toJson(badge(report)),
} as const satisfies ReportFormat;
