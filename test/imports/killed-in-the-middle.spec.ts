import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEADINGS, pasted } from '../support/given-imports.js';
import { newToken, sendTo } from '../support/killed-registry.js';
import { endRegistryProcesses, RegistryProcess } from '../support/registry-process.js';

const ROWS = 3000;
/** A longer run: BANGVANG_TEST_KILLS=20 npm run jest -- test/imports/killed. */
const KILLS = Number(process.env.BANGVANG_TEST_KILLS ?? 2);
const GIVEN = ['An', 'Bình', 'Cường', 'Dung', 'Giang', 'Hà', 'Hùng', 'Khánh', 'Lan', 'Mai', 'Nam'];
const BATCH =
  'id version state problem counts { rows valid } rows(first: 1) { totalCount } decision { id recordStatus }';

/** At moments as good as chance, the same in every run. */
function* kills(seed: number) {
  for (let round = 0, state = seed; round < KILLS; round += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 1;
    yield { what: (['server', 'both', 'database'] as const)[round % 3] ?? 'both', afterMs: 20 + (state % 500) };
  }
}

describe('a kill -9 in the middle of an import', () => {
  const dataDir = mkdtempSync(join(realpathSync(tmpdir()), 'bang-vang-kill-import-'));
  let registry: RegistryProcess;
  let authorization: string;
  let issuerId: string;
  let numbers = 0;

  const ask = async (query: string, variables: object = {}) => {
    const { answer } = await sendTo(registry.address, query, variables, { authorization });
    if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  const act = (mutation: string, type: string, input: object) =>
    ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { batch { ${BATCH} } } }`, { input });
  const list = () => {
    numbers += 1;
    const row = (_: unknown, i: number) => [
      i + 1,
      `Nguyễn Văn ${GIVEN[i % GIVEN.length]}`,
      '',
      `Thôn ${i}`,
      'Bằng khen',
      '',
      '2020',
      '',
    ];
    const pastedText = pasted(HEADINGS, ...Array.from({ length: ROWS }, row));
    return { source: { pastedText }, issuerId, number: `${numbers}/QĐ-MTTQ`, signedOn: '2020-12-28' };
  };
  const batchOf = async (id: string) =>
    (await ask(`query ($id: ID!) { importBatch(id: $id) { ${BATCH} } }`, { id })).importBatch;
  /** By the list itself: a commit that was killed before it was begun has no progress. */
  const settled = async (id: string) => {
    for (;;) {
      const batch = await batchOf(id);
      if (batch.state !== 'COMMITTING') return batch;
      await sleep(50);
    }
  };
  /** Lines of decisions with the number of this list, by the state of their record. */
  const linesOf = async (number: string) => {
    const { decisions } = await ask(
      `query ($number: String!) { decisions(number: $number, withWithdrawn: true) { nodes { recordStatus awards { totalCount } } } }`,
      { number },
    );
    return decisions.nodes.map((node: { recordStatus: string; awards: { totalCount: number } }) => [
      node.recordStatus,
      node.awards.totalCount,
    ]);
  };
  /** Sends the act, kills while it is on its way, and starts again. */
  const killedDuring = async (
    work: () => Promise<unknown>,
    { what, afterMs }: { what: 'server' | 'both' | 'database'; afterMs: number },
  ) => {
    const sent = work().catch(() => undefined);
    await sleep(afterMs);
    await registry.kill(what);
    await sent;
    registry = await RegistryProcess.start(dataDir);
  };

  beforeAll(async () => {
    registry = await RegistryProcess.start(dataDir);
    authorization = await newToken(registry);
    const { recordOrganisation } = await ask(
      `mutation { recordOrganisation(input: { name: "Ủy ban MTTQ tỉnh Ví Dụ", system: FRONT, kind: FRONT_COMMITTEE, level: PROVINCE }) { organisation { id } } }`,
    );
    issuerId = recordOrganisation.organisation.id;
  });
  afterAll(async () => {
    await registry.stop();
    endRegistryProcesses();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it(
    'while a list is read leaves all of it or nothing',
    async () => {
      for (const kill of kills(7)) {
        await killedDuring(() => act('stageImport', 'StageImportInput', list()), kill);
        const { importBatches } = await ask(`{ importBatches(first: 100) { nodes { ${BATCH} } } }`);
        for (const { state, counts, rows } of importBatches.nodes)
          expect([state, counts.rows, rows.totalCount]).toEqual(['STAGED', ROWS, ROWS]);
      }
    },
    KILLS * 60_000,
  );

  it(
    'while a list is committed leaves it staged, with a word why, and it is committed whole and once afterwards',
    async () => {
      for (const kill of kills(11)) {
        const input = list();
        const { stageImport } = await act('stageImport', 'StageImportInput', input);
        const { id, version } = stageImport.batch;
        const commit = (asked: number) =>
          act('commitImport', 'CommitImportInput', { id, version: asked, which: 'ALL' });
        await killedDuring(() => commit(version), kill);
        const after = await settled(id);
        if (after.state === 'COMMITTED') expect(await linesOf(input.number)).toEqual([['DRAFT', ROWS]]);
        else {
          expect(after.state).toBe('STAGED');
          expect(await linesOf(input.number)).toEqual([]);
          // Unless the request itself came too late.
          if (after.version !== version) expect(after.problem).toContain('Máy chủ dừng giữa lúc ghi');
          await commit(after.version);
          expect((await settled(id)).state).toBe('COMMITTED');
        }
        expect(await linesOf(input.number)).toEqual([['DRAFT', ROWS]]);
      }
    },
    KILLS * 60_000,
  );

  it(
    'while an import is undone leaves all of it or nothing, and it can be undone afterwards',
    async () => {
      for (const kill of kills(13)) {
        const input = list();
        const { stageImport } = await act('stageImport', 'StageImportInput', input);
        const { id } = stageImport.batch;
        await act('commitImport', 'CommitImportInput', { id, version: stageImport.batch.version, which: 'ALL' });
        const committed = await settled(id);
        const undo = ({ version }: { version: number }) =>
          act('undoImport', 'UndoImportInput', { id, version, reason: 'Nhầm tệp' });
        await killedDuring(() => undo(committed), kill);
        const after = await batchOf(id);
        expect(['COMMITTED', 'UNDONE']).toContain(after.state);
        expect(after.decision.recordStatus).toBe(after.state === 'UNDONE' ? 'WITHDRAWN' : 'DRAFT');
        const { history } = await ask('query ($of: ID!) { history(of: $of) { nodes { act } } }', {
          of: after.decision.id,
        });
        expect(history.nodes).toHaveLength(after.state === 'UNDONE' ? 2 : 1);
        if (after.state === 'COMMITTED') await undo(after);
        expect(await linesOf(input.number)).toEqual([['WITHDRAWN', ROWS]]);
        expect((await batchOf(id)).state).toBe('UNDONE');
      }
    },
    KILLS * 60_000,
  );
});
