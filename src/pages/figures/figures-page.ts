import { refusedNotice, searchForm, yearField } from '../fields.js';
import { html, Markup, type Part } from '../html.js';
import { page } from '../page.js';
import { table } from '../pieces.js';
import type { Refusal } from '../public-reads.service.js';
import type { Asked, Visit } from '../visit.js';
import { counted, type FiguresTold, filterOf, firstOnly, WAYS, wayOf } from './figures-asked.js';
import type { ShownFigure } from './figures-page.query.js';

/** What is on record and public, counted; each number leads to what it counts. */
export function figuresPage(visit: Visit, told: FiguresTold | null, refusals: readonly Refusal[] = []): string {
  const { say, asked } = visit;
  const title = say('Số liệu khen thưởng', 'Figures of awards');
  const labels = { year: ['year', say('Năm tặng', 'Year')], by: ['by', say('Chia theo', 'Told apart by')] } as const;
  const narrows = wayOf(visit) !== 'year';
  return page(visit, {
    title,
    description: say(
      'Bao nhiêu khen thưởng và bao nhiêu người, tập thể được khen, theo năm, hình thức, cấp và địa bàn.',
      'How many awards and honourees there are on record, by year, form, level and area.',
    ),
    own: { by: asked.by },
    unlisted: refusals.length > 0 || asked.year !== undefined,
    body: html`<h1>${title}</h1>
      <p>
        ${say(
          'Đếm những gì trong sổ mà ai cũng xem được. Sổ chưa đầy đủ: đây không phải là toàn bộ khen thưởng của một năm hay một địa bàn.',
          'What is on record and public, counted. The roll is not complete: these are not all awards of a year or an area.',
        )}
      </p>
      ${ways(visit)} ${refusedNotice(visit, refusals, labels)}
      ${narrows || asked.year !== undefined ? yearForm(visit, labels.year[1]) : null} ${told && results(visit, told)}`,
  });
}

function ways(visit: Visit): Markup {
  const { say } = visit;
  const own = wayOf(visit);
  const links = Object.keys(WAYS).map((way) => {
    const to: Asked = { by: way === 'year' ? undefined : way, year: way === 'year' ? undefined : visit.asked.year };
    const isOwn = way === own ? new Markup('aria-current="page"') : null;
    return html`<li><a href="${visit.to('/figures', to)}" ${isOwn}>${visit.word(BY, way)}</a></li>`;
  });
  return html`<nav id="by" aria-label="${say('Chia theo', 'Told apart by')}">
    <ul>
      ${links}
    </ul>
  </nav>`;
}

const BY: Readonly<Record<string, readonly [string, string]>> = {
  year: ['Theo năm', 'By year'],
  form: ['Theo hình thức', 'By form'],
  level: ['Theo cấp tặng', 'By level of the grantor'],
  area: ['Theo địa bàn', 'By area'],
};

function yearForm(visit: Visit, label: string): Markup {
  const way = html`<input type="hidden" name="by" value="${wayOf(visit)}" />`;
  return searchForm(visit, [yearField(visit, 'year', label), way], { narrows: true });
}

function results(visit: Visit, told: FiguresTold): Markup {
  const { say } = visit;
  const { rows, total, rowCount } = told;
  if (rows.length === 0)
    return html`<p class="notice">
      ${say('Trong sổ không có khen thưởng nào như thế.', 'No such award is on record.')}
    </p>`;
  const most = Math.max(...rows.map(({ awards }) => awards));
  const columns = [
    { head: visit.word(WAYS, wayOf(visit)) },
    { head: say('Khen thưởng', 'Awards'), isNumber: true },
    { head: say('Người và tập thể được khen', 'Honourees'), isNumber: true },
  ];
  const cells = (row: ShownFigure, isTotal: boolean) => {
    const filter = isTotal ? { from: visit.asked.year, to: visit.asked.year } : filterOf(visit, row);
    const link = (text: string, more: Asked) =>
      filter && text !== '0' ? html`<a href="${visit.to('/honourees', { ...filter, ...more })}">${text}</a>` : text;
    return [
      isTotal ? row.label : [labelOf(visit, row), bar(row.awards, most)],
      link(number(visit, row.awards), { sort: 'newest' }),
      link(row.honourees.exactly === null ? row.honourees.text : number(visit, row.honourees.exactly), {}),
    ];
  };
  const body = [...rows.map((row) => cells(row, false)), cells(total, true)];
  const csv = visit.to('/figures.csv', visit.asked);
  return html`${table(caption(visit, told), columns, body)}
    ${rowCount > rows.length ? html`<p class="note">${firstOnly(visit, told)}</p>` : null}
    <p class="note">
      ${say(
        'Khen thưởng: số dòng trong sổ. Người, tập thể: mỗi người, mỗi tập thể một lần; “ít nhất” khi có dòng không rõ của ai hoặc bao nhiêu.',
        'Awards: lines on record. Honourees: everybody once; “at least” where a line does not say who, or how many.',
      )}
      ${counted(visit, told)}
    </p>
    <p><a href="${csv}" download>${say('Tải bảng này (CSV)', 'Download this table (CSV)')}</a></p>`;
}

/** Only names of areas are as they are on record, in either language. */
function labelOf(visit: Visit, { key, label }: ShownFigure): Part {
  return wayOf(visit) === 'area' && key !== null ? visit.printed(label) : label;
}

function caption(visit: Visit, { rows }: FiguresTold): string {
  const { say, asked } = visit;
  const by = visit.word(BY, wayOf(visit));
  const of = asked.year === undefined ? '' : say(`, năm ${asked.year}`, `, ${asked.year}`);
  return `${by}${of} (${rows.length} ${say('dòng', rows.length === 1 ? 'row' : 'rows')})`;
}

/** `1.234` in Vietnamese, `1,234` in English. */
function number({ language }: Visit, value: number): string {
  return value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
}

/** As long as the number is great, beside it: whoever does not see it is told the number. */
function bar(value: number, most: number): Markup {
  const width = Math.max(1, Math.round((value / most) * 100));
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect width="${width}" height="10" />
  </svg>`;
}
