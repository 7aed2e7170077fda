import type { Details } from '../../evidence/details';
import { fenced } from './markdown-fence';
import { escapeMarkdown, markdownTable } from './markdown-table';

/** The details of some evidence as blocks of a document. */
export function markdownDetails(details: readonly Details[]): string[] {
  return details.flatMap(blocksOf);
}

function blocksOf(item: Details): string[] {
  switch (item.kind) {
    case 'paragraph': {
      // Between words it quotes nothing.
      const text = escapeMarkdown(item.text).replaceAll(' \\> ', ' > ');
      return [item.command === undefined ? text : `\`${item.command}\` ${text}`];
    }
    case 'table':
      return [markdownTable(item.head, item.rows)];
    case 'listing':
      return [fenced(item.language, item.text)];
    case 'more':
      return [
        `<details><summary>${escapeMarkdown(item.summary)}</summary>`,
        ...markdownDetails(item.details),
        '</details>',
      ];
  }
}
