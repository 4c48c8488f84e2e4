import { compacted } from '../patterns/compact.js';
import { finder } from '../patterns/scanning.js';
import type { Sentence } from '../text/sentences.js';

/** Where those present have their say: "Giao lưu tại Đại hội, …", "Đại hội nghe tham luận của 9 đại biểu.", "phần hỏi - đáp". */
const TALK = compacted(
  /(?<![\p{L}])(?:giao lưu|tham luận|thảo luận|đối thoại|tọa đàm|hỏi ?[-–] ?đáp|hỏi đáp|chất vấn|nhiều (?:đại biểu|ý kiến)|các ý kiến|ý kiến của|cả hội trường|không khí hội trường)(?![\p{L}])/iu,
);
const findTalk = finder(TALK);

/** How many sentences behind the one that opens it a talk goes on. */
const GOES_ON = 5;

/** Which sentences tell what is said in a talk at the meeting: the one that opens it, and those behind it up to the end of its paragraph or list. */
export function talksIn(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const talks = new Set<Sentence>();
  let left = 0;
  let paragraph = -1;
  for (const sentence of sentences) {
    const { text } = sentence;
    if (findTalk(text)) {
      left = GOES_ON;
      paragraph = sentence.paragraph;
    } else if (left > 0 && sentence.paragraph !== paragraph && !/^[-–•+*]/u.test(text)) left = 0;
    if (left > 0) talks.add(sentence);
    left -= 1;
  }
  return talks;
}

const SAYS = compacted(
  /^[^;.:“"]{0,70}?(?<![\p{L}])(?:kể|nói|hỏi|cho rằng|phản ánh|kiến nghị|đề nghị|đề xuất|thắc mắc|mong|nhận xét|trả lời|góp thêm|bày tỏ|tâm sự|băn khoăn|xoay quanh|gây cười)(?![\p{L}])/iu,
);
const DOES_ELSE = compacted(/(?<![\p{L}])(?:được|nhận|trao|tặng|bầu|hiến|điển hình|mô hình của)(?![\p{L}])/iu);

/** "chị A, bán vé số ở phường B, kể chuyện …": what stands behind the name is who she is, up to what she says. */
export function saysSomething(after: string): boolean {
  const said = SAYS.exec(after)?.[0];
  return said !== undefined && !DOES_ELSE.test(said);
}
