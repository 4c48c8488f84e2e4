import type { AwardItem } from '../tellings/award-item.js';

/** "nhận danh hiệu Cờ thi đua xuất sắc": the flag is what is given, and calling it a title makes no second award. */
export function callsItTitle(text: string, segment: readonly AwardItem[], at: number): boolean {
  const [title, form] = [segment[at]!, segment[at + 1]];
  return (
    title.type === 'FORM' &&
    /^danh hiệu$/iu.test(title.printed) &&
    form?.type === 'FORM' &&
    /^["“ ]*$/u.test(text.slice(title.end, form.start))
  );
}

/** "nhận giấy khen của UBND huyện danh hiệu gia đình tiêu biểu": what the paper is for, and no second award. */
export function tellsWhatFor(text: string, segment: readonly AwardItem[], at: number): boolean {
  const title = segment[at]!;
  if (title.type !== 'FORM' || title.code !== 'EMULATION_TITLE' || !/^danh hiệu/iu.test(title.printed)) return false;
  const paper = segment.slice(0, at).findLastIndex(({ type }) => type === 'FORM');
  const form = segment[paper];
  return (
    form?.type === 'FORM' &&
    form.code.startsWith('CERTIFICATE_OF_') &&
    segment
      .slice(paper + 1, at)
      .every(({ type, start, end }) => /^(?:OF|BODY)$/u.test(type) || RECOGNISES.test(text.slice(start, end))) &&
    /^(?: của [^,;:]{3,80})?(?:,? (?:về|vì|cho|công nhận|đạt))*\s*$/iu.test(text.slice(form.end, title.start))
  );
}
const RECOGNISES = /^(?:công nhận|cho)$/iu;
