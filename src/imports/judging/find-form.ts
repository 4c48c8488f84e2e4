import type { CataloguedForm } from '../../awards/catalogue/award-catalogue.service.js';
import { AWARD_CLASS, type AwardClass } from '../../awards/vocabulary.js';
import { accentKey, hasAccents } from '../../platform/text/accent-key.js';
import { foldVietnamese, iyKey } from '../../platform/text/fold-vietnamese.js';
import { formAndGrantor } from '../reading/rows/form-and-grantor.js';
import { namesSeveralForms } from '../reading/rows/kinds.js';
import { NearestNames } from './nearest-names.js';

export interface FormFound {
  form: CataloguedForm | null;
  /** A class that is printed with the form: "Huân chương Lao động hạng Ba". */
  awardClass: AwardClass | null;
  /** It is printed with other accents than any of its names has: "Giáy khen". */
  isMisspelt: boolean;
  /** Where there is no such form: the nearest ones, nearest first. */
  nearest: CataloguedForm[];
}

const CLASS_TAIL = / hang (dac biet|nhat|nhi|ba|iii|ii|i|1|2|3)$/u;
const CLASSES: Readonly<Record<string, AwardClass>> = {
  'dac biet': AWARD_CLASS.SPECIAL,
  nhat: AWARD_CLASS.FIRST,
  nhi: AWARD_CLASS.SECOND,
  ba: AWARD_CLASS.THIRD,
  i: AWARD_CLASS.FIRST,
  ii: AWARD_CLASS.SECOND,
  iii: AWARD_CLASS.THIRD,
  '1': AWARD_CLASS.FIRST,
  '2': AWARD_CLASS.SECOND,
  '3': AWARD_CLASS.THIRD,
};
const MOST_NEAREST = 3;

/** "hạng Nhì", "Nhì", "II" → SECOND; null for what is none. */
export function parseClass(printed: string): AwardClass | null {
  const key = foldVietnamese(printed).replace(/^hang /u, '');
  return CLASSES[key] ?? (key.toUpperCase() in AWARD_CLASS ? (key.toUpperCase() as AwardClass) : null);
}

/** Finds forms by the names under which lists print them. Answers are remembered: a list has few forms and many rows. */
export class FormFinder {
  private readonly byKey = new Map<string, CataloguedForm>();
  private readonly known = new Map<string, FormFound>();
  private readonly nearest: NearestNames<CataloguedForm>;

  /** Forms of the highest esteem first. */
  constructor(forms: readonly CataloguedForm[]) {
    for (const form of forms)
      for (const name of [form.id, form.code, form.nameVi, form.nameEn, ...form.aliases]) {
        const key = iyKey(name);
        if (!this.byKey.has(key)) this.byKey.set(key, form);
      }
    this.nearest = new NearestNames(
      forms.flatMap((of) => [of.nameVi, of.nameEn, ...of.aliases].map((name) => ({ name, of }))),
    );
  }

  find(printed: string): FormFound {
    const known = this.known.get(printed);
    if (known) return known;
    const found = this.look(printed);
    this.known.set(printed, found);
    return found;
  }

  private look(printed: string): FormFound {
    const key = iyKey(printed).replace(/^(tang|danh hieu|hinh thuc) /u, '');
    const tail = CLASS_TAIL.exec(key);
    const awardClass = tail?.[1] === undefined ? null : (CLASSES[tail[1]] ?? null);
    const name = tail ? key.slice(0, tail.index) : key;
    const form =
      this.byKey.get(iyKey(printed)) ?? this.byKey.get(name) ?? this.byKey.get(withoutGrantor(printed, name));
    return form
      ? { form, awardClass, isMisspelt: isMisspelt(printed, form), nearest: [] }
      : { form: null, awardClass, isMisspelt: false, nearest: this.nearest.find(name, MOST_NEAREST) };
  }
}

/** "Bằng khen của Chủ tịch UBND tỉnh", "BK LĐLĐ tỉnh": who grants it is a question of its own. Of two forms neither is taken. */
function withoutGrantor(printed: string, name: string): string {
  const parted = formAndGrantor(printed);
  if (parted !== null) return iyKey(parted.form);
  return namesSeveralForms(printed) ? name : name.replace(/ cua .*$/u, '');
}

/** Whether a text with accents has the name of the form in it without their being those of the name. */
function isMisspelt(printed: string, { nameVi, aliases }: CataloguedForm): boolean {
  if (!hasAccents(printed)) return false;
  const texts = [printed, formAndGrantor(printed)?.form ?? ''].map(spellingOf);
  return ![nameVi, ...aliases].some((name) => texts.some((text) => ` ${text} `.includes(` ${spellingOf(name)} `)));
}

/** The same for "Kỷ niệm chương" and "Kỉ niệm chương". */
function spellingOf(text: string): string {
  return accentKey(text).normalize('NFD').replaceAll('y', 'i');
}
