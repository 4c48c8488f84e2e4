import { addDays, formatDay } from '../../../platform/time/day.js';
import type { Publication } from '../text/article-head.js';
import type { ReadDate } from '../draft.js';
import { OUTLET_PREFIX } from '../lexicon/furniture.js';
import { compacted } from '../patterns/compact.js';

const BARE = compacted(
  /^\s*(?:(?:sáng|trưa|chiều|tối|đêm) (?<part>nay|qua)|(?:ngày )?hôm (?<day>nay|qua))(?![\p{L}])(?!,? ?\(?(?:ngày )?\d)/iu,
);

/** "… tại hội nghị do Sở A tổ chức sáng nay": behind the verb. */
const BEHIND = compacted(
  /(?<![\p{L}])(?:tổ chức|diễn ra|khai mạc|bế mạc) (?:vào )?(?<told>(?:sáng|chiều|tối) (?<part>nay|qua)|(?:ngày )?hôm (?<day>nay|qua))(?![\p{L}])(?!,? ?\(?(?:ngày )?\d)/iu,
);

/** "Nhân kỷ niệm 75 năm Ngày …, chiều nay, …": before the day. */
const OCCASION =
  /^(?:nhân|thực hiện|hưởng ứng|chào mừng) (?:[^.;]|\.(?=\d)){5,180}, (?=(?:sáng|trưa|chiều|tối|hôm) (?:nay|qua),)/iu;

/** "Sáng nay, Hội A tổ chức …", "Hôm qua, …": the day of publication or the one before, where that is known. */
export function dayOfPublication(sentence: string, published: Publication | null): ReadDate | null {
  if (published === null || published.day === null) return null;
  const outlet = OUTLET_PREFIX.exec(sentence)?.[0].length ?? 0;
  const opening = sentence.slice(outlet);
  const occasion = OCCASION.exec(opening)?.[0].length ?? 0;
  const told = BARE.exec(opening.slice(occasion)) ?? BEHIND.exec(sentence);
  if (!told) return null;
  const before = (told.groups?.['part'] ?? told.groups?.['day'])?.toLowerCase() === 'qua' ? -1 : 0;
  const value = addDays(formatDay(published.year, published.month, published.day), before);
  return { value, printed: (told.groups?.['told'] ?? told[0]).trim(), inferredFrom: published.source };
}
