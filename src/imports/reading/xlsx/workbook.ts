import { posix } from 'node:path';
import { InvalidError } from '../../../platform/errors/domain-error.js';
import type { Archive } from '../archive.js';
import { LIMITS } from '../limits.js';
import { listMessages } from '../list.messages.js';
import { attribute, readXml } from '../xml.js';

export interface SheetPart {
  name: string;
  part: string;
  hidden: boolean;
}

export interface Workbook {
  /** In the order of the tabs. */
  sheets: SheetPart[];
  from1904: boolean;
  sharedStrings: string | null;
  styles: string | null;
}

export interface Relationship {
  type: string;
  part: string;
}

/** Where a package says that its main part is: `xl/workbook.xml`, `word/document.xml`, whatever it is called. */
export async function mainPart(archive: Archive): Promise<string | null> {
  const relationships = await readRelationships(archive, '');
  const main = [...relationships.values()].find(({ type }) => type === 'officeDocument');
  return main === undefined || !archive.has(main.part) ? null : main.part;
}

/** The parts that a part points to, by the ids it uses. What lies outside the file is left out, never fetched. */
export async function readRelationships(archive: Archive, part: string): Promise<Map<string, Relationship>> {
  const folder = posix.dirname(part);
  const file = part === '' ? '_rels/.rels' : posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const found = new Map<string, Relationship>();
  if (!archive.has(file)) return found;
  await readXml(archive.chunks(file), {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const target = attribute(attributes, 'Target') ?? '';
      found.set(attribute(attributes, 'Id') ?? '', {
        type: posix.basename(attribute(attributes, 'Type') ?? ''),
        part: target.startsWith('/') ? target.slice(1) : posix.join(part === '' ? '' : folder, target),
      });
    },
  });
  return found;
}

export async function readWorkbook(archive: Archive, part: string): Promise<Workbook> {
  const relationships = await readRelationships(archive, part);
  const byType = (type: string): string | null => {
    const found = [...relationships.values()].find((each) => each.type === type && archive.has(each.part));
    return found?.part ?? null;
  };
  const workbook: Workbook = {
    sheets: [],
    from1904: false,
    sharedStrings: byType('sharedStrings'),
    styles: byType('styles'),
  };
  await readXml(archive.chunks(part), {
    open: (name, attributes) => {
      if (name === 'workbookPr') workbook.from1904 = /^(?:1|true)$/u.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const sheet = relationships.get(attribute(attributes, 'id') ?? '');
      if (sheet?.type !== 'worksheet' || !archive.has(sheet.part)) return;
      const state = attribute(attributes, 'state') ?? 'visible';
      workbook.sheets.push({
        name: (attribute(attributes, 'name') ?? '').normalize('NFC'),
        part: sheet.part,
        hidden: state !== 'visible',
      });
    },
  });
  if (workbook.sheets.length > LIMITS.sheets) {
    throw new InvalidError(listMessages.TOO_MANY_PARTS, { details: { limit: LIMITS.sheets } });
  }
  return workbook;
}
