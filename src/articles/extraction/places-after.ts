/** From the hamlet up: a place is followed by the higher one that it lies in. */
const LEVELS = [
  /^(?:thôn|bản|ấp|khóm|xóm|buôn|làng|tổ dân phố|khu phố|khu dân cư|tổ|khu)$/iu,
  /^(?:xã|phường|thị trấn|đặc khu)$/iu,
  /^(?:huyện|quận|thị xã|thành phố|tp)$/iu,
  /^tỉnh$/iu,
];
const LEVEL =
  'thôn|bản|ấp|khóm|xóm|buôn|làng|tổ dân phố|khu phố|khu dân cư|tổ|khu|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|TP|tỉnh';
const PLACE_NAME = "(?:\\p{Lu}[\\p{L}’'-]*(?: (?:\\p{Lu}[\\p{L}’'-]*|\\d{1,3}(?!\\d)))*|\\d{1,3}[A-Z]?(?!\\d))";
const ENDS_WITH_A_PLACE = new RegExp(`(?<![\\p{L}])(?<level>${LEVEL}) ${PLACE_NAME}$`, 'u');
const HIGHER = new RegExp(`^\\s*,\\s*(?<level>${LEVEL}) ${PLACE_NAME}(?![\\p{L}])`, 'u');

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
