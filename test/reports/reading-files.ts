import { inflateSync } from 'node:zlib';
import PizZip from 'pizzip';

/** A part of an Office file, as text. */
export function officePart(file: Buffer, path: string): string {
  const part = new PizZip(file).file(path);
  if (!part) throw new Error(`no ${path} among ${officeParts(file).join(', ')}`);
  return part.asText();
}

export const officeParts = (file: Buffer): string[] => Object.keys(new PizZip(file).files);

interface PdfObject {
  head: string;
  stream: string | null;
}

/** The objects of a PDF by number, streams inflated: enough to read back what we write, with no library of ours. */
function pdfObjects(file: Buffer): Map<number, PdfObject> {
  const text = file.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const { 1: number, 2: body, index } of text.matchAll(/(\d+) 0 obj\n([^]*?)\nendobj/g)) {
    const [head, after] = body!.split(/\nstream\n/, 2) as [string, string | undefined];
    if (after === undefined) {
      objects.set(Number(number), { head, stream: null });
      continue;
    }
    const start = index! + `${number} 0 obj\n`.length + head.length + '\nstream\n'.length;
    const length = Number(/\/Length (\d+)/.exec(head)![1]);
    const bytes = file.subarray(start, start + length);
    const plain = head.includes('FlateDecode') ? inflateSync(bytes) : bytes;
    objects.set(Number(number), { head, stream: plain.toString('latin1') });
  }
  return objects;
}

export function pdfPages(file: Buffer): number {
  return [...pdfObjects(file).values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head)).length;
}

/** Names of the fonts that are embedded. */
export function pdfFonts(file: Buffer): string[] {
  const objects = [...pdfObjects(file).values()];
  return objects.flatMap(({ head }) => {
    const name = /\/FontName \/([\w+-]+)/.exec(head)?.[1];
    return name && /\/FontFile\d?/.test(head) ? [name] : [];
  });
}

/** The text of each page, glyphs turned into letters by the fonts' own maps. */
export function pdfTexts(file: Buffer): string[] {
  const objects = pdfObjects(file);
  const reference = (head: string, key: string) => Number(new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1]);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  return pages.map(({ head }) => {
    const resources = objects.get(reference(head, 'Resources'))!.head;
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name!, letters(objects, Number(id))]),
    );
    const content = objects.get(reference(head, 'Contents'))!.stream!;
    let font = new Map<string, string>();
    let text = '';
    for (const { 1: name, 2: array, 3: end } of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ|(ET)/g)) {
      if (name) font = fonts.get(name) ?? new Map();
      else if (end) text += '\n';
      else
        for (const [, hex] of array!.matchAll(/<([0-9a-f]*)>/gi))
          for (const glyph of hex!.match(/.{4}/g) ?? []) text += font.get(glyph.toLowerCase()) ?? '�';
    }
    return text.normalize('NFC');
  });
}

function letters(objects: Map<number, PdfObject>, fontId: number): Map<string, string> {
  const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(fontId)?.head ?? '')?.[1];
  const cmap = objects.get(Number(map))?.stream ?? '';
  const found = new Map<string, string>();
  for (const { 1: first, 2: list } of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    let code = Number.parseInt(first!, 16);
    for (const [, hex] of list!.matchAll(/<([0-9a-f ]*)>/gi)) {
      const units = (hex!.match(/[0-9a-f]{4}/gi) ?? []).map((unit) => Number.parseInt(unit, 16));
      found.set(code.toString(16).padStart(4, '0'), String.fromCharCode(...units));
      code += 1;
    }
  }
  return found;
}
