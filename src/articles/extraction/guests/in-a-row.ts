import { compacted } from '../patterns/compact.js';
import type { PersonMention } from '../people/people.js';

/** Rows of people with posts who are elected, honoured, named as examples or write, and no guests. */
const ROW_OF_OTHERS = compacted(
  /(?<![\p{L}])(?:bầu|(?:được )?cử|bổ nhiệm|chỉ định|kiện toàn|chuẩn y|giữ chức|nhân sự|ứng cử|trao|tặng|khen|tuyên dương|biểu dương|tôn vinh|danh hiệu|huân chương|điển hình|tiêu biểu|gương|quyết định|thành viên|ban chấp hành|ban thường vụ gồm|tác giả|thí sinh|giải|đại diện cho|hồ sơ|danh sách|thăm|viếng|cố|hy sinh|sinh năm|sinh ngày)(?![\p{L}])/iu,
);

/** "… có " or "…: " right before the first of the row. */
const OPENS_THE_ROW = compacted(/(?:(?<![\p{L}])có(?: các)?|:)\s*$/iu);

/** Whether somebody else's row goes on behind: "ông A, p1; bà B, p2 … được bầu". */
const HAPPENS_TO_THEM = compacted(/(?<![\p{L}])(?:được|bị|trúng|nhận|đạt|giữ chức|tái cử)(?![\p{L}])/iu);

/**
 * "Nghe các già kể chuyện có ông A, p1; bà B, p2; ông C, p3", "cả huyện cũng về học hỏi: bà A, p1; ông B, p2; chị C, p3": three people or
 * more, each with posts, are told of because they were there, whatever verb opens the row.
 */
export function isRowOfGuests(
  text: string,
  everybody: readonly PersonMention[],
  receivers: ReadonlySet<PersonMention>,
): boolean {
  // "… ông C, p3, con em xa quê là PGS.TS D": who stands at the end without a post is told otherwise.
  const people = everybody.at(-1)?.positions.length === 0 ? everybody.slice(0, -1) : everybody;
  const [first] = people;
  const last = people.at(-1);
  if (!first || !last || people.length < 3) return false;
  return (
    people.every((person) => person.positions.length > 0 && !receivers.has(person)) &&
    OPENS_THE_ROW.test(withoutAddress(text.slice(0, first.start))) &&
    !ROW_OF_OTHERS.test(text.slice(0, first.start)) &&
    !HAPPENS_TO_THEM.test(text.slice(last.end)) &&
    people.every((person, i) => i === 0 || isJoint(text.slice(people[i - 1]!.end, person.start)))
  );
}

function withoutAddress(before: string): string {
  return before.replace(/(?:các )?(?:đồng chí|đ\/c|ông|bà|anh|chị)\s*:?\s*$/iu, '');
}

function isJoint(between: string): boolean {
  return between.length < 90 && !/[.!?]|(?<![\p{L}])(?:đã|được|là|phát biểu|trao|tặng)(?![\p{L}])/iu.test(between);
}
