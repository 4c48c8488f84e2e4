import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { newToken, sendTo } from '../support/killed-registry.js';
import type { GraphQLAnswer } from '../support/registry.js';
import { endRegistryProcesses, RegistryProcess } from '../support/registry-process.js';

const LINES = 5;

/** A longer run: BANGVANG_TEST_KILLS=50 npm run jest -- test/durability. */
const KILLS = Number(process.env.BANGVANG_TEST_KILLS ?? 3);
const SEED = Number(process.env.BANGVANG_TEST_SEED ?? 2021);

/** Each of the three in turn, at moments that are as good as chance and the same in every run. */
function* kills() {
  for (let round = 0, state = SEED; round < KILLS; round += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 1;
    yield { what: (['server', 'database', 'both'] as const)[round % 3] ?? 'both', afterMs: 50 + (state % 600) };
  }
}

describe('killing the server and the database at any moment of a stream of decisions', () => {
  const dataDir = mkdtempSync(join(realpathSync(tmpdir()), 'bang-vang-kill-'));
  afterAll(() => {
    endRegistryProcesses();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it(
    'loses no acknowledged decision, keeps no half of one, and records none twice when it is sent again',
    async () => {
      let registry = await RegistryProcess.start(dataDir);
      expect(registry.said.match(/one-time password/g)).toHaveLength(1);
      const authorization = await newToken(registry);
      const ask = async (query: string, variables: object = {}) => {
        const { answer } = await sendTo(registry.address, query, variables, { authorization });
        if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
        return answer.data;
      };
      const { recordOrganisation } = await ask(
        `mutation { recordOrganisation(input: { name: "Ủy ban MTTQ tỉnh Ví Dụ", system: FRONT, kind: FRONT_COMMITTEE, level: PROVINCE }) { organisation { id } } }`,
      );
      const issuerId: string = recordOrganisation.organisation.id;
      const record = (n: number) =>
        ask(
          `mutation ($input: RecordAwardDecisionInput!, $key: String!) {
           recordAwardDecision(input: $input, idempotencyKey: $key) { decision { id } } }`,
          {
            key: `decision ${n}`,
            input: {
              issuerId,
              number: `${n}/QĐ-MTTQ`,
              signedOn: '2020-12-28',
              subject: `Quyết định thứ ${n}`,
              lines: Array.from({ length: LINES }, (_, i) => ({
                form: 'CERTIFICATE_OF_MERIT',
                recipient: { kind: 'INDIVIDUAL', namePrinted: `Người thứ ${i + 1}` },
              })),
            },
          },
        );

      const acknowledged = new Map<number, string>();
      const unanswered = new Set<number>();
      let next = 1;
      for (const { what, afterMs } of kills()) {
        const dead = new AbortController();
        const stream = async () => {
          while (!dead.signal.aborted) {
            const n = next++;
            try {
              const { recordAwardDecision } = await record(n);
              acknowledged.set(n, recordAwardDecision.decision.id);
            } catch {
              unanswered.add(n);
              await sleep(5);
            }
          }
        };
        const streams = [stream(), stream(), stream()];
        await sleep(afterMs);
        await registry.kill(what);
        dead.abort();
        await Promise.all(streams);
        registry = await RegistryProcess.start(dataDir);
        expect(registry.said).not.toMatch(/one-time password/);
        // Whoever got no answer sends the same again.
        for (const n of unanswered) {
          const { recordAwardDecision } = await record(n);
          acknowledged.set(n, recordAwardDecision.decision.id);
        }
        unanswered.clear();
        // Whoever got an answer and does not trust it, too.
        for (const [n, id] of [...acknowledged].slice(-5))
          expect((await record(n)).recordAwardDecision.decision.id).toBe(id);
      }

      expect(acknowledged.size).toBeGreaterThan(20);
      const kept = new Map<string, { id: string; lines: number }>();
      let after: string | null = null;
      do {
        const { decisions } = (await ask(
          `query ($after: String) { decisions(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
           nodes { id subject awards { totalCount } } } }`,
          { after },
        )) as { decisions: GraphQLAnswer['data'] };
        for (const { id, subject, awards } of decisions.nodes) {
          expect(kept.has(subject)).toBe(false);
          kept.set(subject, { id, lines: awards.totalCount });
        }
        after = decisions.pageInfo.hasNextPage ? decisions.pageInfo.endCursor : null;
      } while (after !== null);
      for (const [n, id] of acknowledged) expect(kept.get(`Quyết định thứ ${n}`)).toMatchObject({ id, lines: LINES });
      expect(kept.size).toBe(acknowledged.size);
      for (const { id } of kept.values()) {
        const { history } = await ask('query ($of: ID!) { history(of: $of) { nodes { act } } }', { of: id });
        expect(history.nodes).toEqual([{ act: 'recordAwardDecision' }]);
      }
      expect(await registry.stop()).toBe(0);
    },
    300_000 + KILLS * 30_000,
  );
});
