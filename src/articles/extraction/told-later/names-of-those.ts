import type { AwardTelling } from '../tellings/award-telling.js';
import type { NamedAfter } from './names-after.js';
import type { PersonMention } from '../people/people.js';
import { compacted } from '../patterns/compact.js';
import type { Sentence } from '../text/sentences.js';

/**
 * "12 mẹ được truy tặng là các mẹ A (phường 1), B (phường 2)", "Mẹ được phong tặng lần này là mẹ C", "Những người được Chủ tịch nước truy
 * tặng danh hiệu đợt này gồm các mẹ A, B".
 */
const THOSE = compacted(
  /^\W*(?:(?<count>\d{1,2}|những|các) )?(?:mẹ|cá nhân|người|đồng chí|cán bộ|hội viên|đoàn viên|thanh niên|học sinh|giáo viên)(?: (?!được)[^\s,;:.]+){0,3} được (?:(?!phong|truy|trao|khen)\p{L}[^,;:.]{2,50} )?(?<verb>(?:phong |truy |trao |khen )?(?:tặng|thưởng)|tôn vinh|vinh danh|tuyên dương|biểu dương)(?: (?:danh hiệu|bằng khen|giấy khen|kỷ niệm chương|huân chương)(?: (?!gồm|là)[^\s,;:.]+){0,8})?(?: (?:lần|đợt|dịp) này)? (?:gồm|là)(?![\p{L}])/iu,
);
const PLURAL = /^(?:những|các)$/iu;
const AS_FAR = 3;

/** Who "được tặng", named in a clause of one of the next sentences: just as many people as the award counts. */
export function namesOfThose(
  { event, sentence }: AwardTelling,
  sentences: readonly Sentence[],
  people: ReadonlyMap<Sentence, readonly PersonMention[]>,
): NamedAfter | null {
  const { individuals } = event.recipients.counts;
  if (individuals === null || event.named.length > 0) return null;
  const at = sentences.indexOf(sentence);
  const how = sentence.text.slice(event.recipients.end, event.recipients.end + 40).toLowerCase();
  for (const next of sentences.slice(at + 1, at + 1 + AS_FAR)) {
    let start = 0;
    for (const clause of next.text.split(';')) {
      const found = THOSE.exec(clause)?.groups;
      const from = start;
      start += clause.length + 1;
      // Without a number, one alone: then the verb tells which one it is.
      const same = found && how.startsWith(` được ${found['verb']!.toLowerCase()}`);
      if (
        !found ||
        (found['count'] === undefined
          ? individuals !== 1 || !same
          : !PLURAL.test(found['count']) && Number(found['count']) !== individuals)
      )
        continue;
      const own = (people.get(next) ?? []).filter(({ nameStart }) => nameStart >= from && nameStart < start);
      if (own.length === individuals)
        return {
          named: own.map(({ name, positions }) => ({ name, kind: 'INDIVIDUAL', positions })),
          people: own.map((person) => ({ sentence: next, person })),
        };
    }
  }
  return null;
}
