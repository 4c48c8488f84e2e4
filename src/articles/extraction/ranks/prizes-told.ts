import { compacted } from '../patterns/compact.js';
import type { Around } from '../tellings/award-event.js';
import { RANK } from './prizes.js';

/** "Giải: A" in a row of prizes. */
const OF_NO_RANK = /^giải$/iu;
const RECEIVES = /^(?:COUNT|PERSON|BODY)$/u;
/** How a game ended is no award. */
const GAME = compacted(
  /(?<![\p{L}])(?:hội thao|thể thao|giải (?:chạy|việt dã)|bóng (?:đá|chuyền|bàn|rổ)|kéo co|cầu lông|đẩy gậy|cờ (?:vua|tướng)|điền kinh|bơi|đua|đơn (?:nam|nữ)|đôi (?:nam|nữ)|tỷ số)(?![\p{L}])/iu,
);

/** "2 giải Nhất thuộc về A và B", "giải Nhất của hội thi thuộc về A", "giải Nhì: A", "giải Ba là đội A": told without a verb, and nobody said to give. */
export function prizeGoesTo({ text, head, right }: Around): boolean {
  const [to, first] = right[0]?.type === 'OF' ? right.slice(1) : right;
  if (head.type !== 'FORM' || head.code !== 'PRIZE' || !to) return false;
  if (!RANK.test(head.printed) && !OF_NO_RANK.test(head.printed)) return false;
  const words = text.slice(head.end, to.end);
  const leads = (to.type === 'TO' && BELONGS.test(words)) || (to.type === 'COLON' && /^ ?:$/u.test(words));
  return leads && RECEIVES.test(first?.type ?? '') && !GAME.test(text) && !IN_PASSING.test(text.slice(0, head.start));
}
/** "Hội thi “Bàn tay vàng” có 96 thí sinh, giải nhất thuộc về …": how many took part and who won is told of another day. */
const IN_PASSING = compacted(
  /(?<![\p{L}])(?:hội thi|cuộc thi|hội diễn|liên hoan)[^;.]{3,90} có \d+ (?:đội|thí sinh|tiết mục|bài|tác phẩm|người)[^;.]*$/iu,
);
const BELONGS =
  /^(?: (?:tập thể|cá nhân|toàn đoàn|chung cuộc|(?:hội|cuộc) thi))?(?: của [^,;.:()]{3,50})? (?:thuộc(?: về)?|là)$/iu;
