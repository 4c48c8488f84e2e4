import { POST_END } from '../lexicon/posts.js';
import { compacted } from '../patterns/compact.js';

/** "bà A, đại diện Ban Tôn giáo", "Thiếu tá B – Ban Quân lực": behind a dash a body needs no word for it. */
const REPRESENTS = compacted(
  /^(?:,? (?=đại diện \p{Lu})|\s?[-–] ?(?=(?:Ban |Phòng |Sở |Công an|Văn phòng|CA |Đài |Báo )\p{L}))/u,
);
const STOPS = compacted(
  /[;:.()“"]|,? (?:đã|cùng) |, (?:(?:các )?(?:đồng chí|đ\/c|ông|bà|anh|chị|cô|thầy) )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+\s?[-–,]/u,
);

/** "bà A, đại diện Ban Tôn giáo đề nghị …": which body somebody without a post stands for, as printed, up to what is done. */
export function represented(text: string, nameEnd: number, limit: number): { post: string; end: number } | null {
  const lead = REPRESENTS.exec(text.slice(nameEnd, nameEnd + 14))?.[0].length;
  if (lead === undefined) return null;
  const at = nameEnd + lead;
  const rest = text.slice(at, Math.min(limit, at + 110));
  const ends = [POST_END.exec(rest.slice(9)), STOPS.exec(rest.slice(9))].flatMap((found) =>
    found ? [found.index + 9] : [],
  );
  const post = rest.slice(0, Math.min(rest.length, ...ends)).replace(/[\s,–-]+$/u, '');
  return (ends.length > 0 || at + rest.length >= limit) && post.length > 12 ? { post, end: at + post.length } : null;
}
