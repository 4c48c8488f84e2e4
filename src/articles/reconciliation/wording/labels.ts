import type { Language } from '../../../platform/errors/domain-error.js';
import type { Level, System } from '../../../organisations/vocabulary.js';
import { groupBy } from '../comparing/group-by.js';
import { onlyGrantorOf } from '../comparing/levels-of-forms.js';
import type { Pattern } from '../comparing/pattern.js';
import { printedKey } from '../comparing/prepare.js';
import { SYSTEM_WORDS, WORDS } from './reconciliation-words.js';
import type { NamedBody, Registered } from '../registered.js';
import type { Counted } from '../vocabulary.js';

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

/** A name as printed, with its bearer's system and level where those are known without the body. */
export interface PrintedName extends Pick<GrantorLabel, 'system' | 'level'> {
  text: string;
}

export interface NamedThings {
  forms: ReadonlyMap<string, { id: string; nameVi: string; nameEn: string }>;
  bodies: ReadonlyMap<string, NamedBody>;
  /** What was printed, by its key. */
  printed: ReadonlyMap<string, PrintedName>;
}

/** Everything that is known as printed only, by the keys that stand for it. */
export function printedNames({
  awards,
  handedOver,
  claims,
  forms,
}: Pick<Registered, 'awards' | 'handedOver' | 'claims' | 'forms'>): Map<string, PrintedName> {
  const known = new Map(forms.map((form) => [form.id, form]));
  const grantors = [...awards, ...handedOver, ...claims.flatMap(({ links }) => links.grantors)];
  const said = claims.flatMap(({ grantorsPrinted, formId }) => {
    const only = formId === null ? null : onlyGrantorOf([formId], known);
    return grantorsPrinted.map((printed) => ({ printed, system: only?.system ?? null, level: only?.level ?? null }));
  });
  const levels = groupBy(
    [...grantors, ...said].filter(({ printed }) => printed !== null),
    ({ printed }) => printedKey(printed ?? ''),
  );
  const texts = [
    ...grantors.flatMap(({ printed }) => printed ?? []),
    ...claims.flatMap(({ formPrinted, grantorsPrinted }) => [
      ...grantorsPrinted,
      ...(formPrinted ? [formPrinted] : []),
    ]),
  ];
  return new Map(
    [...new Set(texts)].toSorted().map((text) => {
      const bearers = levels.get(printedKey(text)) ?? [];
      const [first] = bearers;
      const one = bearers.every(({ system, level }) => system === first?.system && level === first.level);
      return [printedKey(text), { text, system: (one && first?.system) || null, level: (one && first?.level) || null }];
    }),
  );
}

export function labelsIn(language: Language, { forms, bodies, printed }: NamedThings): Labels {
  const words = WORDS[language];
  const formsOf = (pattern: Pattern): FormLabel[] =>
    (pattern.forms ?? []).map((id) => {
      const form = forms.get(id);
      return form
        ? { id, name: language === 'vi' ? form.nameVi : form.nameEn }
        : { id: null, name: printed.get(id)?.text ?? id.slice(1) };
    });
  const grantorsOf = (pattern: Pattern): GrantorLabel[] =>
    (pattern.grantors ?? []).map((key) => {
      const body = bodies.get(key);
      if (body) return { organisationId: key, name: body.name, system: body.system, level: body.level };
      const [system, level] = key.split('/');
      if (key.startsWith('?') || !isKnown(language, system) || !isKnown(language, level))
        return {
          organisationId: null,
          name: printed.get(key)?.text ?? key.replace(/^\?/u, ''),
          system: printed.get(key)?.system ?? null,
          level: printed.get(key)?.level ?? null,
        };
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
