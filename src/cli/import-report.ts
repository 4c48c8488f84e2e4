import type { INestApplication } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { graphql } from 'graphql';
import { printedOr } from '../platform/time/vietnamese-date.js';

interface ReportedVerdict {
  code: string;
  severity: string;
  sheet: string | null;
  row: number | null;
  column: string | null;
  value: string | null;
  message: string;
  mend: string;
  evidence: string[];
}

/** What `importBatch` answers to REPORT. */
export interface ImportReport {
  id: string;
  version: number;
  state: string;
  problem: string | null;
  sourceName: string;
  format: string;
  encoding: string | null;
  issuer: { id: string; name: string } | null;
  numberPrinted: string | null;
  signedOn: string | null;
  subject: string | null;
  takenFromList: string[];
  counts: {
    rows: number;
    clean: number;
    notes: number;
    warnings: number;
    errors: number;
    leftOut: number;
    valid: number;
    byCode: { code: string; severity: string; rows: number }[];
  };
  notices: ReportedVerdict[];
  decision: { id: string; numberPrinted: string | null } | null;
  rows: {
    nodes: { id: string | null; row: number; name: string | null; verdicts: ReportedVerdict[] }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const VERDICT = 'code severity sheet row column value message mend evidence';

/** The report of an import, here as over HTTP (docs/imports.md). */
export const REPORT = `query ImportReport($id: ID!) {
  importBatch(id: $id) {
    id version state problem sourceName format encoding
    issuer { id name } numberPrinted signedOn subject takenFromList
    tables { sheet headingRows columns { column role heading recognisedBy } }
    counts { rows clean notes warnings errors leftOut valid byCode { code severity rows } }
    notices { ${VERDICT} }
    decision { id numberPrinted }
    rows(first: 100, severities: [ERROR, WARNING]) {
      nodes { id sheet row name severity choice recipient verdicts { ${VERDICT} } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/** Asked of the schema itself, in the transaction that is open. */
export async function importReport(app: INestApplication, id: string): Promise<ImportReport> {
  const { schema } = app.get(GraphQLSchemaHost);
  const { data, errors } = await graphql({ schema, source: REPORT, variableValues: { id }, contextValue: {} });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  // Plain objects, without the prototypes of the executor.
  return JSON.parse(JSON.stringify(data?.importBatch)) as ImportReport;
}

/** Of a list that was taken back: nothing by which it could be asked for. */
export type ReportTakenBack = Omit<ImportReport, 'id'> & { id: null };

export function takenBack(report: ImportReport): ReportTakenBack {
  const nodes = report.rows.nodes.map((row) => ({ ...row, id: null }));
  const pageInfo = { ...report.rows.pageInfo, endCursor: null };
  return { ...report, id: null, rows: { ...report.rows, nodes, pageInfo } };
}

const MOST_SHOWN = 20;

function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** With the value at fault, where the message does not say it. */
function told({ message, value, mend }: ReportedVerdict): string {
  const quoted = value === null || message.includes(value) ? '' : ` "${value}"`;
  return `${sentence(message)}${quoted} ${mend}`;
}

function inBrackets(place: string): string {
  return place === '' ? '' : ` (${place})`;
}

function errorsFirst<T extends Pick<ReportedVerdict, 'severity'>>(verdicts: readonly T[]): T[] {
  const rank = ({ severity }: T) => ['ERROR', 'WARNING'].indexOf(severity) >>> 0;
  return verdicts.toSorted((one, other) => rank(one) - rank(other));
}

/** The same for a person at a terminal. */
export function saidOf(report: ImportReport | ReportTakenBack): string {
  const { counts, notices, rows } = report;
  const place = ({ sheet, row, column }: ReportedVerdict) =>
    [sheet, row === null ? null : `dòng ${row}`, column === null ? null : `cột ${column}`].filter(Boolean).join(', ');
  const bad = errorsFirst(
    rows.nodes.flatMap(({ verdicts }) =>
      verdicts.filter(({ severity }) => severity === 'ERROR' || severity === 'WARNING'),
    ),
  );
  const blocked = notices.some(({ severity }) => severity === 'ERROR')
    ? ' (chưa ghi được dòng nào: xem lỗi của cả danh sách / none until the list itself is mended)'
    : '';
  const lines = [
    `${report.sourceName} (${[report.format, report.encoding].filter(Boolean).join(', ')}): ${counts.rows} dòng / rows`,
    `Quyết định / decision: ${report.numberPrinted ?? '?'} · ${printedOr(report.signedOn, '?')} · ${report.issuer?.name ?? '?'}`,
    `lỗi / errors ${counts.errors} · cần xem / doubts ${counts.warnings} · ghi được / valid ${counts.valid}${blocked}`,
    ...counts.byCode.map(({ code, severity, rows: count }) => `  ${severity} ${code}: ${count}`),
    ...errorsFirst(notices).map(
      (notice) => `${notice.severity} ${notice.code}${inBrackets(place(notice))}: ${told(notice)}`,
    ),
    ...bad.slice(0, MOST_SHOWN).map((verdict) => `${verdict.severity} ${place(verdict)}: ${told(verdict)}`),
    ...(bad.length > MOST_SHOWN || rows.pageInfo.hasNextPage
      ? [report.id === null ? '… (--json)' : `… (--json, importBatch(id: "${report.id}"))`]
      : []),
    ...(report.problem === null ? [] : [report.problem]),
    ...(report.state === 'COMMITTED' && report.decision
      ? [`Đã ghi / recorded: decision(by: { id: "${report.decision.id}" })`]
      : []),
  ];
  return lines.join('\n');
}
