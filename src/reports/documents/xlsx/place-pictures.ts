import PizZip from 'pizzip';
import { escapeXml } from '../../../platform/text/escape-xml.js';

export interface SheetPicture {
  png: Buffer;
  /** Whose upper edge it hangs from, counted from 0; in the first column. */
  row: number;
  /** Millimetres. */
  width: number;
  height: number;
  name: string;
  /** For those who do not see it. */
  description: string;
}

/** English Metric Units, in which drawings are measured. */
const EMU_A_MILLIMETRE = 36_000;
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Hangs pictures into one sheet of a workbook that is written already: the streaming writer, which alone keeps long lists
 * out of memory, has no pictures. The parts of other sheets stay packed as they are.
 */
export function placePictures(workbook: Buffer, sheetNumber: number, pictures: readonly SheetPicture[]): Buffer {
  if (pictures.length === 0) return workbook;
  const zip = new PizZip(workbook);
  const sheet = `xl/worksheets/sheet${sheetNumber}.xml`;
  const relations = `xl/worksheets/_rels/sheet${sheetNumber}.xml.rels`;
  edit(zip, sheet, '</worksheet>', '<drawing r:id="rIdPictures"/>');
  if (!zip.file(relations)) zip.file(relations, `${HEAD}<Relationships xmlns="${RELATIONS}"></Relationships>`);
  edit(zip, relations, '</Relationships>', relation('rIdPictures', 'drawing', '../drawings/drawing1.xml'));
  zip.file(
    'xl/drawings/drawing1.xml',
    `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${DOCUMENT}">${pictures.map(anchor).join('')}</xdr:wsDr>`,
  );
  const images = pictures.map((_, index) => relation(`rId${index + 1}`, 'image', `../media/picture${index + 1}.png`));
  zip.file(
    'xl/drawings/_rels/drawing1.xml.rels',
    `${HEAD}<Relationships xmlns="${RELATIONS}">${images.join('')}</Relationships>`,
  );
  pictures.forEach(({ png }, index) => zip.file(`xl/media/picture${index + 1}.png`, png));
  const types = '[Content_Types].xml';
  if (!zip.file(types)!.asText().includes('Extension="png"'))
    edit(zip, types, '<Override', '<Default Extension="png" ContentType="image/png"/>');
  edit(
    zip,
    types,
    '</Types>',
    '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>',
  );
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** Puts something in before the first place where it belongs. */
function edit(zip: PizZip, path: string, before: string, inserted: string): void {
  const text = zip.file(path)!.asText();
  const at = text.indexOf(before);
  if (at < 0) throw new Error(`${path} has no ${before}`);
  zip.file(path, `${text.slice(0, at)}${inserted}${text.slice(at)}`);
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`;

function anchor({ row, width, height, name, description }: SheetPicture, index: number): string {
  const size = `cx="${Math.round(width * EMU_A_MILLIMETRE)}" cy="${Math.round(height * EMU_A_MILLIMETRE)}"`;
  const number = index + 1;
  return `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext ${size}/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${number}" name="${escapeXml(name)}" descr="${escapeXml(description)}"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId${number}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`;
}
