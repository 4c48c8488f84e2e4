import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, GraphQLAnswer, Registry } from './registry.js';

/** Cells as somebody pastes them: a line a row, tabs between. */
export function pasted(...rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.join('\t')).join('\n');
}

export const HEADINGS = [
  'STT',
  'Họ và tên',
  'Chức vụ',
  'Đơn vị',
  'Hình thức',
  'Thành tích',
  'Thời gian',
  'Tiền thưởng',
];

/** What most tests look at. */
export const BATCH = `id version state problem takenFromList
  counts { rows clean notes warnings errors leftOut valid byCode { code severity rows } }
  notices { code severity message mend value evidence } decision { id version numberPrinted recordStatus }
  rows(first: 100) { nodes { id sheet row name severity choice recipient verdicts { code severity sheet row column value message mend evidence } award { id recipientNamePrinted recordStatus state } } }`;

export interface GivenBatch {
  id: string;
  version: number;
  // The tests know what they selected.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  [field: string]: any;
}

let numbers = 500;

/** A list, staged by a recorder; what is not said of the decision is made up. */
export async function givenImport(
  registry: Registry,
  issuerId: string,
  pastedText: string,
  input: Record<string, unknown> = {},
  client: Client = registry.as('RECORDER'),
): Promise<GivenBatch> {
  numbers += 1;
  const { batch } = await client.act(
    'stageImport',
    {
      source: { pastedText },
      issuerId,
      number: `${numbers}/QĐ-MTTQ`,
      signedOn: '2021-01-05',
      mode: 'REGULAR',
      ...input,
    },
    `batch { ${BATCH} }`,
  );
  return batch as GivenBatch;
}

export async function batchOf(client: Client, id: string, selection = BATCH): Promise<GivenBatch> {
  const { importBatch } = await client.ask(`query ($id: ID!) { importBatch(id: $id) { ${selection} } }`, { id });
  return importBatch as GivenBatch;
}

/** Commits a list and waits for what becomes of it. */
export async function commit(
  client: Client,
  { id, version }: { id: string; version: number },
  which: 'ALL' | 'VALID' = 'ALL',
): Promise<GivenBatch> {
  await client.act('commitImport', { id, version, which }, 'batch { id }');
  return settled(client, id);
}

/** The list once nobody is committing it any more. */
export async function settled(client: Client, id: string): Promise<GivenBatch> {
  for (;;) {
    const data: GraphQLAnswer['data'] = await client.ask('query ($id: ID!) { importProgress(id: $id) { state } }', {
      id,
    });
    if (data.importProgress.state !== 'COMMITTING') return batchOf(client, id);
    await sleep(20);
  }
}
