import type { AwardGuess, CountedKind, Doubt, DoubtCode, Evidence } from './draft.js';

/** What staff read beside each doubt. */
const MESSAGES: Readonly<Record<DoubtCode, { vi: string; en: string }>> = {
  EMPTY_TEXT: { vi: 'Không có chữ nào để đọc.', en: 'There is no text to read.' },
  NOT_TEXT: {
    vi: 'Đây là tệp PDF, Word, ảnh hay tệp máy, không phải văn bản: hãy mở tệp, chép phần chữ rồi dán vào; bản quét thì phải gõ lại.',
    en: 'This is a PDF, Word, picture or other binary file and not text: open it, copy its words and paste them; a scan has to be typed.',
  },
  NOT_VIETNAMESE: {
    vi: 'Văn bản không phải tiếng Việt có dấu nên không đọc.',
    en: 'The text is not accented Vietnamese and was not read.',
  },
  LEGACY_ENCODING_TCVN3: {
    vi: 'Văn bản gõ bằng bảng mã TCVN3 (phông .Vn…): hãy chuyển sang Unicode rồi dán lại.',
    en: 'The text is in TCVN3 (.Vn… fonts): convert it to Unicode and paste it again.',
  },
  LEGACY_ENCODING_VNI: {
    vi: 'Văn bản gõ bằng bảng mã VNI: hãy chuyển sang Unicode rồi dán lại.',
    en: 'The text is in VNI: convert it to Unicode and paste it again.',
  },
  BROKEN_ENCODING: {
    vi: 'Văn bản bị lỗi bảng mã (chữ đã hỏng): hãy chép lại từ trang gốc.',
    en: 'The text was decoded by the wrong table: copy it again from the page.',
  },
  INDEX_PAGE: {
    vi: 'Đây là trang danh mục nhiều tin, không phải một bài viết.',
    en: 'This is an index of many articles, not one article.',
  },
  PAGE_TOO_COMPLEX: {
    vi: 'Trang HTML này lồng quá sâu hoặc quá nhiều thẻ nên không đọc: hãy dán chữ của bài.',
    en: 'This page nests too deeply or has too many tags and was not read: paste the words of the article.',
  },
  TEXT_CUT: {
    vi: 'Văn bản quá dài, hoặc kể quá nhiều khen thưởng: chỉ đọc phần đầu.',
    en: 'The text is too long, or tells of too many awards: only its beginning was read.',
  },
  ADDRESSES_A_PROGRAM: {
    vi: 'Văn bản có câu ra lệnh cho phần mềm; câu đó chỉ được xem là dữ liệu.',
    en: 'The text holds words addressed to programs; they were read as data only.',
  },
  PUBLICATION_NOT_TAKEN: {
    vi: 'Ngày đăng ghi là {day}, không thể đúng, nên không lấy và không suy ra năm nào từ đó: hãy ghi ngày đăng của bài.',
    en: 'The day of publication is given as {day}, which cannot be; it was not taken and no year inferred from it: give the day.',
  },
  NO_MEETING: { vi: 'Không thấy hội nghị, đại hội hay lễ nào.', en: 'No meeting was found.' },
  NO_DATE: { vi: 'Bài không nêu ngày tổ chức.', en: 'The text gives no day of the meeting.' },
  YEAR_INFERRED: { vi: 'Năm không in trong bài mà được suy ra.', en: 'The year is not printed but inferred.' },
  YEAR_UNKNOWN: { vi: 'Không suy ra được năm tổ chức.', en: 'The year of the meeting could not be inferred.' },
  SEVERAL_MEETINGS: {
    vi: 'Bài nói về nhiều hội nghị: hãy kiểm tra khen thưởng thuộc hội nghị nào.',
    en: 'The article tells of several meetings: check which award belongs to which.',
  },
  MEETING_ANNOUNCED: {
    vi: 'Bài chỉ báo trước hội nghị này: chưa rõ có được tổ chức đúng ngày ấy không.',
    en: 'This meeting is only announced: whether it was held on that day is not said.',
  },
  TITLE_FROM_HEADLINE: {
    vi: 'Tên hội nghị lấy từ tiêu đề hoặc câu nhắc đến.',
    en: 'The title of the meeting comes from the headline or a mention.',
  },
  GUESTS_CUT: {
    vi: 'Câu kể người dự quá dài (hơn 4.000 ký tự) nên phải đọc thành nhiều đoạn: hãy xem quanh chỗ này còn thiếu ai, ghi sai ai không.',
    en: 'The sentence that names who attended is too long (more than 4,000 characters) and was read in pieces: see whether anybody is missing or wrong around this place.',
  },
  PERSON_WITHOUT_POSITION: { vi: 'Không thấy chức vụ của người này.', en: 'No position of this person was found.' },
  POSITIONS_DIFFER: {
    vi: 'Bài ghi chức vụ của người này không thống nhất (cấp trưởng, cấp phó hoặc nguyên): hãy kiểm tra.',
    en: "The article's posts of this person contradict each other (head, deputy or former): check which is right.",
  },
  GRANTOR_UNKNOWN: { vi: 'Không rõ cấp nào khen thưởng.', en: 'It is not said who grants the award.' },
  GRANTOR_CARRIED_OVER: {
    vi: 'Đơn vị khen thưởng lấy từ vế trước của câu.',
    en: 'The grantor is carried over from the clause before.',
  },
  TWO_FORMS_AT_ONCE: {
    vi: 'Hai hình thức được nêu chung: không rõ mỗi hình thức cho ai.',
    en: 'Two forms are named at once: who received which is not said.',
  },
  COUNT_NOT_SPLIT: {
    vi: 'Số lượng gộp tập thể và cá nhân, không tách được.',
    en: 'Groups and individuals are counted together and cannot be split.',
  },
  COUNT_APPROXIMATE: {
    vi: 'Số lượng chỉ là con số ước chừng nên để trống.',
    en: 'The number is approximate and was left out.',
  },
  COUNT_OF_PIECES: {
    vi: 'Bài đếm số bằng, huân chương, không đếm người hay tập thể; số nhận, nếu có, là suy ra: mỗi nơi một chiếc.',
    en: 'The text counts papers and medals, not recipients; a number of recipients, where there is one, is inferred: one each.',
  },
  COUNT_NOT_SURE: {
    vi: 'Bài có ghi số lượng nhưng chưa chắc đó là số nhận hình thức này nên để trống: hãy xem bài và ghi vào nếu đúng',
    en: 'The text gives a number, and it is not sure that it counts who received this form, so it was left out: see the text and add it if it does',
  },
  TOLD_AGAIN: {
    vi: 'Cùng một việc khen thưởng được kể nhiều lần: không cộng lại.',
    en: 'The same award is told more than once: do not add them up.',
  },
  FORM_NOT_NAMED: {
    vi: 'Bài nói khen thưởng, biểu dương nhưng không nêu hình thức.',
    en: 'The text tells of commendation without naming its form.',
  },
  PRAISE_BESIDES: {
    vi: 'Bài còn nói khen thưởng, biểu dương mà không nêu hình thức và cấp khen: phần lớn là kể lại khen thưởng đã đọc ở chỗ khác. Nếu là việc khác thì hãy thêm vào.',
    en: 'The text tells of commendation besides, without its form or who commends: most often an award read elsewhere is told again. Add it if it is another one.',
  },
  PROPOSED_ONLY: {
    vi: 'Mới là đề nghị hoặc dự kiến, chưa phải khen thưởng.',
    en: 'Only proposed or planned, not granted.',
  },
  NAMES_NOT_READ: {
    vi: 'Bài có nêu tên những tập thể, cá nhân được đếm nhưng phần mềm chưa đọc được hết: hãy xem bài và ghi thêm.',
    en: 'The article names those who are counted, and not all of the names were read: see the article and add them.',
  },
};

/** Every code, as docs/extraction.md lists them. */
export const DOUBT_CODES = Object.keys(MESSAGES) as DoubtCode[];

export function doubt(code: DoubtCode, evidence: Evidence | null = null): Doubt {
  return { code, message: MESSAGES[code], evidence };
}

const KINDS: readonly { kind: CountedKind; vi: string; en: string }[] = [
  { kind: 'groups', vi: 'tập thể', en: 'groups' },
  { kind: 'individuals', vi: 'cá nhân', en: 'individuals' },
  { kind: 'households', vi: 'hộ gia đình', en: 'households' },
  { kind: 'enterprises', vi: 'doanh nghiệp', en: 'enterprises' },
];

/** With the numbers that were left out, so that staff need not look for them: "… nếu đúng: 30 cá nhân." */
export function doubtOfCounts(
  leftOut: Partial<Record<CountedKind, number>>,
  evidence: Evidence,
  guess: AwardGuess,
): Doubt {
  const { vi, en } = MESSAGES.COUNT_NOT_SURE;
  const told = (language: 'vi' | 'en') =>
    KINDS.filter(({ kind }) => leftOut[kind] !== undefined)
      .map((each) => `${leftOut[each.kind]} ${each[language]}`)
      .join(', ');
  const message = { vi: `${vi}: ${told('vi')}.`, en: `${en}: ${told('en')}.` };
  return { code: 'COUNT_NOT_SURE', message, evidence, guess };
}

/** The same for a day of publication that cannot be, as it is told. */
export function notTakenDoubt(day: string): Doubt {
  const { vi, en } = MESSAGES.PUBLICATION_NOT_TAKEN;
  const message = { vi: vi.replace('{day}', day), en: en.replace('{day}', day) };
  return { code: 'PUBLICATION_NOT_TAKEN', message, evidence: null };
}
