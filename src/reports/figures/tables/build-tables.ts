import type { Language } from '../../../platform/errors/domain-error.js';
import { formTables } from '../../forms/form-tables.js';
import type { ChosenForm } from '../../forms/statistical-forms.js';
import { dividedTable } from './divided-table.js';
import type { FigureTable } from './figure-table.js';
import { coverageTable, draftsTable, notCountedTable } from './coverage-tables.js';
import { historyTable } from './history-table.js';
import { honoureesTable } from './honouree-tables.js';
import { meetingsTable, presentationTable } from './meeting-tables.js';
import { reconciliationTable } from './reconciliation-table.js';
import type { ReportFacts } from '../report-facts.js';
import { TABLES } from './table-specs.js';

/** All tables of a report, in the order in which it shows them. Pure: the same facts make the same tables. */
export function buildTables(facts: ReportFacts, forms: readonly ChosenForm[], language: Language): FigureTable[] {
  return [
    ...TABLES.map((spec) => dividedTable(spec, facts, language)),
    honoureesTable(facts, language),
    historyTable(facts, language),
    meetingsTable(facts, language),
    presentationTable(facts, language),
    ...(facts.reconciliation ? [reconciliationTable(facts.reconciliation, language)] : []),
    coverageTable(facts, language),
    notCountedTable(facts, language),
    draftsTable(facts, language),
    ...forms.flatMap((form) => formTables(form, facts, language)),
  ];
}
