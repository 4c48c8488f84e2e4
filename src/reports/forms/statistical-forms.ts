import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Day } from '../../platform/time/day.js';
import { DIMENSIONS, type Predicate } from '../figures/sql/predicate.js';
import type { StatisticalForm } from './statistical-form.js';

const FILE = /^[\w-]+\.form\.(?:js|ts|mjs)$/u;

/**
 * Every form of a folder: each file `….form.` in it exports one as `form`. Throws on one that contradicts itself, so that
 * a slip in a data file shows at the start and not in somebody's report.
 */
export async function loadForms(folder: string = import.meta.dirname): Promise<StatisticalForm[]> {
  const files = readdirSync(folder).filter((file) => FILE.test(file));
  const forms: StatisticalForm[] = [];
  for (const file of files.sort()) {
    const { form } = (await import(pathToFileURL(join(folder, file)).href)) as { form: StatisticalForm };
    forms.push(checked(form, file));
  }
  return forms;
}

/** A form, and whether it is used for a period that ended before any version of it was in force. */
export interface ChosenForm {
  form: StatisticalForm;
  early: boolean;
}

/** Of each form the version in force on the last day of a period; before all of them the first, which is then said. */
export function formsFor(forms: readonly StatisticalForm[], day: Day): ChosenForm[] {
  const codes = [...new Set(forms.map(({ code }) => code))].sort();
  return codes.flatMap((code): ChosenForm[] => {
    const versions = forms
      .filter((form) => form.code === code)
      .sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1));
    const inForce = versions
      .filter(({ validFrom, validTo }) => (validFrom ?? day) <= day && day <= (validTo ?? day))
      .at(-1);
    if (inForce) return [{ form: inForce, early: false }];
    const [first] = versions;
    return first && first.validFrom !== null && day < first.validFrom ? [{ form: first, early: true }] : [];
  });
}

function checked(form: StatisticalForm, file: string): StatisticalForm {
  const problems = [
    ...twice(form.columns.map(({ code }) => code)).map((code) => `column ${code} occurs twice`),
    ...twice(form.rows.flatMap(({ code }) => code ?? [])).map((code) => `row ${code} occurs twice`),
    ...[form.counts, ...[...form.columns, ...form.rows].map(({ counts }) => counts)].flatMap(unknownDimensions),
    ...form.columns.flatMap(({ mayTakeIn = [] }) => unknownDimensions(mayTakeIn)),
    ...[...form.leftOut, ...form.partly].flatMap(({ counts }) => unknownDimensions(counts)),
  ];
  if (problems.length > 0) throw new Error(`${file}: ${problems.join('; ')}`);
  return form;
}

function twice(codes: readonly string[]): string[] {
  return codes.filter((code, i) => codes.indexOf(code) !== i);
}

/** By these a form can count; whether somebody is honoured for the first time is no property of a line. */
const COUNTABLE: readonly string[] = DIMENSIONS.filter(
  (by) => !['area', 'unit', 'month', 'presented', 'reported', 'decided', 'firstTime'].includes(by),
);

function unknownDimensions(predicate: Predicate): string[] {
  return predicate.filter(({ by }) => !COUNTABLE.includes(by)).map(({ by }) => `a form cannot count by ${by}`);
}
