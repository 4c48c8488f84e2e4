import { bodiesIn, bodyText } from '../bodies/bodies.js';
import { compacted } from '../patterns/compact.js';
import type { AwardTelling } from '../tellings/award-telling.js';
import type { Sentence } from '../text/sentences.js';

const HONOUR = compacted(
  /(?:^\W*(?:đây|đó) (?:là|chính là) |[-–] ?|[“”"] là )(?:một trong những )?(?:danh hiệu|phần thưởng|hình thức khen thưởng|kỷ niệm chương)(?: cao quý)?(?: nhất)? (?:của|do) (?=\p{Lu})/iu,
);
const STATE = compacted(/^(?:Đảng(?:,| và) )?Nhà nước(?![\p{L}])/u);

/**
 * "… trao Kỷ niệm chương cho 10 hòa giải viên. Đây là phần thưởng cao quý của Bộ A": whose medal or order it is, told of the one award of its
 * form whose grantor is not said.
 */
export function grantedByTheHonour(tellings: readonly AwardTelling[], sentences: readonly Sentence[]): void {
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
