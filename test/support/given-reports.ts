import type { Client, Registry } from './registry.js';

type Kind = 'AWARDS' | 'HONOUREES' | 'MEETINGS' | 'ATTENDANCES' | 'CLAIMS';

export interface SeenCell {
  column: string;
  text: string;
  exactly: number | null;
  atLeast: number | null;
  unknown: boolean;
  kind: Kind | null;
  opens: Kind[];
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
  tables { key title notes rows { key label cells { column text exactly atLeast unknown kind opens figureKey } } }`;

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
  CLAIMS: ['figureClaims', 'id'],
} as const;

export interface Opened {
  ids: string[];
  /** The quantities that are known, summed. */
  known: number;
  /** Records whose quantity is not. */
  silent: number;
}

/** Everything in the lists that a figure opens into, together. */
export async function openFigure(registry: Registry, cell: SeenCell, report?: string): Promise<Opened> {
  const opened: Opened = { ids: [], known: 0, silent: 0 };
  for (const kind of cell.opens) {
    const { ids, known, silent } = await openList(registry, kind, cell.figureKey, report);
    opened.ids.push(...ids);
    opened.known += known;
    opened.silent += silent;
  }
  return opened;
}

/** Page by page. */
async function openList(registry: Registry, kind: Kind, figureKey: string | null, report?: string): Promise<Opened> {
  const [query, fields] = NODES[kind];
  const opened: Opened = { ids: [], known: 0, silent: 0 };
  const adds = kind === 'CLAIMS' ? await claimsOf(registry, figureKey) : new Map<string, number>();
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
          : kind === 'CLAIMS'
            ? adds.get(String(node.id))
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

/** How many of a figure rest on each claim. */
async function claimsOf(registry: Registry, key: string | null): Promise<Map<string, number>> {
  const asked = 'query ($key: String!) { figure(key: $key) { claims { claimId adds } } }';
  const { figure } = await registry.as('READER').ask(asked, { key });
  return new Map((figure.claims as { claimId: string; adds: number }[]).map(({ claimId, adds }) => [claimId, adds]));
}
