import PizZip from 'pizzip';
import { Archive, type ArchiveRules } from '../../../files/archive.js';
import { InvalidError } from '../../../platform/errors/domain-error.js';
import { reportMessages } from '../../reports.messages.js';

const MIB = 1024 * 1024;
/** A template of an office is a page or two, with a coat of arms perhaps: some dozens of KiB. */
const RULES: ArchiveRules = {
  limits: { zipEntries: 1_000, unzippedBytes: 32 * MIB, zipRatio: 200, zipRatioFrom: 4 * MIB },
  messages: {
    FILE_BROKEN: reportMessages.TEMPLATE_NOT_A_DOCX,
    FILE_ENCRYPTED: reportMessages.TEMPLATE_NOT_A_DOCX,
    TOO_MANY_PARTS: reportMessages.TEMPLATE_TOO_LARGE,
    UNZIPPED_TOO_LARGE: reportMessages.TEMPLATE_TOO_LARGE,
  },
};
/** Of the parts that are text, together: each takes many times its size while it is filled in. */
const LARGEST_TEXT = 8 * MIB;

/**
 * A .docx whose parts were counted while they were unpacked, and no others: what its own directory says of their sizes, or a
 * second one that programs may read in its place, is not relied upon.
 * @throws InvalidError TEMPLATE_NOT_A_DOCX, TEMPLATE_TOO_LARGE
 */
export async function openTemplate(template: Uint8Array): Promise<PizZip> {
  const archive = await Archive.open(Buffer.from(template), RULES);
  const zip = new PizZip();
  let text = 0;
  for (const name of archive.writtenNames().filter((each) => !each.endsWith('/'))) {
    const pieces: Buffer[] = [];
    const isText = /\.(?:xml|rels)$/iu.test(name);
    for await (const piece of archive.chunks(name)) {
      pieces.push(piece);
      if (isText) text += piece.length;
      if (text > LARGEST_TEXT) throw new InvalidError(reportMessages.TEMPLATE_TOO_LARGE);
    }
    zip.file(name, Buffer.concat(pieces));
  }
  return zip;
}
