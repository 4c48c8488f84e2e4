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
