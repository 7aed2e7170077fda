/** Today in UTC as YYYY-MM-DD, so that a day ends at the same moment everywhere. */
export function currentDay(): string {
  return new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
}
