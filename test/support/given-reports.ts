import type { Client, Registry } from './registry.js';

export interface SeenCell {
  column: string;
  text: string;
  exactly: number | null;
  atLeast: number | null;
  unknown: boolean;
  kind: 'AWARDS' | 'HONOUREES' | 'MEETINGS' | 'ATTENDANCES' | null;
  figureKey: string | null;
}
export interface SeenRow {
  key: string;
  label: string;
  cells: SeenCell[];
}
export interface SeenTable {
  key: string;
  title: string;
  rows: SeenRow[];
  notes: string[];
}
export interface SeenReport {
  key: string;
  readAt: string;
  figuresSha256: string;
  notes: { code: string; message: string }[];
  narrative: string[];
  tables: SeenTable[];
}

const REPORT = `key readAt figuresSha256 notes { code message } narrative
  tables { key title notes rows { key label cells { column text exactly atLeast unknown kind figureKey } } }`;

export async function askReport(
  registry: Registry,
  input: object,
  as: Client = registry.as('READER'),
): Promise<SeenReport> {
  const data = await as.ask(`query ($input: AnnualReportInput!) { annualReport(input: $input) { ${REPORT} } }`, {
    input,
  });
  return data.annualReport as SeenReport;
}

export function tableOf(report: SeenReport, key: string): SeenTable {
  const table = report.tables.find((each) => each.key === key);
  if (!table) throw new Error(`no table ${key} among ${report.tables.map((each) => each.key).join(', ')}`);
  return table;
}

export function rowOf(table: SeenTable, key: string): SeenRow {
  const row = table.rows.find((each) => each.key === key);
  if (!row) throw new Error(`no row ${key} in ${table.key}: ${table.rows.map((each) => each.key).join(', ')}`);
  return row;
}

export function cell(report: SeenReport, table: string, row: string, column: string): SeenCell {
  const found = rowOf(tableOf(report, table), row).cells.find((each) => each.column === column);
  if (!found) throw new Error(`no column ${column} in ${table}`);
  return found;
}

export function allCells(report: SeenReport): SeenCell[] {
  return report.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
}

const NODES = {
  AWARDS: ['figureAwards', 'id quantity'],
  HONOUREES: ['figureHonourees', 'id'],
  MEETINGS: ['figureMeetings', 'id'],
  ATTENDANCES: ['figureAttendances', 'id delegationPrinted delegationCount'],
} as const;

export interface Opened {
  ids: string[];
  /** The quantities that are known, summed. */
  known: number;
  /** Records whose quantity is not. */
  silent: number;
}

/** Everything in the list that a figure opens into, page by page. */
export async function openFigure(registry: Registry, { kind, figureKey }: SeenCell, report?: string): Promise<Opened> {
  const [query, fields] = NODES[kind ?? 'AWARDS'];
  const opened: Opened = { ids: [], known: 0, silent: 0 };
  for (let after: string | null = null, more = true; more;) {
    const data = await registry.as('READER').ask(
      `query ($key: String!, $report: String, $after: String) { list: ${query}(key: $key, report: $report, first: 100, after: $after) {
         nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
      { key: figureKey, report, after },
    );
    for (const node of data.list.nodes as Record<string, unknown>[]) {
      opened.ids.push(String(node.id));
      const quantity =
        kind === 'AWARDS'
          ? node.quantity
          : kind === 'ATTENDANCES' && node.delegationPrinted !== null
            ? node.delegationCount
            : 1;
      if (typeof quantity === 'number') opened.known += quantity;
      else opened.silent += 1;
    }
    ({ hasNextPage: more, endCursor: after } = data.list.pageInfo);
  }
  return opened;
}
