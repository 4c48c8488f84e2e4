import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { KeepProposals1795700973400 } from '../../migrations/1795700973400-keep-proposals.js';
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

  it('becomes a proposal beside its decision again, as far as the audit tells', async () => {
    const front = await givenProvincialFront(registry);
    const { id, awards } = await givenDecision(registry, front, [line('Trần Thị An'), line('Lê Văn Bình')], {
      number: '77/QĐ-MTTQ',
      signedOn: '2021-12-20',
    });
    const migration = new KeepProposals1795700973400();
    const q = source.createQueryRunner();
    await q.startTransaction();
    await migration.down(q);
    const entry = `insert into audit_entries (id, actor_name, act, subject_type, subject_id, before)
      values (gen_random_uuid(), 'Cán bộ', 'grantProposal', $1, $2, $3)`;
    await q.query(entry, ['AwardDecision', id, WAS]);
    await q.query(entry, ['Award', awards[0]?.id, { state: 'PROPOSED' }]);
    await q.query(`update awards set state = 'PROPOSED', granted_on = null where id = $1`, [awards[1]?.id]);
    await migration.up(q);
    await q.commitTransaction();
    await q.release();

    const [proposal] = await registry.sql<{ id: string }>(
      `select id from award_decisions where number_printed = '12/TTr-MTTQ'`,
    );
    const asked = 'proposedAwards { nodes { recipientName state annexOrder decision { numberPrinted } } }';
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
            decision: { numberPrinted: '77/QĐ-MTTQ' },
          },
          {
            recipientName: 'Lê Văn Bình',
            state: 'PROPOSED',
            annexOrder: 2,
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
});
