import type { DraftNamed } from '../draft.js';
import { compacted } from '../patterns/compact.js';
import type { PersonMention } from '../people/people.js';
import { placeAfterName } from '../people/places-after.js';
import type { Sentence } from '../text/sentences.js';

const MARKER = /^\s*(?:[-–•+*]\s*|\d{1,3}[.)]\s*)/u;
/** "ông", "đồng chí", "Thiếu tá" between the marker and the name. */
const OPENS_LINE = /^[^,;:()\d]{0,24}$/u;
const BEHIND = compacted(
  /^\s*(?:,|[-–]|\()\s*(?<told>(?:\p{Lu}|thôn |xóm |bản |khu |tổ )[^;()]{2,200}?)\)?\s*[.;]?\s*$/u,
);
/** What is told of the person there, and no place or post. */
const DONE = compacted(/(?<![\p{L}])(?:đã|vì|do|có|đạt|được|với|sinh năm|thành tích|tặng|trao|nhận|và)(?![\p{L}])/iu);

/** "2. Bà Hà Thị Tài, Trường Tiểu học Nà Vài": whom a line of a list names, and nothing but where he works behind it; null for any other line. */
export function personOfLine({ text }: Sentence, mentions: readonly PersonMention[]): PersonMention | null {
  const [person, ...more] = mentions;
  const marker = MARKER.exec(text)?.[0].length;
  if (!person || more.length > 0 || marker === undefined) return null;
  if (!OPENS_LINE.test(text.slice(marker, person.nameStart))) return null;
  return placeBehind(text, person) === null ? null : person;
}

/** Who is named in a line of a list, with the posts read; where none was, with what stands behind the name to the line's end. */
export function namedWithPlace(text: string, person: PersonMention, kind: DraftNamed['kind']): DraftNamed {
  const { name, positions, nameEnd } = person;
  if (positions.length > 0) return { name, kind, positions };
  const place = placeAfterName(text, nameEnd);
  const told = place.length > 0 || !MARKER.test(text) ? null : placeBehind(text, person);
  return { name, kind, positions: told === null ? place : [told] };
}

function placeBehind(text: string, { nameEnd }: PersonMention): string | null {
  const told = BEHIND.exec(text.slice(nameEnd))?.groups?.['told'];
  return told === undefined || DONE.test(told) ? null : told.trim();
}
