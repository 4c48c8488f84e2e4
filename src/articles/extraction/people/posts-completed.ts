import type { PersonMention } from './people.js';

/** What a post is called, and nothing of whose it is. */
const BARE =
  /^(?:quyền )?(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng ban|trưởng phòng|bộ trưởng|thứ trưởng|viện trưởng|vụ trưởng|cục trưởng|tổng giám đốc|hiệu trưởng|chủ nhiệm)(?: thường trực)?$/iu;

/** "ông A – Chủ tịch và các Phó Chủ tịch LĐLĐ tỉnh", and under the photo "Chủ tịch LĐLĐ tỉnh A": a post printed without its body is read in full where the article tells of one such post only. */
export function completed(positions: readonly string[], others: readonly PersonMention[]): string[] {
  if (!positions.some((post) => BARE.test(post))) return [...positions];
  const elsewhere = [...new Set(others.flatMap((other) => other.positions))];
  return positions.map((post) => {
    if (!BARE.test(post)) return post;
    const fuller = elsewhere.filter((each) => each.length > post.length && startsWith(each, post));
    return fuller.length === 1 && !positions.includes(fuller[0]!) ? fuller[0]! : post;
  });
}

function startsWith(post: string, beginning: string): boolean {
  return post.toLowerCase().startsWith(`${beginning.toLowerCase()} `);
}
