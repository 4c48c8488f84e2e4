import {
  AlignmentType,
  Document,
  type IRunOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { gap, sideBySide } from '../docx/docx-parts.js';
import { docxStyles } from '../docx/docx-styles.js';
import { LEFT_SHARE, MARGINS, PAGE, pageMeasures, SIZES, millimetresToTwips } from '../page-layout.js';

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'allCaps'>;

const line = (text: string, points: number, look: Look = {}, alignment: 'center' | 'left' = AlignmentType.CENTER) =>
  new Paragraph({ alignment, children: [new TextRun({ text, size: points * 2, ...look })] });

const listed = (name: string, style: string, text = '{text}') => [
  new Paragraph({ style, text: `{#${name}}` }),
  new Paragraph({ style, text }),
  new Paragraph({ style, text: `{/${name}}` }),
];

/** A template to start from: the office opens it in Word, moves things about, and sends it in. */
export function exampleTemplate(): Promise<Buffer> {
  const { textWidth } = pageMeasures('PORTRAIT');
  return Packer.toBuffer(
    new Document({
      externalStyles: docxStyles(false),
      sections: [
        {
          properties: {
            page: {
              size: { width: millimetresToTwips(PAGE.width), height: millimetresToTwips(PAGE.height) },
              margin: {
                top: millimetresToTwips(MARGINS.top),
                bottom: millimetresToTwips(MARGINS.bottom),
                left: millimetresToTwips(MARGINS.left),
                right: millimetresToTwips(MARGINS.right),
              },
            },
          },
          children: [
            head(textWidth),
            new Paragraph({ style: 'Title', text: '{title}' }),
            new Paragraph({ style: 'Subtitle', text: '{subtitle}' }),
            gap(12),
            ...listed('paragraphs', 'BodyText'),
            table(),
            gap(6),
            ...listed('charts', 'Note', '{caption}: {words}'),
            ...listed('notes', 'Note'),
            gap(6),
            end(textWidth),
            new Paragraph({ style: 'Note', text: '{colophon}', spacing: { before: 240 } }),
          ],
        },
      ],
    }),
  );
}

function head(textWidth: number): Table {
  return sideBySide([
    {
      width: textWidth * LEFT_SHARE,
      children: [
        line('{superior}', 12, { allCaps: true }),
        line('{issuer}', 12, { bold: true, allCaps: true }),
        line('{number}', 13),
      ],
    },
    {
      width: textWidth * (1 - LEFT_SHARE),
      children: [
        line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, { bold: true }),
        line('Độc lập - Tự do - Hạnh phúc', 13, { bold: true }),
        line('{placeAndDate}', 13, { italics: true }),
      ],
    },
  ]);
}

function table(): Table {
  const heading = (text: string) => new TableCell({ children: [new Paragraph({ style: 'TableHeading', text })] });
  const cell = (text: string, alignment: 'left' | 'right') =>
    new TableCell({ children: [new Paragraph({ style: 'TableText', alignment, text })] });
  return new Table({
    style: 'TableGrid',
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: [heading('Hình thức, danh hiệu'), heading('Tổng số')] }),
      new TableRow({ children: [cell('{#byForm}{label}', 'left'), cell('{TOTAL}{/byForm}', 'right')] }),
    ],
  });
}

function end(textWidth: number): Table {
  const recipients = ['{#recipients}', '- {text}', '{/recipients}'];
  return sideBySide([
    {
      width: textWidth / 2,
      children: [
        line('Nơi nhận:', SIZES.recipientsHeading, { bold: true, italics: true }, AlignmentType.LEFT),
        ...recipients.map((text) => line(text, SIZES.recipients, {}, AlignmentType.LEFT)),
      ],
    },
    {
      width: textWidth / 2,
      children: [
        line('{signatoryCapacity}', SIZES.signature, { bold: true, allCaps: true }),
        line('{signatoryTitle}', SIZES.signature, { bold: true, allCaps: true }),
        ...Array.from({ length: 4 }, () => line('', SIZES.signature)),
        line('{signatoryName}', SIZES.signature, { bold: true }),
      ],
    },
  ]);
}
