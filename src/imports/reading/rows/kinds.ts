import { AWARD_FORMS } from '../../../awards/catalogue/forms/award-forms.js';
import type { RecipientKind } from '../../../awards/vocabulary.js';
import { accentKey, hasAccents } from '../../../platform/text/accent-key.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { looksLikePersonName } from '../../../platform/text/names/person-name.js';
import { KIND_HEADINGS, UNIT_HEADS } from '../lexicon/recipient-words.js';
import type { Governing } from '../list.js';
import { formAndGrantor } from './form-and-grantor.js';

/** The kind of recipient that a text names: "Tập thể", "II. Cá nhân (15)". Null: none, or several ("Tập thể, cá nhân"). */
export function parseKind(text: string): RecipientKind | null {
  const named = kindsNamed(text);
  return named.length === 1 ? named[0]! : null;
}

export function kindsNamed(text: string): RecipientKind[] {
  const key = foldVietnamese(text);
  return KIND_HEADINGS.filter(([words]) => words.test(key)).map(([, kind]) => kind);
}

/** "Tên tập thể" above a column of names; "Họ và tên" says nothing, nor "Tên tập thể, cá nhân". */
export function kindOfHeading(heading: string, row: number): Governing | null {
  const kind = /^(?:ten|tap the|ca nhan)(?: |$)/u.test(foldVietnamese(heading)) ? parseKind(heading) : null;
  return kind === null ? null : { role: 'KIND', text: heading, kind, row };
}

/** Names and other printed names of all forms, folded, longest first; those of one word are too short to be found in a text. */
const FORM_KEYS = AWARD_FORMS.flatMap(({ nameVi, aliases }) => [nameVi, ...aliases]).map(foldVietnamese);
const EXACT_FORMS = new Set(FORM_KEYS);
const FOUND_FORMS = [...new Set(FORM_KEYS)]
  .filter((key) => key.split(' ').length > 1)
  .toSorted((one, other) => other.length - one.length);
const FORM_PATTERN = new RegExp(`(?:^| )(?:${FOUND_FORMS.join('|')})(?= |$)`, 'u');

/** Whether a text names a form or title of the catalogue, whole or within: "Tặng Bằng khen của Chủ tịch". */
export function namesForm(text: string): boolean {
  const key = foldVietnamese(text);
  return EXACT_FORMS.has(key) || FORM_PATTERN.test(key) || formAndGrantor(text) !== null;
}

/** The form or title that a text names, as printed there; the longest. Null: none. */
export function formWithin(text: string): string | null {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    key: foldVietnamese(word),
    start: index,
    end: index + word.length,
  }));
  const key = words.map((word) => word.key).join(' ');
  const found = EXACT_FORMS.has(key) ? { 0: key, index: 0 } : FORM_PATTERN.exec(key);
  if (found === null) return formAndGrantor(text)?.form ?? null;
  const before = key.slice(0, found.index).split(' ').filter(Boolean).length;
  const count = found[0].trim().split(' ').length;
  const [first, last] = [words[before], words[before + count - 1]];
  if (first === undefined || last === undefined) return null;
  const form = text.slice(first.start, last.end);
  // Kỷ niệm chương "Vì sự nghiệp …": a name in quotes ends with its quote.
  const quote = text.charAt(last.end);
  return (quote === '”' && form.includes('“')) || (quote === '"' && form.split('"').length === 2) ? form + quote : form;
}

/** Whether a text names more than one form: "Bằng khen, Giấy khen". */
export function namesSeveralForms(text: string): boolean {
  return (
    new Set(
      foldVietnamese(text)
        .match(new RegExp(FORM_PATTERN, 'gu'))
        ?.map((form) => form.trim()),
    ).size > 1
  );
}

/** Whether a text begins with a form or title, perhaps after "tặng", "đề nghị tặng", "danh hiệu"; or with who grants it, and no more. */
export function beginsWithForm(text: string): boolean {
  const key = foldVietnamese(text).replace(/^(?:de nghi )?(?:tang |trao )?(?:danh hieu |hinh thuc )?/u, '');
  const found = FORM_PATTERN.exec(key);
  return EXACT_FORMS.has(key) || found?.index === 0 || formAndGrantor(text) !== null;
}

/** "Hạng Nhất", alone or after a form, as printed; null: no class is named. */
export function classWithin(text: string): string | null {
  const found = /(?<!\p{L})hạng (?:nhất|nhì|ba|đặc biệt|i{1,3})(?!\p{L})/iu.exec(text.normalize('NFC'));
  return found?.[0] ?? null;
}

const HEADS = new RegExp(`^(?:${UNIT_HEADS.map(accentKey).join('|')})(?: |$)`, 'u');
const FOLDED_HEADS = new RegExp(`^(?:${UNIT_HEADS.map(foldVietnamese).join('|')})(?: |$)`, 'u');

/** Whether a text begins as the name of a body or a place does. A guess. */
export function startsLikeUnit(text: string): boolean {
  // "Hội viên", "Tổ trưởng" are of a body, and none.
  if (/^\p{L}+ (?:viên|trưởng|phó)(?!\p{L})/iu.test(text) && !/^(?:học viện|thành viên)/iu.test(text)) return false;
  if (hasAccents(text)) return HEADS.test(accentKey(text));
  return FOLDED_HEADS.test(foldVietnamese(text)) && !looksLikePersonName(text);
}
