import { PLACE_LEVEL, PLACE_LEVELS } from '../lexicon/place-levels.js';
import { compacted } from '../patterns/compact.js';

const LEVELS = PLACE_LEVELS.map((words) => new RegExp(`^(?:${words})$`, 'iu'));
const PLACE_NAME = "(?:\\p{Lu}[\\p{L}’'-]*(?: (?:\\p{Lu}[\\p{L}’'-]*|\\d{1,3}(?!\\d)))*|\\d{1,3}[A-Z]?(?!\\d))";
const ENDS_WITH_A_PLACE = compacted(new RegExp(`(?<![\\p{L}])(?<level>${PLACE_LEVEL}) ${PLACE_NAME}$`, 'u'));
const HIGHER = compacted(new RegExp(`^\\s*,\\s*(?<level>${PLACE_LEVEL}) ${PLACE_NAME}(?![\\p{L}])`, 'u'));

/** "… thôn Khuổi Phầy, xã Trung Hà": where the place ends that the words up to `end` begin; `end`, where none goes on. */
export function placeEnd(text: string, start: number, end: number, limit: number): number {
  let reached = end;
  for (;;) {
    const within = ENDS_WITH_A_PLACE.exec(text.slice(start, reached))?.groups?.['level'];
    const next = HIGHER.exec(text.slice(reached, limit));
    if (within === undefined || !next || levelOf(next.groups!['level']!) <= levelOf(within)) return reached;
    reached += next[0].length;
  }
}

function levelOf(word: string): number {
  return LEVELS.findIndex((level) => level.test(word));
}

const AFTER_A_NAME = compacted(new RegExp(`^(?:\\s*\\(|\\s*,\\s*|\\s+)(?:ở |trú tại )?(?=(?:${PLACE_LEVEL}) )`, 'u'));
const PLACE = compacted(new RegExp(`^(?:${PLACE_LEVEL}) ${PLACE_NAME}(?![\\p{L}])`, 'u'));

/** "Bế Văn Sính (xã Na Vài)", "Bàn Văn Tợn, thôn Khuổi Vẽ, xã Na Vài": where whoever has no post printed is from. */
export function placeAfterName(text: string, nameEnd: number): string[] {
  const lead = AFTER_A_NAME.exec(text.slice(nameEnd, nameEnd + 20));
  const start = nameEnd + (lead?.[0].length ?? 0);
  const place = lead && PLACE.exec(text.slice(start, start + 60));
  return place ? [text.slice(start, placeEnd(text, start, start + place[0].length, text.length))] : [];
}

/** A place, and no post: what a draft keeps of where a person is from. */
export function isPlaceAlone(printed: string): boolean {
  const place = PLACE.exec(printed);
  return place !== null && placeEnd(printed, 0, place[0].length, printed.length) === printed.length;
}
