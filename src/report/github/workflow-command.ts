import { inertText } from '../text/inert-text';

/** What a line on standard output has to be for GitHub Actions to show it beside the run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/**
 * An annotation as a workflow command.
 * Source: GitHub Docs, "Workflow commands for GitHub Actions"; the escapes are those of its toolkit.
 */
export function workflowCommand({ level, title, message }: Annotation): string {
  return `::${level} title=${escapeProperty(inertText(title))}::${escapeData(inertText(message))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
