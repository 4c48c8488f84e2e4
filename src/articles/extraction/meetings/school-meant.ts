import { compacted } from '../patterns/compact.js';
import { matchesOf } from '../patterns/matches.js';
import type { Sentence } from '../text/sentences.js';

const THE_SCHOOL = compacted(
  /(?<![\p{L}])nhà trường (?:(?:đã|vừa|cũng|long trọng|trọng thể|trang trọng) )*tổ chức(?![\p{L}])/iu,
);
const SCHOOL = compacted(
  /(?<![\p{L}])[Tt]rường (?:THPT|THCS|PTCS|TH|PTDTNT|Tiểu học|Mầm non|MN|Cao đẳng|Đại học|Trung học (?:cơ sở|phổ thông))(?: [\p{Lu}\d][\p{L}\d]*){1,5}/gu,
);

/** "Năm qua, thầy và trò trường THCS A …. Ngày 28/5, nhà trường tổ chức lễ …": which school it is, where the article names one only. */
export function schoolMeant(sentence: Sentence, sentences: readonly Sentence[]): string | null {
  if (!THE_SCHOOL.test(sentence.text)) return null;
  const named = new Set(
    sentences
      .filter(({ start }) => start <= sentence.start)
      .flatMap(({ text }) => matchesOf(text, SCHOOL).map(({ 0: school }) => school)),
  );
  const [only] = named;
  return named.size === 1 ? only! : null;
}
