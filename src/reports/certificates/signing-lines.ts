import type { SigningCapacity } from '../../awards/vocabulary.js';
import type { BodyKind } from '../../organisations/vocabulary.js';

export interface Signing {
  capacity: SigningCapacity | null;
  /** As printed: "Phó Chủ tịch". */
  title: string | null;
  issuer: string;
  issuerKind: BodyKind;
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

/** By whose order or delegation ("TL.", "TUQ.") an official of such an issuer signs; the first that its name begins with. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ủy|uỷ) ban (?:mặt trận|mttq)/iu, 'Ban Thường trực'],
  [/^(?:ủy|uỷ) ban|^ubnd/iu, 'Chủ tịch'],
  [/^bộ chỉ huy|^bộ tư lệnh/iu, 'Chỉ huy trưởng'],
  [/^bộ /iu, 'Bộ trưởng'],
  [/^sở |^công an tỉnh|^công an thành phố/iu, 'Giám đốc'],
  [/^phòng /iu, 'Trưởng phòng'],
  [/^chi cục /iu, 'Chi cục trưởng'],
  [/^cục /iu, 'Cục trưởng'],
  [/^trường /iu, 'Hiệu trưởng'],
  [/^(?:hội|liên đoàn|đoàn|tỉnh đoàn|thành đoàn) /iu, 'Ban Thường vụ'],
];

const DEPUTY = /^phó\s+/iu;
const ALREADY = /^\s*(?:kt|tl|tuq|tm|q)\./iu;

/**
 * What stands above the signature, a line each, as Decree 30/2020/NĐ-CP (Annex I, on the signature of whoever is competent) has it:
 * "KT." before the title of the head in whose place a deputy signs and the deputy's own below it; "TL.", "TUQ." before that of the
 * head and the official's own; "TM." before who decides together; "Q." before the title of an acting head. A title that was printed
 * with its abbreviation stands as it is. Where the head is not known, the title stands alone. Null: nothing is known.
 */
export function signingLines({ capacity, title: given, issuer, issuerKind }: Signing): string[] | null {
  const title = given?.trim() ?? '';
  const own = title === '' ? [] : [title];
  const lines = ALREADY.test(title)
    ? title.split('\n').map((line) => line.trim())
    : above(capacity, title, issuer, issuerKind, own);
  return lines.length > 0 ? lines : null;
}

function above(
  capacity: SigningCapacity | null,
  title: string,
  issuer: string,
  kind: BodyKind,
  own: string[],
): string[] {
  const head = HEADS.find(([named]) => named.test(issuer.trim()))?.[1];
  const deputyOf = headOf(title) ?? (kind === 'PEOPLES_COMMITTEE' ? 'Chủ tịch' : undefined);
  switch (capacity) {
    case 'KT':
      return deputyOf ? [`KT. ${deputyOf}`, ...own] : own;
    case 'TL':
    case 'TUQ':
      return head ? [`${capacity}. ${head}`, ...own] : own;
    case 'TM': {
      const whom = [`TM. ${TOGETHER[kind] ?? issuer}`];
      // A committee of the State has a head, in whose place a deputy signs for it.
      const deputy = kind === 'PEOPLES_COMMITTEE' ? headOf(title) : undefined;
      return deputy ? [...whom, `KT. ${deputy}`, ...own] : [...whom, ...own];
    }
    case 'Q':
      return title === '' ? [] : [`Q. ${title.replace(/^quyền\s+/iu, '')}`];
    default:
      return own;
  }
}

/** "Phó Chủ tịch Thường trực" stands in for "Chủ tịch", "Phó Trưởng ban" for "Trưởng ban"; undefined: the title is no deputy's. */
function headOf(title: string): string | undefined {
  if (!DEPUTY.test(title)) return undefined;
  return title.replace(DEPUTY, '').replace(/\s+(?:phụ trách|thường trực)$/iu, '') || undefined;
}
