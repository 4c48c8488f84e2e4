import { InvalidError } from '../../../platform/errors/domain-error.js';
import { withoutHeapedMarks } from '../../../platform/text/clean-text.js';
import type { Archive } from '../../../files/archive.js';
import { LIMITS } from '../packages/limits.js';
import { listMessages } from '../list.messages.js';
import { readRelationships } from '../packages/relationships.js';
import { attribute, readXml } from '../packages/xml.js';

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
        name: withoutHeapedMarks(attribute(attributes, 'name') ?? '').normalize('NFC'),
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
