import { posix } from 'node:path';
import type { Archive } from '../../../files/archive.js';
import { attribute, readXml } from './xml.js';

/** Something that a part of an office file points to. */
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
