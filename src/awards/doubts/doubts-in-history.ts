import { auditEntryShape } from '../../audit/audit-entry.shape.js';
import { type Reading, refineShape } from '../../platform/graphql/compiling/shape.js';
import { currentRequest } from '../../platform/request/request-context.js';
import type { AwardWarning } from './award-assessment.js';
import { asFarAsSeen } from './award-warning.js';
import { describeAwardWarning } from './award-warning-messages.js';

/** The history of a line keeps its doubts as they were raised: what they say of other lines is for whoever may see those. */
function withDoubtsSeen(row: string, values: string, reading: Reading): string {
  const seen = asFarAsSeen('w.j', reading);
  if (seen === 'w.j') return values;
  return (
    `case when ${row}.subject_type = 'Award' and jsonb_typeof(${values} -> 'warnings') = 'array' ` +
    `then jsonb_set(${values}, '{warnings}', (select coalesce(jsonb_agg(${seen} order by w.n), '[]') ` +
    `from jsonb_array_elements(${values} -> 'warnings') with ordinality w(j, n))) else ${values} end`
  );
}

/** Doubts are kept as codes with what fills their sentences; they are read as sentences, as everywhere. */
function tellDoubts(values: unknown): unknown {
  if (!hasDoubts(values)) return values;
  const { language } = currentRequest();
  const warnings = values.warnings.map(({ data, ...doubt }) => ({
    ...doubt,
    message: describeAwardWarning({ code: doubt.code, data }, language),
  }));
  return { ...values, warnings };
}

/** Of all that is recorded, award lines alone have doubts among their own values. */
function hasDoubts(values: unknown): values is { warnings: AwardWarning[] } {
  return typeof values === 'object' && values !== null && 'warnings' in values && Array.isArray(values.warnings);
}

for (const state of ['before', 'after']) refineShape(auditEntryShape, state, withDoubtsSeen, { tell: tellDoubts });
