import { POST_END, POST_START } from '../lexicon/posts.js';
import { COMMON_SURNAMES, SURNAMES } from '../lexicon/surnames.js';
import { BODY_WORDS } from '../lexicon/words-before-names.js';
import { compacted } from '../patterns/compact.js';

const LIKE_A_POST = /^(?:Trưởng|Chánh|Phó)$/u;
const NAME_ENDS = compacted(/^\s*(?:$|[,;.:()/–—-]|(?:và|cùng)(?![\p{L}]))/u);

/**
 * In "Hoàng Quốc Trưởng, Phó Chủ tịch …" and "Hà Văn Phó phát biểu" the word is the name's last; "… Trưởng ban Tuyên giáo"
 * goes on with a noun, and is a post.
 */
export function beginsAPost(word: string, rest: string): boolean {
  if (word === 'Quyền' || !POST_START.test(rest)) return false;
  const after = rest.slice(word.length);
  return !(LIKE_A_POST.test(word) && (NAME_ENDS.test(after) || POST_END.exec(after)?.index === 0));
}

const SEPARATED = /^(?:\s*[-–—]\s*|,\s)/u;

/** "Vũ Văn Huyện, Bí thư Huyện đoàn": the words of a name of which the last is a body's word, too; the post behind tells. */
export function isNameByItsPost(words: readonly string[], after: string): boolean {
  const [surname = '', ...others] = words;
  const middle = others.slice(0, -1);
  const separator = SEPARATED.exec(after)?.[0];
  if (words.length > 4 || separator === undefined || !POST_START.test(after.slice(separator.length))) return false;
  if (/^(?:Văn|Thị)$/u.test(middle[0] ?? '')) return SURNAMES.has(surname);
  return (
    middle.length > 0 && COMMON_SURNAMES.has(surname) && [surname, ...middle].every((word) => !BODY_WORDS.has(word))
  );
}
