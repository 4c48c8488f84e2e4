import { bodyPlace, placeAgreement } from '../../../organisations/matching/body-place.js';
import { bodyKey } from '../../../organisations/printed/body-names.js';
import { placesIn } from '../../../organisations/printed/printed-places.js';
import { positionKeys } from '../../../people/matching/place-likeness.js';
import type { DraftContents } from '../draft-contents.js';
import type { PlacesTold } from './match-rules.js';
import { familiarKey, type PersonFound } from './sure-choices.js';

/**
 * Those of the people found who attended a meeting of the organiser of their part, by its name as printed, and with a post of its level.
 * A name that does not say of which place the body is ("UBND huyện", "UBND xã Tân Lập") is that of hundreds; so is a post of a level below
 * ("Trưởng thôn" at a meeting of the province), and a common one ("Hiệu trưởng").
 */
export function familiarPeople(
  { meetings, attendees, awards }: DraftContents,
  found: readonly PersonFound[],
  attended: readonly { personId: string; printed: string }[],
  placesOf: (meetingKey: string | null) => PlacesTold,
): Set<string> {
  const parts = new Map<string, { meetingKey: string | null; positions: readonly string[] }>([
    ...attendees.map((each) => [each.key, each] as const),
    ...awards.flatMap(({ named, meetingKey }) => named.map((each) => [each.key, { ...each, meetingKey }] as const)),
  ]);
  const isFamiliar = ({ partKey, personId, evidence }: PersonFound): boolean => {
    const part = parts.get(partKey);
    if (!part) return false;
    const { around, several } = placesOf(part.meetingKey);
    const post = evidence.find(({ code }) => code === 'SAME_POSITION')?.details['position'] ?? '';
    const posts = part.positions.flatMap(positionKeys).filter((key) => positionKeys(post).includes(key));
    return meetings
      .filter(({ key }) => key === part.meetingKey)
      .flatMap(({ organisers }) => organisers)
      .filter(({ printed }) => posts.some((key) => isOfItsLevel(key, printed)))
      .some(({ printed }) =>
        attended
          .filter((other) => other.personId === personId && bodyKey(other.printed) === bodyKey(printed))
          .some((other) => placeAgreement(bodyPlace({ printed }, around), bodyPlace(other, []), several) === 'SAME'),
      );
  };
  return new Set(found.filter(isFamiliar).map(familiarKey));
}

/** Offices of a place, where its word is not its own: "Thành ủy", "Thị ủy". */
const OFFICE: Readonly<Record<string, string>> = { 'thanh pho': 'thanh', 'thi xa': 'thi' };

/** "bi thu huyen uy", "pho chu tich uy ban nhan dan huyen" of what is of a district. */
function isOfItsLevel(post: string, organiser: string): boolean {
  const [own] = placesIn(organiser).toSorted((one, other) => one.rank - other.rank);
  const word = own?.words[0]?.called;
  if (own === undefined || word === undefined || own.rank === 0) return false;
  return new RegExp(`(?:^| )(?<!(?:thi|tac) )(?:${word}|${OFFICE[word] ?? word}(?= uy))(?: uy.*)?$`, 'u').test(post);
}
