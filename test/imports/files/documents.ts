import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';

/** A line of a document: text, with a font, or numbered by Word itself ("1.", "I."). */
export interface Line {
  text: string;
  font?: string;
  numbered?: 'decimal' | 'roman';
}
export type Content = string | Line;

/** A cell of a table: several paragraphs, over several columns, or going on the merged cell above. */
export interface TableCellPlan {
  lines: readonly Content[];
  span?: number;
  merge?: 'restart' | 'continue';
}

export interface TablePlan {
  table: readonly (readonly (Content | TableCellPlan)[])[];
}

/** A document as Word writes it: paragraphs and tables from top to bottom. */
export async function document(blocks: readonly (Content | TablePlan)[]): Promise<Buffer> {
  const children = blocks.map((block) =>
    typeof block !== 'string' && 'table' in block ? tableOf(block) : paragraph(block),
  );
  const levels = (format: (typeof LevelFormat)[keyof typeof LevelFormat]) => [
    { level: 0, format, text: '%1.', alignment: AlignmentType.START },
  ];
  const numbering = {
    config: [
      { reference: 'decimal', levels: levels(LevelFormat.DECIMAL) },
      { reference: 'roman', levels: levels(LevelFormat.UPPER_ROMAN) },
    ],
  };
  return Packer.toBuffer(new Document({ numbering, sections: [{ children }] }));
}

function tableOf({ table }: TablePlan): Table {
  return new Table({
    rows: table.map((cells) => new TableRow({ children: cells.map((cell) => tableCell(cell)) })),
  });
}

function tableCell(cell: Content | TableCellPlan): TableCell {
  const plan = typeof cell !== 'string' && 'lines' in cell ? cell : { lines: [cell] };
  return new TableCell({
    children: plan.lines.map(paragraph),
    ...(plan.span === undefined ? {} : { columnSpan: plan.span }),
    ...(plan.merge === undefined
      ? {}
      : { verticalMerge: plan.merge === 'restart' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
  });
}

function paragraph(content: Content): Paragraph {
  const { text, font, numbered } = typeof content === 'string' ? { text: content } : content;
  return new Paragraph({
    children: [new TextRun({ text, ...(font === undefined ? {} : { font }) })],
    ...(numbered === undefined ? {} : { numbering: { reference: numbered, level: 0 } }),
  });
}
