import type { SigningCapacity } from '../../awards/vocabulary.js';
import type { BodyKind } from '../../organisations/vocabulary.js';
import { inPlaceOf, isDeputy, ordererOf, type SigningBody } from './signing-titles.js';

export interface Signing extends SigningBody {
  capacity: SigningCapacity | null;
  /** As printed: "Phó Chủ tịch". */
  title: string | null;
}

/** Who decides together in a body of the kind, and for whom is signed "TM."; others sign for the body by its name. */
const TOGETHER: Partial<Record<BodyKind, string>> = {
  FRONT_COMMITTEE: 'Ban Thường trực',
  FRONT_STANDING_BOARD: 'Ban Thường trực',
  ORGANISATION_COMMITTEE: 'Ban Thường vụ',
  PARTY_COMMITTEE: 'Ban Thường vụ',
  PEOPLES_COMMITTEE: 'Ủy ban nhân dân',
  PEOPLES_COUNCIL: 'Hội đồng nhân dân',
};
/** A part of a body that decides by its own name, whatever the body's kind is. */
const BY_ITS_NAME = /^(?:ủy|uỷ) ban kiểm tra|^chi (?:bộ|ủy|uỷ)|^đảng bộ/iu;
/** Bodies of the State that have a head, in whose place a deputy signs for them. */
const WITH_HEAD: ReadonlySet<BodyKind> = new Set(['PEOPLES_COMMITTEE', 'PEOPLES_COUNCIL', 'GOVERNMENT']);

/** "KT.", and as papers of the Party and the Front have it, "K/T", "T/M"; in capitals without a mark, too. */
const SHORT = String.raw`(?:k\/?t|t\/?l|t\/?u\/?q|t\/?m|q)\s*\.|(?:kt|tl|tuq|tm)\s*\/|(?:k\/t|t\/l|t\/u\/?q|t\/m)(?!\p{L})`;
const ALREADY = new RegExp(`^(?:${SHORT})`, 'iu');
const BARE = /^(?:KT|TL|TUQ|TM)\s/u;
const NEXT_SHORT = new RegExp(String.raw`\s+(?:[-–/,;]\s*)?(?=(?:${SHORT}))`, 'giu');
/** The first deputy's title behind a capacity: "KT. CHỦ TỊCH PHÓ CHỦ TỊCH". */
const DEPUTY_BEHIND = /^(\S+\s+\S.*?)(?:\s*[-–/,;])?\s+((?:phó|thứ trưởng)(?!\p{L}).*)$/iu;

/**
 * What stands above the signature, a line each, as Decree 30/2020/NĐ-CP (Annex I, on the signature of whoever is competent) has it:
 * "KT." before the title of the head in whose place a deputy signs and the deputy's own below it; "TL.", "TUQ." before that of the
 * head and the official's own; "TM." before who decides together; "Q." before the title of an acting head. A title that was printed
 * with its abbreviation stands as it is, a line for each of its titles. Where it is not sure who the head is, the title stands alone.
 * Null: nothing is known.
 */
export function signingLines({ capacity, title: given, ...body }: Signing): string[] | null {
  const title = given?.trim() ?? '';
  const lines = ALREADY.test(title) || BARE.test(title) ? asPrinted(title) : above(capacity, title, body);
  return lines.length > 0 ? lines : null;
}

function above(capacity: SigningCapacity | null, title: string, body: SigningBody): string[] {
  const own = title === '' ? [] : [title];
  const before = (short: string, whom: string | undefined) =>
    whom && whom !== title ? [`${short}. ${whom}`, ...own] : own;
  switch (capacity) {
    case 'KT':
      return before('KT', inPlaceOf(title, body));
    case 'TL':
    case 'TUQ':
      return before(capacity, ordererOf(body));
    case 'TM': {
      const { issuer, issuerKind: kind } = body;
      const whom = (BY_ITS_NAME.test(issuer.trim()) ? undefined : TOGETHER[kind]) ?? issuer;
      const deputyOf = title !== '' && WITH_HEAD.has(kind) ? inPlaceOf(title, body) : undefined;
      return [`TM. ${whom}`, ...before('KT', deputyOf)];
    }
    case 'Q':
      return title === '' || isDeputy(title) ? own : [`Q. ${title.replace(/^quyền\s+/iu, '')}`];
    default:
      return own;
  }
}

/** The words as they are; each capacity, and the deputy behind one, on a line of its own. */
function asPrinted(title: string): string[] {
  return title
    .split('\n')
    .flatMap((line) => line.trim().split(NEXT_SHORT))
    .flatMap((line) => DEPUTY_BEHIND.exec(line)?.slice(1) ?? [line])
    .filter(Boolean);
}
