import { bodyAgreement } from '../../../organisations/matching/body-agreement.js';
import { bodyPlace, type PlaceAgreement } from '../../../organisations/matching/body-place.js';
import { nameKeyOf, placesIn } from '../../../organisations/printed/printed-places.js';
import type { PlacesTold } from '../matching/match-rules.js';
import type { BodyPrinted } from '../matching/told-in-draft.js';

/** Two parts that likely print one body. */
export interface SameBody {
  partKey: string;
  asPart: string;
  label: string;
  isSure: boolean;
}

/** Of each printed body the earlier ones that it may be, in other words; households are families, whose names hundreds bear. */
export function sameBodies(
  printed: readonly BodyPrinted[],
  placesOf: (meetingKey: string | null) => PlacesTold,
): SameBody[] {
  const bodies = printed.filter(({ isHousehold, leftOut }) => !isHousehold && !leftOut);
  return bodies.flatMap((one, at) =>
    bodies.slice(0, at).flatMap((before): SameBody[] => {
      if (isSaidOnce(one, before)) return [];
      const found = agreement(one, before, placesOf);
      if (found === null || found === 'OTHER') return [];
      return [{ partKey: one.key, asPart: before.key, label: before.printed, isSure: found === 'SAME' }];
    }),
  );
}

/** What grants or organises under just the same words is chosen once for all its parts. */
function isSaidOnce(one: BodyPrinted, other: BodyPrinted): boolean {
  return one.printed === other.printed && [one, other].every(({ key }) => /\.[og]\d+$/u.test(key));
}

function agreement(
  one: BodyPrinted,
  other: BodyPrinted,
  placesOf: (meetingKey: string | null) => PlacesTold,
): PlaceAgreement | null {
  const { around, several } = placesOf(one.meetingKey);
  const { around: otherAround } = placesOf(other.meetingKey);
  const villages = [one, other].map(({ printed }) => villageIn(printed));
  if (villages.every((name) => name === null))
    return bodyAgreement(
      { printed: one.printed, around },
      { printed: other.printed, organisationId: null, around: otherAround },
      several,
    );
  if (villages[0] !== villages[1]) return null;
  const [here, there] = [bodyPlace(one, around), bodyPlace(other, otherAround)];
  const wider = [...here.at.keys()].filter((rank) => rank > 0 && there.at.has(rank));
  const agree = (rank: number) => [...here.at.get(rank)!.names].some((name) => there.at.get(rank)!.names.has(name));
  if (!wider.every(agree)) return 'OTHER';
  return wider.length > 0 ? 'SAME' : 'NOT_KNOWN';
}

/** A thôn is the place that it is called after: "thôn Minh, xã Ví" is "Thôn Minh". Null: it is another body. */
function villageIn(printed: string): string | null {
  const [first] = placesIn(printed);
  if (first?.rank !== 0 || !printed.normalize('NFC').trimStart().startsWith(first.printed)) return null;
  return `${first.words[0]!.called} ${nameKeyOf(first.names[0]!)}`;
}
