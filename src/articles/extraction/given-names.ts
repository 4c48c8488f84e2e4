import { POST_END } from './lexicon/posts.js';

const LIKE_A_POST = /^(?:Trưởng|Chánh|Phó)$/u;
const NAME_ENDS = /^\s*(?:$|[,;.:()/–—-]|(?:và|cùng)(?![\p{L}]))/u;

/**
 * "Hoàng Quốc Trưởng, Phó Chủ tịch …", "Hà Văn Phó phát biểu": the last word of the name; "… Trưởng ban Tuyên giáo" goes on
 * with a noun, and is a post.
 */
export function isGivenName(word: string, after: string): boolean {
  return LIKE_A_POST.test(word) && (NAME_ENDS.test(after) || POST_END.exec(after)?.index === 0);
}
