/** Bodies whose chair grants what is printed of either; "Chủ tịch nước" is a body of its own, and a company's board chairs none. */
const CHAIRED =
  '(?:UBND|UBMTTQ|MTTQ|HĐND|LĐLĐ|[UỦ][yỷ] ban|Mặt trận|Liên đoàn|Hội(?! đồng (?:quản trị|thành viên|trường)))(?!\\p{L})';
/** Which part of a body spoke for it, or the post that signs for it: "Ban Thường vụ Huyện đoàn" is the Huyện đoàn. */
const SPEAKING_FOR = new RegExp(
  `^(?:(?:Ban Thường vụ|BTV|Ban Chấp hành|BCH|Lãnh đạo|Cơ quan|Chủ tịch(?=\\s+${CHAIRED}))\\s+)+`,
  'iu',
);

/** The body that is meant where a part of it, or its chair, is printed. */
export function bodySpokenFor(printed: string): string {
  return printed.replace(SPEAKING_FOR, '');
}
