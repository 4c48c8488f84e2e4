import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource, QueryRunner } from 'typeorm';
import { KeepProposals1795700973400 } from '../../migrations/1795700973400-keep-proposals.js';
import { KeepDecisionsOfClaims1795700974400 } from '../../migrations/1795700974400-keep-decisions-of-claims.js';
import { connectForMigrations } from '../../src/platform/database/migrations.js';
import { givenCatalogue, givenDecision, givenProvincialFront, line } from '../support/given-awards.js';
import { decisionOf } from '../support/given-events.js';
import { Registry } from '../support/registry.js';

const WAS = {
  status: 'PROPOSED',
  documentType: 'TTR',
  numberPrinted: '12/TTr-MTTQ',
  numberNormalised: '12/TTR-MTTQ',
  signedOn: '2021-11-03',
};

const ENTRY = `insert into audit_entries (id, actor_name, act, subject_type, subject_id, before, at)
  values (gen_random_uuid(), 'Cán bộ', $1, $2, $3, $4, $5)`;

describe('a proposal that was granted in its own place', () => {
  let registry: Registry;
  let source: DataSource;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    source = await connectForMigrations(registry.url);
  });
  afterAll(async () => {
    await source.destroy();
    await registry.close();
  });

  /** What was recorded before the migration, which then runs. */
  const asBefore = async (given: (q: QueryRunner) => Promise<void>) => {
    const migration = new KeepProposals1795700973400();
    // Rests on the lines of proposals.
    const later = new KeepDecisionsOfClaims1795700974400();
    const q = source.createQueryRunner();
    await q.startTransaction();
    await later.down(q);
    await migration.down(q);
    await given(q);
    await migration.up(q);
    await later.up(q);
    await q.commitTransaction();
    await q.release();
  };

  it('becomes a proposal beside its decision again, as far as the audit tells', async () => {
    const front = await givenProvincialFront(registry);
    const { id, awards } = await givenDecision(registry, front, [line('Trần Thị An'), line('Lê Văn Bình')], {
      number: '77/QĐ-MTTQ',
      signedOn: '2021-12-20',
    });
    await asBefore(async (q) => {
      await q.query(ENTRY, ['grantProposal', 'AwardDecision', id, WAS, '2021-12-21']);
      await q.query(ENTRY, ['grantProposal', 'Award', awards[0]?.id, { state: 'PROPOSED' }, '2021-12-21']);
      await q.query(`update awards set state = 'PROPOSED', granted_on = null where id = $1`, [awards[1]?.id]);
    });

    const [proposal] = await registry.sql<{ id: string }>(
      `select id from award_decisions where number_printed = '12/TTr-MTTQ'`,
    );
    const asked =
      'proposedAwards { nodes { recipientName state annexOrder grantor { id } decision { numberPrinted } } }';
    expect(await decisionOf(registry, proposal!.id, `status documentType signedOn issuer { id } ${asked}`)).toEqual({
      status: 'PROPOSED',
      documentType: 'TTR',
      signedOn: '2021-11-03',
      issuer: { id: front },
      proposedAwards: {
        nodes: [
          {
            recipientName: 'Trần Thị An',
            state: 'GRANTED',
            annexOrder: 1,
            grantor: { id: front },
            decision: { numberPrinted: '77/QĐ-MTTQ' },
          },
          {
            recipientName: 'Lê Văn Bình',
            state: 'PROPOSED',
            annexOrder: 2,
            grantor: null,
            decision: { numberPrinted: '12/TTr-MTTQ' },
          },
        ],
      },
    });
    expect(await decisionOf(registry, id, 'status numberPrinted')).toEqual({
      status: 'GRANTED',
      numberPrinted: '77/QĐ-MTTQ',
    });
  });

  it('is told by its number once, as its proposer worded it, and is not made again', async () => {
    const front = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ huyện Ví Dụ', level: 'DISTRICT' });
    const right = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ huyện Mẫu', level: 'DISTRICT' });
    const number = { numberPrinted: '15/TTr-MTTQ', numberNormalised: '15/TTR-MTTQ' };
    const granted = async (numbered: string, issuer = front) =>
      (await givenDecision(registry, issuer, [line('Vũ Thị Cúc')], { number: numbered, signedOn: '2021-12-20' })).id;
    const first = await granted('91/QĐ-MTTQ');
    const second = await granted('92/QĐ-MTTQ');
    const moved = await granted('93/QĐ-MTTQ', right);
    await asBefore(async (q) => {
      for (const [i, id] of [second, first, moved].entries()) {
        const was = { ...WAS, ...number, ...(id === moved ? { numberNormalised: '16/TTR-MTTQ' } : {}) };
        await q.query(ENTRY, ['grantProposal', 'AwardDecision', id, was, `2021-12-2${3 - i}`]);
      }
      const changed = { issuerId: front, subject: 'Đề nghị tặng Bằng khen' };
      await q.query(ENTRY, ['changeAwardDecision', 'AwardDecision', moved, changed, '2022-02-01']);
      await q.query(ENTRY, ['changeAwardDecision', 'AwardDecision', moved, { subject: 'Sau nữa' }, '2022-03-01']);
    });
    const made = () =>
      registry.sql(
        `select number_normalised as number, issuer_id as issuer, subject from award_decisions
          where status = 'PROPOSED' and issuer_id in ('${front}', '${right}') order by number_normalised nulls last`,
      );
    const proposals = [
      { number: '15/TTR-MTTQ', issuer: front, subject: expect.any(String) },
      { number: '16/TTR-MTTQ', issuer: front, subject: 'Đề nghị tặng Bằng khen' },
      { number: null, issuer: front, subject: expect.any(String) },
    ];
    expect(await made()).toEqual(proposals);
    await asBefore(async () => {});
    expect(await made()).toEqual(proposals);
  });
});
