/** How wide the terminal is that standard output goes to; nothing where it goes elsewhere. */
export function terminalWidth(): { readonly columns?: number } {
  return process.stdout.isTTY ? { columns: process.stdout.columns } : {};
}
