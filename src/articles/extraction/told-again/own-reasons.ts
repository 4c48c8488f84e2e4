import { compacted } from '../patterns/compact.js';
import type { AwardTelling } from '../tellings/award-telling.js';

/** Names of campaigns inside a reason: "Tháng Thanh niên", "Xuân tình nguyện", "Mùa đông ấm". */
const NAMED = compacted(/(?<=\p{Ll},? )\p{Lu}\p{Ll}+ \p{L}+/gu);

/**
 * "Khen thưởng 37 tổ chức đoàn … và Tháng Thanh niên" over "trao Bằng khen cho các tập thể … trong Xuân tình nguyện": the headline
 * names what it counts them for, the paper names something else, so that the number is not the paper's.
 */
export function forAnotherReason({ event, sentence }: AwardTelling, main: AwardTelling): boolean {
  const told = namesIn(sentence.text.slice(Math.max(event.recipients.end, event.headStart)));
  const own = namesIn(main.event.reason ?? '');
  return told.length > 0 && own.length > 0 && told.every((name) => !own.includes(name));
}

/** Both name one campaign. */
export function forSameReason({ event, sentence }: AwardTelling, { event: main }: AwardTelling): boolean {
  const own = namesIn(main.reason ?? '');
  return namesIn(sentence.text.slice(Math.max(event.recipients.end, event.headStart))).some((name) =>
    own.includes(name),
  );
}

function namesIn(text: string): string[] {
  return (text.match(NAMED) ?? []).map((name) => name.toLowerCase());
}
