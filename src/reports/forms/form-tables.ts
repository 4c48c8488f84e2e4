import type { Language } from '../../platform/errors/domain-error.js';
import { countText, isNone, NONE, plus } from '../figures/count.js';
import { awardCell, awardRow, COUNTED, countOf, isEmptyTable, kindColumns } from '../figures/tables/divided-table.js';
import type { FigureCell, FigureRow, FigureTable } from '../figures/tables/figure-table.js';
import { matches, only, type Predicate } from '../figures/sql/predicate.js';
import type { ReportFacts } from '../figures/report-facts.js';
import { orderOf, valueLabel, word } from '../figures/wording.js';
import { noteText, notesOf } from '../annual/report-notes.js';
import type { NotInForm, ReportNote } from '../vocabulary.js';
import type { BothLanguages, FormColumn, FormRow, LeftOut, StatisticalForm } from './statistical-form.js';
import type { ChosenForm } from './statistical-forms.js';

const say = ({ vi, en }: BothLanguages, language: Language) => word([vi, en], language);

const REASONS: Record<NotInForm, BothLanguages> = {
  NO_COLUMN: { vi: 'Biểu không có cột', en: 'The form has no column' },
  NOT_STATE_STATISTICS: {
    vi: 'Không thuộc thống kê của Nhà nước (khen theo quy chế của tổ chức hoặc dưới cấp bộ, tỉnh)',
    en: 'Not State statistics',
  },
  NO_AUTHORITY: { vi: 'Danh mục không có thẩm quyền tương ứng', en: 'No such authority in the catalogue' },
  RECIPIENT_KIND_UNKNOWN: {
    vi: 'Chỉ tính ở Tổng số: chưa rõ đối tượng',
    en: 'In the total only: kind of recipient not said',
  },
  POSITION_CLASS_MISSING: {
    vi: 'Chỉ tính ở Cá nhân: chưa phân loại chức vụ',
    en: 'Among individuals only: no position class',
  },
  MODE_MISSING: { vi: 'Chưa rõ phương thức khen thưởng', en: 'No mode of commendation' },
};

const EARLY: BothLanguages = {
  vi: 'Kỳ báo cáo kết thúc trước khi mẫu biểu này có hiệu lực; số liệu được trình bày theo mẫu để đối chiếu.',
  en: 'The period ended before this version of the form was in force; the figures are laid out by it for comparison.',
};

/** "form:0603.N/BNV-TĐKT:2023" */
export function formKey({ code, version }: StatisticalForm): string {
  return `form:${code}:${version}`;
}

/** The form as it is printed, every cell counted; a second table says what stands nowhere in it, or not everywhere, and why. */
export function formTables({ form, early }: ChosenForm, facts: ReportFacts, language: Language): FigureTable[] {
  const base: Predicate = [...COUNTED, ...form.counts];
  const columns = form.columns.map(({ code, title, group }) => ({
    key: code,
    title: say(title, language),
    ...(group ? { group: say(group, language) } : {}),
  }));
  const doubts = new Set<string>();
  const absent = wasAbsent(facts);
  const cellOf = (row: FormRow, column: FormColumn): FigureCell => {
    if (row.code === null || absent)
      return { column: column.code, count: null, text: row.code === null ? '' : NO_FIGURE, ref: null };
    const cell = countedCell(row, column, base, facts, language);
    const doubt = row.cannotBeKnown ?? column.doubt;
    if (doubt && (cell.count === null || cell.lowerBound)) doubts.add(say(doubt, language));
    return cell;
  };
  const rows = form.rows.map((row, i): FigureRow => {
    return {
      key: row.code ?? `heading${i}`,
      label: say(row.title, language),
      ...(row.code === null ? {} : { code: row.code }),
      ...(row.unit === undefined ? {} : { unit: row.unit }),
      indent: row.indent ?? 0,
      strong: row.strong ?? false,
      cells: form.columns.map((column) => cellOf(row, column)),
    };
  });
  const leftOut = leftOutTable(form, facts, language);
  const notes = [
    ...lifeNotes(facts, language),
    ...(early ? [say(EARLY, language)] : []),
    ...(form.newer && facts.parameters.period.to >= form.newer.from ? [say(form.newer, language)] : []),
    ...doubts,
    ...whyZero(rows, leftOut, language),
    say(form.cutOffRule, language),
  ];
  const title = `${word(['Biểu số', 'Form'], language)} ${form.code}: ${say(form.title, language)}`;
  const rowsTitle = word(['Chỉ tiêu', 'Indicator'], language);
  return [
    {
      key: formKey(form),
      title,
      rowsTitle,
      columns,
      rows,
      notes,
    },
    leftOut,
  ];
}

/** Of a period in which the body was not there: as in the comparison with such periods. */
const NO_FIGURE = '–';

/** Whether the body did not stand on any day of the period, and nothing was found either: of that nothing is 0. */
function wasAbsent(facts: ReportFacts): boolean {
  return isNone(countOf(facts.core, COUNTED)) && notesOf(facts).some(({ code }) => code === 'BODY_DID_NOT_EXIST');
}

/** Who hands a form in has to see on it whose figures it is not, or not for all of the period. */
function lifeNotes(facts: ReportFacts, language: Language): string[] {
  const notes = notesOf(facts).filter(({ code }) => OF_LIFE.includes(code));
  const none = word(
    ['Biểu không có số liệu: dấu “–” không phải là 0.', 'The form has no figures: "–" is not 0.'],
    language,
  );
  return [...notes.map((note) => noteText(note, language)), ...(wasAbsent(facts) ? [none] : [])];
}

const OF_LIFE: readonly ReportNote[] = [
  'BODY_DID_NOT_EXIST',
  'BODY_EXISTED_PARTLY',
  'AREA_ENDED',
  'PREDECESSORS_COUNTED',
  'PREDECESSORS_LEFT_OUT',
];

/** Where every figure is 0, and awards of the period were left out: how many, and why, right under the zeros. */
function whyZero(rows: readonly FigureRow[], leftOut: FigureTable, language: Language): string[] {
  const reasons = leftOut.rows.filter((row) => !isEmptyTable({ rows: [row] }));
  if (!isEmptyTable({ rows }) || reasons.length === 0) return [];
  const told = reasons.map(({ label, cells }) => `${label}: ${cells[0]!.text}`).join('; ');
  return [
    word(
      [
        `Biểu ghi 0 vì khen thưởng trong kỳ không tính vào biểu này. ${told}.`,
        `All 0, since the form takes none of the awards of the period. ${told}.`,
      ],
      language,
    ),
  ];
}

/** A row that divides by what nobody recorded is not known, unless there is nothing to divide: then it is 0 as all of it is. */
function countedCell(
  row: FormRow,
  { code, counts, mayTakeIn }: FormColumn,
  base: Predicate,
  { core }: ReportFacts,
  language: Language,
): FigureCell {
  const cell = awardCell(code, core, [...base, ...row.counts, ...counts], language);
  const more = mayTakeIn ? countOf(core, [...COUNTED, ...row.counts, ...mayTakeIn]) : NONE;
  const sure = isNone(more);
  if (row.cannotBeKnown)
    return sure && cell.count !== null && isNone(cell.count)
      ? cell
      : { column: code, count: null, text: unknown(language), ref: null };
  if (sure || cell.count === null) return cell;
  return { ...cell, text: countText(plus(cell.count, { known: 0, silent: 1 }), language), lowerBound: true };
}

const unknown = (language: Language) => countText({ known: 0, silent: 1 }, language);

function leftOutTable(form: StatisticalForm, facts: ReportFacts, language: Language): FigureTable {
  const columns = kindColumns(language);
  const rowsOf = (left: LeftOut, base: Predicate): FigureRow[] => {
    const where = [...base, ...left.counts];
    const label = say(REASONS[left.reason], language);
    if (!left.eachForm) return [awardRow({ key: left.reason, label, where }, columns, facts.core, language)];
    const codes = [...new Set(facts.core.filter((cell) => matches(cell, where)).map((cell) => cell.at.form ?? null))];
    return codes
      .sort((a, b) => orderOf('form', a, facts) - orderOf('form', b, facts))
      .map((code) => {
        const named = `${label}: ${valueLabel('form', code, facts, language)}`;
        return awardRow(
          { key: `${left.reason}:${code}`, label: named, where: [...where, only('form', code)] },
          columns,
          facts.core,
          language,
        );
      });
  };
  return {
    key: `${formKey(form)}:leftOut`,
    title: `${word(['Biểu số', 'Form'], language)} ${form.code}: ${word(['không tính hoặc chỉ tính một phần, vì', 'not counted, or in part, because'], language)}`,
    rowsTitle: word(['Lý do', 'Reason'], language),
    columns: columns.map(({ key, title }) => ({ key, title })),
    rows: [
      ...form.leftOut.flatMap((left) => rowsOf(left, COUNTED)),
      ...form.partly.flatMap((left) => rowsOf(left, [...COUNTED, ...form.counts])),
    ],
    notes: [],
  };
}
