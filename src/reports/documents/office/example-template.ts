import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { docxStyles } from '../docx/docx-styles.js';
import { sideBySide } from '../docx/docx-parts.js';

const centred = (text: string, bold = false) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold })] });

/** A template to start from: the office opens it in Word, moves things about, and sends it in. */
export function exampleTemplate(): Promise<Buffer> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph({ style: 'TableText', text })] });
  const head = (text: string) => new TableCell({ children: [new Paragraph({ style: 'TableHeading', text })] });
  return Packer.toBuffer(
    new Document({
      externalStyles: docxStyles(false),
      sections: [
        {
          children: [
            sideBySide([
              { width: 70, children: [centred('{superior}'), centred('{issuer}', true), centred('{number}')] },
              {
                width: 95,
                children: [
                  centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', true),
                  centred('Độc lập - Tự do - Hạnh phúc', true),
                  centred('{placeAndDate}'),
                ],
              },
            ]),
            new Paragraph({ style: 'Title', text: '{title}' }),
            new Paragraph({ style: 'Subtitle', text: '{subtitle}' }),
            new Paragraph({ style: 'BodyText', text: '{#paragraphs}' }),
            new Paragraph({ style: 'BodyText', text: '{text}' }),
            new Paragraph({ style: 'BodyText', text: '{/paragraphs}' }),
            new Table({
              style: 'TableGrid',
              width: { size: 100, type: WidthType.PERCENTAGE },
              rows: [
                new TableRow({ tableHeader: true, children: [head('Hình thức'), head('Tổng số')] }),
                new TableRow({ children: [cell('{#byForm}{label}'), cell('{TOTAL}{/byForm}')] }),
              ],
            }),
            sideBySide([
              {
                width: 82,
                children: [
                  new Paragraph('Nơi nhận:'),
                  new Paragraph('{#recipients}'),
                  new Paragraph('- {text}'),
                  new Paragraph('{/recipients}'),
                ],
              },
              {
                width: 83,
                children: [
                  centred('{signatoryCapacity}', true),
                  centred('{signatoryTitle}', true),
                  centred('{signatoryName}', true),
                ],
              },
            ]),
          ],
        },
      ],
    }),
  );
}
