/** A report as JSON text. */
export function toJson(report: unknown): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
