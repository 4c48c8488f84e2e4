import { remembered } from '../../../platform/text/remembered.js';
import { matchesOf } from '../patterns/matches.js';
import { bodiesIn, bodyText } from './bodies.js';

/** What an organisation calls itself in its own report: "giấy khen của Hội". */
const SHORT_NAME = /^(?:Hội|Sở|Đoàn|Công đoàn|Mặt trận|Liên đoàn)$/iu;

/** The name that a short one stands for where one organiser alone begins with it; null where none or several do. */
export function fullNameOf(
  name: string,
  organisers: readonly string[],
  sentences: readonly { text: string }[] = [],
): string | null {
  // "Liên hiệp các Hội Khoa học và Kỹ thuật (Liên hiệp Hội) tổng kết …": what it calls itself from there on.
  const itself = / /u.test(name)
    ? organisers.find((each) => sentences.some(({ text }) => text.includes(`${each} (${name})`)))
    : undefined;
  if (itself !== undefined) return itself;
  if (!SHORT_NAME.test(name)) return null;
  const called = organisers.filter((each) => each.toLowerCase().startsWith(`${name.toLowerCase()} `));
  return called.length === 1 ? called[0]! : null;
}

/** "Ban Chỉ đạo tỉnh", where the article names one committee of that level alone: "Ban Chỉ đạo vận động hiến máu tình nguyện tỉnh". */
export function committeeInFull(name: string, sentences: readonly { text: string }[]): string | null {
  if (!COMMITTEE.test(name)) return null;
  const told = new Map<string, string>();
  for (const { text } of sentences)
    for (const [full] of matchesOf(text, committeesLike(name))) told.set(full.toLowerCase(), full);
  const full = told.size === 1 ? [...told.values()][0]! : null;
  return full !== null && sentences.every(({ text }) => namesNoOther(text, name, full)) ? full : null;
}

/** Whether every committee told is the one of that name: another may be called by a number, or by a movement in quotes. */
function namesNoOther(text: string, name: string, full: string): boolean {
  const head = COMMITTEE.exec(name)![1]!;
  const field = full.slice(head.length + 1).toLowerCase();
  return matchesOf(text, committeesOf(head)).every(({ 1: words }) =>
    field.startsWith(words!.toLowerCase().replace(/[\s,]+$/u, '')),
  );
}
const NO_FIELD =
  'các|và|đã|được|cũng|trao|tặng|khen|có|do|cho|là|trên|trong|tại|này|cấp|của (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn';
const committeesOf = remembered(
  (head: string) =>
    new RegExp(
      `(?<![\\p{L}])${head} (?!(?:${NO_FIELD})(?![\\p{L}]))((?:(?!(?:${NO_FIELD})(?![\\p{L}]))[^\\s.;:()]+ ?){1,4})`,
      'giu',
    ),
  10,
);
const COMMITTEE =
  /^(Ban (?:Chỉ đạo|Vận động|Đại diện|Liên lạc)) (tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)$/iu;
const committeesLike = remembered((name: string) => {
  const [, head, level] = COMMITTEE.exec(name)!;
  return new RegExp(
    `(?<![\\p{L}])${head} (?!(?:các|${level})(?![\\p{L}]))(?:(?!(?:và|đã|được|cũng|trao|tặng|khen|có|do|cho|là|trên|trong|tại|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?![\\p{L}]))\\p{L}+,? ){2,12}${level}(?![\\p{L}])`,
    'giu',
  );
}, 100);

/** "Bằng khen của Bộ trưởng": of the ministry that the article names him with, where it is one alone. */
export function ministerInFull(name: string, sentences: readonly { text: string }[]): string | null {
  if (!/^bộ trưởng$/iu.test(name)) return null;
  const called = sentences.flatMap(({ text }) =>
    /bộ trưởng bộ /iu.test(text)
      ? bodiesIn(text, [])
          // "nguyên Bộ trưởng Bộ A": who was one grants nothing.
          .filter(({ start }) => !/(?<![\p{L}])(?:nguyên|cựu) $/iu.test(text.slice(Math.max(0, start - 8), start)))
          .map((span) => bodyText(text, span))
      : [],
  );
  const ministers = [...new Set(called.filter((each) => /^bộ trưởng bộ \p{L}/iu.test(each)))];
  return ministers.length === 1 ? ministers[0]! : null;
}
