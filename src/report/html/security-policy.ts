import { createHash } from 'node:crypto';

/** What a page carries within itself. */
export interface EmbeddedCode {
  readonly style: string;
  /** none where the page has no script */
  readonly script?: string;
}

/**
 * A content security policy under which a page fetches nothing and runs and looks like nothing but what it was written
 * with: its own style sheet and script, by their hashes. The icon is a data URL.
 */
export function securityPolicy({ style, script }: EmbeddedCode): string {
  return [
    "default-src 'none'",
    `style-src ${hashSource(style)}`,
    `script-src ${script === undefined ? "'none'" : hashSource(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
