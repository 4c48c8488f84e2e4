import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import type { RecipientKind } from '../../../awards/vocabulary.js';
import { beginsWithForm, formWithin, classWithin, parseKind, startsLikeUnit } from '../rows/kinds.js';
import type { Governing } from '../list.js';
import { formAndGrantor } from '../rows/form-and-grantor.js';
import type { MarkerStyle } from './markers.js';

/** What a heading says of the rows below; empty: nothing that is known. */
export function governs(text: string, row: number): Governing[] {
  const printed = text.replace(/\s*\n\s*/gu, ' ').replace(/[\s:;.]+$/u, '');
  const kind = parseKind(printed);
  // "I. BK LĐLĐ tỉnh": whose it is goes with it.
  const form = formAndGrantor(withoutCount(printed)) === null ? formWithin(printed) : withoutCount(printed);
  const found: Governing[] = [];
  if (kind !== null) found.push({ role: 'KIND', text: withoutCount(printed), kind, row });
  if (form !== null) found.push({ role: 'FORM', text: withoutCount(printed), form, row });
  const awardClass = classWithin(printed);
  if (awardClass !== null) found.push({ role: 'CLASS', text: awardClass, row });
  return found;
}

export function governsUnit(text: string, row: number): Governing {
  return { role: 'UNIT', text: withoutCount(text.replace(/\s*\n\s*/gu, ' ').replace(/[\s:;.]+$/u, '')), row };
}

const PLAIN_KIND =
  /^(?:danh sach )?(?:cac |doi voi |ve |cho |khen thuong )*(?:tap the|ca nhan|ho gia dinh|doanh nghiep)(?: tieu bieu| xuat sac| duoc khen thuong| khen thuong| tang| \d+)*(?: (?:tap the|ca nhan|ho|ho gia dinh|nguoi|doanh nghiep|don vi))?$/u;

/**
 * Whether a text says nothing but a kind, form or class: then it is a heading whatever its number looks like. "Tập thể nhân
 * dân thôn 3" is a recipient, "Bằng khen" is none.
 */
export function isPlainHeading(text: string): boolean {
  const key = foldVietnamese(text);
  if (PLAIN_KIND.test(key)) return true;
  if (key.split(' ').length > 20 || startsLikeUnit(text)) return false;
  return beginsWithForm(text) || /^hang (?:nhat|nhi|ba|dac biet)$/u.test(key);
}

/** The headings over a row, outermost first. */
export class GoverningHeadings {
  private title: readonly Governing[] = [];
  private levels: { style: MarkerStyle; found: readonly Governing[] }[] = [];

  /** All that govern now, outermost first; of one role the innermost stands last. */
  get current(): Governing[] {
    const below = this.levels.flatMap((level) => level.found);
    const roles = new Set(below.map((each) => each.role));
    return [...this.title.filter((each) => !roles.has(each.role)), ...below];
  }

  kind(): RecipientKind | null {
    return this.current.findLast((each) => each.role === 'KIND')?.kind ?? null;
  }

  /** A heading ends those of its own level and below: of the same numbering, or, unnumbered, of the same sort. */
  add(style: MarkerStyle, found: readonly Governing[]): void {
    const roles = new Set(found.map((each) => each.role));
    const from = this.levels.findIndex((level) =>
      style === level.style && style !== 'NONE'
        ? true
        : level.found.every((each) => roles.has(each.role) && (each.role !== 'UNIT' || level.style === style)),
    );
    if (from >= 0) this.levels = this.levels.slice(0, from);
    this.levels.push({ style, found });
  }

  /** What the title says: it holds for all below it, until another title. */
  setTitle(found: readonly Governing[]): void {
    this.title = found;
  }

  ofTitle(role: Governing['role']): Governing | undefined {
    return this.title.find((each) => each.role === role);
  }

  addToTitle(found: Governing): void {
    this.title = [...this.title, found];
  }

  /** The headings of a list that this one goes on: with its lists' headings, or only with its title. */
  takeOver(other: GoverningHeadings, all: boolean): void {
    this.title = other.title;
    if (all) this.levels = [...other.levels];
  }
}

/** "Cá nhân (15)", "Tập thể: 02": the count is kept with the counts. */
function withoutCount(text: string): string {
  return text
    .replace(/\s*[:(]\s*\d{1,6}\s*(?:tập thể|cá nhân|hộ gia đình|hộ|người|đồng chí|doanh nghiệp|đơn vị)?\s*\)?$/iu, '')
    .trim();
}
