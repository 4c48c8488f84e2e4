import { awardItems } from '../items/award-items.js';
import { bodiesIn, bodyText } from '../bodies/bodies.js';
import { compacted } from '../patterns/compact.js';
import type { AwardEvent } from '../tellings/award-event.js';
import type { AwardTelling } from '../tellings/award-telling.js';
import type { Sentence } from '../text/sentences.js';

const HONOUR = compacted(
  /(?:^\W*(?:đây|đó) (?:là|chính là) |[-–] ?|[“”"] là )(?:một trong những )?(?:danh hiệu|phần thưởng|hình thức khen thưởng|kỷ niệm chương)(?: cao quý)?(?: nhất)? (?:của|do) (?=\p{Lu})/iu,
);
/** "đón nhận Huân chương Lao động do Đảng và Nhà nước trao tặng". */
const BY_STATE =
  /^[^,;.:]{4,80} do ((?:Đảng(?:,| và) )?Nhà nước|Chủ tịch nước) (?:trao |phong |truy )?tặng(?: thưởng)?(?![\p{L}])/iu;
const STATE = compacted(/^(?:Đảng(?:,| và) )?Nhà nước(?![\p{L}])/u);

/**
 * "… trao Kỷ niệm chương cho 10 hòa giải viên. Đây là phần thưởng cao quý của Bộ A": whose medal or order it is, told of the one award of its
 * form whose grantor is not said.
 */
export function grantedByTheHonour(tellings: readonly AwardTelling[], sentences: readonly Sentence[]): void {
  for (const telling of tellings) {
    const { event, sentence } = telling;
    const by =
      event.form === 'ORDER' && event.grantors.length === 0
        ? BY_STATE.exec(sentence.text.slice(event.headStart))
        : null;
    if (by) telling.event = { ...event, grantors: [by[1]!] };
  }
  const open = tellings.filter(
    ({ event, status }) =>
      /^(?:COMMEMORATIVE_MEDAL|ORDER|MEDAL)$/u.test(event.form) && event.grantors.length === 0 && status !== 'PROPOSED',
  );
  const forms = new Set(open.map(({ event }) => event.form));
  if (forms.size !== 1) return;
  const by = sentences.flatMap(({ text }) => whoseIn(text, forms.has('COMMEMORATIVE_MEDAL'))).at(0);
  if (by === undefined) return;
  for (const telling of open)
    telling.event = { ...telling.event, grantors: [by], carriedOver: [...telling.event.carriedOver, 'GRANTOR'] };
}

function whoseIn(text: string, medal: boolean): string[] {
  if (!/ (?:của|do) /u.test(text)) return [];
  const told = HONOUR.exec(text);
  if (!told) return [];
  const from = told.index + told[0].length;
  if (!medal) return STATE.test(text.slice(from)) ? ['Nhà nước'] : [];
  const body = bodiesIn(text, []).find(({ start }) => start === from);
  return body ? [bodyText(text, body)] : [];
}

/** What a medal is called: “Vì sự nghiệp nhân đạo”, and without the marks "Kỷ niệm chương Cựu TNXP Việt Nam". */
const CALLED =
  /[“"‘'«]([^”"’»]{4,90})[”"’»']|^k[ỷỉ] niệm chương ((?:cựu )?(?:chiến binh|tnxp|thanh niên xung phong)(?: việt nam)?)(?![\p{L}])|^k[ỷỉ] niệm chương (?!của )(\p{L}[^“"‘'«]{3,90})$/iu;
const nameOf = (words: string): string => {
  const [, marked, known, bare] = CALLED.exec(words) ?? [];
  return (marked ?? known ?? bare ?? '').toLowerCase();
};
/** The form as it is printed, and where that is the bare noun the words behind it. */
const printedWhole = ({ event: { formPrinted, headStart }, sentence }: AwardTelling): string =>
  CALLED.test(formPrinted)
    ? formPrinted
    : sentence.text.slice(headStart, headStart + formPrinted.length + 40).split(/[,;.:]| cho /u)[0]!;

/** Medals of the whole country's organisations, which those of a province only hand over. */
const OF_THE_COUNTRY = compacted(
  /^vì (?:giai cấp nông dân|sự (?:phát triển|tiến bộ) (?:của )?phụ nữ|sự nghiệp (?:đại )?đoàn kết (?:toàn )?dân tộc|sự nghiệp nhân đạo|thế hệ trẻ|sự nghiệp (?:xây dựng tổ chức )?(?:công đoàn|cđ|khuyến học)|chủ quyền an ninh biên giới|sự nghiệp (?:xây dựng quân đội nhân dân|(?:bảo vệ )?an ninh tổ quốc|giáo dục|tư pháp|thanh tra|khoa học và công nghệ|tài nguyên và môi trường|(?:phát triển )?nông nghiệp và phát triển nông thôn|văn hóa, thể thao và du lịch)|sức khỏe nhân dân|nạn nhân chất độc|báo chí)|^bảo vệ an ninh tổ quốc|^(?:cựu )?(?:chiến binh|tnxp|thanh niên xung phong)(?: việt nam)?$/iu,
);
const OF_A_PROVINCE = compacted(
  /(?<![\p{L}])(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường)(?:\.? \p{L}[\p{L} -]{0,30})?$|^(?:tỉnh|thành|huyện|quận|thị) ?(?:đoàn|hội)(?![\p{L}])/iu,
);

/**
 * "trao Kỷ niệm chương “Vì sự nghiệp nhân đạo” của Trung ương Hội A", and elsewhere "31 cá nhân được trao Kỷ niệm chương “Vì sự nghiệp nhân
 * đạo”": one medal is one body's. A body of a province that hands over a medal of the whole country is not who grants it.
 */
export function grantedByOwnerOfMedal(tellings: readonly AwardTelling[], sentences: readonly Sentence[]): void {
  const medals = tellings.filter(
    (telling) =>
      telling.event.form === 'COMMEMORATIVE_MEDAL' &&
      telling.status !== 'PROPOSED' &&
      nameOf(printedWhole(telling)) !== '',
  );
  for (const telling of medals) {
    const { event } = telling;
    const [only, ...more] = event.grantors;
    const name = nameOf(printedWhole(telling));
    const byItself = event.verb === 'HANDED' && event.byDelegationOf === null && event.subject.join() === only;
    const handsOver = byItself && more.length === 0 && OF_A_PROVINCE.test(only) && OF_THE_COUNTRY.test(name);
    if (only !== undefined && !handsOver) continue;
    const owners = new Set(sentences.flatMap(({ text }) => ownersIn(text, name)));
    const carriedOver = [...new Set([...event.carriedOver, 'GRANTOR' as const])];
    if (owners.size === 1) telling.event = { ...event, grantors: [...owners], carriedOver };
    else if (handsOver) telling.event = { ...event, grantors: [], grantorsPrinted: event.grantorsPrinted ?? only! };
  }
}

/** Whose the medal of that name is said to be: right behind the name, "của" and a body. */
function ownersIn(text: string, name: string): string[] {
  if (!text.toLowerCase().includes(name) || !/[”"’»'] của /u.test(text)) return [];
  const items = awardItems(text, []);
  return items.flatMap((form, at) => {
    const [of, body] = items.slice(at + 1, at + 3);
    if (form.type !== 'FORM' || nameOf(form.printed) !== name) return [];
    return of?.type === 'OF' && body?.type === 'BODY' && of.start - form.end < 3 ? [body.name] : [];
  });
}

/** "1 tập thể được Chủ tịch nước tặng Huân chương hạng Nhì, 4 cá nhân được tặng Huân chương hạng Ba": who grants the orders is told once. */
export function isNextOrder(text: string, event: AwardEvent, last: AwardEvent | undefined): boolean {
  return (
    event.form === 'ORDER' &&
    last?.form === 'ORDER' &&
    last.grantors.length > 0 &&
    event.grantors.length === 0 &&
    event.grantorsPrinted === null &&
    event.presenters.length === 0 &&
    RECEIVES_IT.test(text.slice(last.headStart, event.headStart))
  );
}
const RECEIVES_IT = compacted(/(?<![\p{L}])(?:được (?:trao )?tặng|(?:đón )?nhận)[^;.]{0,20}$/iu);
