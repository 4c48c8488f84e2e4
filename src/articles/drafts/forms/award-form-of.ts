import type { AwardClass } from '../../../awards/vocabulary.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { isPartyBadge } from '../../extraction/lexicon/party-badge.js';
import type { DraftAwardPart } from '../draft-contents.js';
import { isOfKind } from './kind-of-form.js';

export interface FormOnRecord {
  id: string;
  code: string;
  /** Its name in Vietnamese. */
  label: string;
  /** Folded: its name and every other way in which papers print it. */
  names: readonly string[];
  classes: readonly AwardClass[];
}

export interface ResolvedForm {
  id: string;
  code: string;
  awardClass: AwardClass | null;
}

const CLASSES: Readonly<Record<string, AwardClass>> = {
  'dac biet': 'SPECIAL',
  nhat: 'FIRST',
  nhi: 'SECOND',
  ba: 'THIRD',
  i: 'FIRST',
  ii: 'SECOND',
  iii: 'THIRD',
  1: 'FIRST',
  2: 'SECOND',
  3: 'THIRD',
};
const CLASS = / hang (dac biet|nhat|nhi|ba|iii|ii|i|[123])$/u;

/** The reader's kinds of form that are entries of the catalogue themselves; the others are many forms each. */
const GENERIC: Readonly<Record<string, string>> = {
  CERTIFICATE_OF_MERIT: 'CERTIFICATE_OF_MERIT',
  CERTIFICATE_OF_COMMENDATION: 'CERTIFICATE_OF_COMMENDATION',
  COMMEMORATIVE_MEDAL: 'COMMEMORATIVE_MEDAL',
  LETTER_OF_COMMENDATION: 'LETTER_OF_PRAISE',
};

type Award = Pick<DraftAwardPart, 'form' | 'formPrinted' | 'grantors'> &
  Partial<Pick<DraftAwardPart, 'changed' | 'added'>>;

/** The form of the catalogue that an article prints, or that staff chose; null where it is not certain which. */
export function awardFormOf(award: Award, catalogue: readonly FormOnRecord[]): ResolvedForm | null {
  const { form, formPrinted, grantors } = award;
  const printed = foldVietnamese(formPrinted);
  const name = printed.replace(CLASS, '');
  const found = isChosen(award)
    ? ofChosen(form, name, catalogue)
    : (byCode(catalogue, ofTheGovernment(name, grantors)) ??
      byCode(catalogue, isPartyBadge(formPrinted) ? 'PARTY_BADGE' : undefined) ??
      catalogue.find(({ names }) => names.includes(name)) ??
      catalogue.find(({ code }) => code === form && form !== 'EMULATION_FLAG' && !(form in GENERIC)) ??
      byCode(catalogue, GENERIC[form]));
  if (!found) return null;
  const awardClass = CLASSES[CLASS.exec(printed)?.[1] ?? ''] ?? null;
  return {
    id: found.id,
    code: found.code,
    awardClass: awardClass && found.classes.includes(awardClass) ? awardClass : null,
  };
}

/** Staff say of which form it is, whatever its words are the name of. Of a new part nothing said is what the reader calls "other". */
function isChosen({ form, changed = [], added = false }: Award): boolean {
  return added ? form !== 'OTHER_RECOGNITION' : changed.includes('form');
}

/** The entry itself, or of a kind that is many forms the one that the words name, unless they name one of another kind. */
function ofChosen(form: string, name: string, catalogue: readonly FormOnRecord[]): FormOnRecord | undefined {
  const itself = byCode(catalogue, form) ?? byCode(catalogue, GENERIC[form]);
  return itself ?? catalogue.find(({ names, label }) => names.includes(name) && isOfKind(form, label));
}

function byCode(catalogue: readonly FormOnRecord[], wanted: string | undefined): FormOnRecord | undefined {
  return wanted === undefined ? undefined : catalogue.find(({ code }) => code === wanted);
}

/** What the Prime Minister or the Government grants is a form of its own, and printed like those of a province. */
function ofTheGovernment(name: string, grantors: DraftAwardPart['grantors']): string | undefined {
  const [by, another] = grantors.map(({ printed }) => foldVietnamese(printed));
  if (by === undefined || another !== undefined || !/^(?:thu tuong|chinh phu)(?: |$)/u.test(by)) return undefined;
  if (/^co thi dua(?: xuat sac)?$/u.test(name)) return 'GOVERNMENT_EMULATION_FLAG';
  return name === 'bang khen' && by.startsWith('thu tuong') ? 'PRIME_MINISTER_MERIT' : undefined;
}
