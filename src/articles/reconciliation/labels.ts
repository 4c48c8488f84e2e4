import type { Language } from '../../platform/errors/domain-error.js';
import type { Level, System } from '../../organisations/vocabulary.js';
import type { Pattern } from './pattern.js';
import { printedKey } from './prepare.js';
import { SYSTEM_WORDS, WORDS } from './reconciliation-words.js';
import type { NamedBody, Registered } from './registered.js';
import type { Counted } from './vocabulary.js';

export interface FormLabel {
  id: string | null;
  name: string;
}

export interface GrantorLabel {
  organisationId: string | null;
  name: string;
  system: System | null;
  level: Level | null;
}

/** How the parts of patterns are called, in one language. */
export interface Labels {
  forms: (pattern: Pattern) => FormLabel[];
  grantors: (pattern: Pattern) => GrantorLabel[];
  /** "Bằng khen hạng Nhất của Ủy ban …, tập thể". */
  what: (pattern: Pattern, counted: Counted) => string;
}

export interface NamedThings {
  forms: ReadonlyMap<string, { id: string; nameVi: string; nameEn: string }>;
  bodies: ReadonlyMap<string, NamedBody>;
  /** What was printed, by its key. */
  printed: ReadonlyMap<string, string>;
}

/** Everything that is known as printed only, by the keys that stand for it. */
export function printedNames({ awards, handedOver, claims }: Pick<Registered, 'awards' | 'handedOver' | 'claims'>) {
  const grantors = [...awards, ...handedOver, ...claims.flatMap(({ links }) => links.grantors)];
  const texts = [
    ...grantors.flatMap(({ printed }) => printed ?? []),
    ...claims.flatMap(({ formPrinted, grantorsPrinted }) => [
      ...grantorsPrinted,
      ...(formPrinted ? [formPrinted] : []),
    ]),
  ];
  return new Map([...new Set(texts)].toSorted().map((text) => [printedKey(text), text]));
}

export function labelsIn(language: Language, { forms, bodies, printed }: NamedThings): Labels {
  const words = WORDS[language];
  const formsOf = (pattern: Pattern): FormLabel[] =>
    (pattern.forms ?? []).map((id) => {
      const form = forms.get(id);
      return form
        ? { id, name: language === 'vi' ? form.nameVi : form.nameEn }
        : { id: null, name: printed.get(id) ?? id.slice(1) };
    });
  const grantorsOf = (pattern: Pattern): GrantorLabel[] =>
    (pattern.grantors ?? []).map((key) => {
      const body = bodies.get(key);
      if (body) return { organisationId: key, name: body.name, system: body.system, level: body.level };
      const [system, level] = key.split('/');
      if (key.startsWith('?') || !isKnown(language, system) || !isKnown(language, level))
        return { organisationId: null, name: printed.get(key) ?? key.replace(/^\?/u, ''), system: null, level: null };
      const names: Readonly<Record<string, string>> = SYSTEM_WORDS[language];
      const name = `${names[system]}, ${names[level]}`;
      return { organisationId: null, name, system: system as System, level: level as Level };
    });
  const list = (names: readonly string[]) => names.join(', ');
  return {
    forms: formsOf,
    grantors: grantorsOf,
    what: (pattern, counted) => {
      const form = list(formsOf(pattern).map(({ name }) => name)) || words.anyForm;
      const awardClass = pattern.awardClass === null ? '' : ` ${words[pattern.awardClass]}`;
      const grantor = list(grantorsOf(pattern).map(({ name }) => name));
      return `${form}${awardClass}${grantor === '' ? '' : ` ${words.of} ${grantor}`}, ${words[counted]}`;
    },
  };
}

function isKnown(language: Language, word: string | undefined): word is string {
  return word !== undefined && word in SYSTEM_WORDS[language];
}
