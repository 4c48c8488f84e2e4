import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { beginsWithForm, classWithin, formWithin, namesForm, parseKind } from '../rows/kinds.js';
import { beginsAsGrantor, formAndGrantor } from '../rows/form-and-grantor.js';
import { isDitto } from '../rows/repeated-cells.js';

/** What a cross in a column says of its row, as printed above it. */
export interface SaidByMark {
  FORM?: string;
  KIND?: string;
}

/** A cell that says yes to its heading; the letters are what ticks of symbol fonts are without their font. */
const MARK = /^(?:[([]?[x×✓✔✗✘√☑☒●•v+üþý][)\]]?\.?|0*1|có)$/iu;
const NO_MARK = /^(?:[-–—_.…/\\☐□]+|\( *\)|\[ *\]|không|0+)$/iu;
/** Columns of what somebody was given before. */
const EARLIER = /(?:^| )(?:da (?:duoc|dat|co|nhan|khen)|truoc (?:do|day)|nhung nam|cac nam)(?: |$)/u;
const BARE_CLASS = /^(?:nhất|nhì|ba|đặc biệt|i{1,3})$/iu;

export function isMark(text: string): boolean {
  return MARK.test(text);
}

/** Whether a cell says that its heading does not hold. */
export function isNoMark(text: string): boolean {
  return NO_MARK.test(text);
}

/**
 * What a cross means below headings, from top to bottom: "Tập thể"; "Bằng khen"; "Huân chương Lao động" over "Hạng Nhì";
 * "Bằng khen" over "Bộ trưởng", or "LĐLĐ tỉnh" over "BK", who grants it. Null: nothing that is known.
 */
export function saidByMark(levels: readonly string[]): SaidByMark | null {
  if (levels.some((level) => EARLIER.test(foldVietnamese(level)))) return null;
  const at = levels.findIndex((level) => beginsWithForm(level));
  if (at < 0) {
    const last = levels.at(-1) ?? '';
    return parseKind(last) === null ? null : { KIND: last };
  }
  const around = levels.filter((_, index) => index !== at);
  const kind = around.find((level) => parseKind(level) !== null);
  const below = levels.slice(at + 1).filter((level) => level !== kind);
  const above = levels.slice(0, at).filter(beginsAsGrantor);
  const form = [formAndAfter(levels[at]!), ...[...above, ...below].map(joinedToForm)].join(' ');
  return { FORM: form, ...(kind === undefined ? {} : { KIND: kind }) };
}

/** "Tặng Bằng khen của Bộ trưởng (BK)" → "Bằng khen của Bộ trưởng". */
function formAndAfter(level: string): string {
  const plain = level.replace(/\s*\([^)]*\)?/gu, ' ').trim();
  const parted = formAndGrantor(plain) ?? formAndGrantor(level);
  if (parted !== null) return `${parted.form} của ${parted.grantor}`;
  const form = formWithin(plain) ?? '';
  return plain.slice(Math.max(0, plain.indexOf(form))).trim();
}

function joinedToForm(level: string): string {
  if (BARE_CLASS.test(level.trim())) return `hạng ${level.trim()}`;
  return classWithin(level) === null && !/^của /iu.test(level) ? `của ${level}` : level;
}

/**
 * Of columns, which hold crosses, and what they say; null for the others. Columns of counts are none; beside one of crosses
 * another form's is one, whatever stands in it so far.
 */
export function columnsOfMarks(
  columns: readonly { levels: readonly string[]; texts: readonly string[] }[],
): (SaidByMark | null)[] {
  const said = columns.map(({ levels }) => saidByMark(levels));
  const role = (at: number): keyof SaidByMark => (said[at]?.FORM === undefined ? 'KIND' : 'FORM');
  const counted = new Set(columns.flatMap(({ texts }, at) => (said[at] && texts.some(isCount) ? [role(at)] : [])));
  const marked = new Set(
    columns.flatMap(({ texts }, at) => (said[at] && holdsMarks(texts) && !counted.has(role(at)) ? [at] : [])),
  );
  const roles = new Set([...marked].map(role));
  return said.map((each, at) => {
    const isBeside = roles.has(role(at)) && (each?.FORM !== undefined || columns[at]!.texts.every(isNoMark));
    return marked.has(at) || isBeside ? each : null;
  });
}

/** Cells may say something else now and then, which is told where it stands. */
function holdsMarks(texts: readonly string[]): boolean {
  const said = texts.filter((text) => !isNoMark(text));
  return (
    said.length > 0 && said.filter((text) => isMark(text) || isDitto(text) || namesForm(text)).length * 2 > said.length
  );
}

function isCount(text: string): boolean {
  return /^\d+$/u.test(text) && !isMark(text) && !isNoMark(text);
}
