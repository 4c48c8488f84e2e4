import type { DocumentBlock, ReportDocument } from './report-document.js';

const PAGES_WITH_CONTENTS = 8;
const HEADINGS_WITH_CONTENTS = 6;

/** Whether the document is long enough to be opened by a table of contents. */
export function hasContents(document: ReportDocument): boolean {
  if (document.kind !== 'REPORT') return false;
  const headings = document.blocks.filter(({ type }) => type === 'HEADING').length;
  const pages = document.blocks.reduce((all, block) => all + pagesOf(block), 0);
  return headings >= HEADINGS_WITH_CONTENTS && pages > PAGES_WITH_CONTENTS;
}

/** Roughly: 2,400 letters, 30 rows or two charts and a half fill a page. */
function pagesOf(block: DocumentBlock): number {
  switch (block.type) {
    case 'HEADING':
      return 0.05;
    case 'PARAGRAPH':
    case 'NOTE':
      return block.text.length / 2400;
    case 'TABLE':
      return (block.table.rows.length + 3) / 30;
    case 'CHART':
      return 0.4;
  }
}
