import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { KeepDecisionsOfClaims1795700974400 } from '../../migrations/1795700974400-keep-decisions-of-claims.js';
import { connectForMigrations } from '../../src/platform/database/migrations.js';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, unlistedLine } from '../support/given-awards.js';
import { GivenDrafts } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

describe('what an accepted draft told of a decision', () => {
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

  const migrateAgain = async () => {
    const migration = new KeepDecisionsOfClaims1795700974400();
    const q = source.createQueryRunner();
    await q.startTransaction();
    await migration.down(q);
    await migration.up(q);
    await q.commitTransaction();
    await q.release();
  };
  const tied = () =>
    registry.sql<{ id: string; decision: string | null }>('select id, decision_id as decision from claims order by id');

  it('is tied to it as accepting ties it: where all its parts are of that decision, and that stands', async () => {
    const front = await givenProvincialFront(registry);
    const { id } = await givenPublicDecision(registry, front, [
      unlistedLine('GROUP', 2),
      unlistedLine('INDIVIDUAL', 3),
    ]);
    const given = new GivenDrafts(registry);
    const draft = await given.open((report) =>
      report.replace(
        'tặng Giấy khen cho 06 tập thể và 12 cá nhân',
        'tặng Bằng khen theo Quyết định số 61/QĐ-MTTQ cho 02 tập thể và 03 cá nhân',
      ),
    );
    await given.accept(draft, { parts: [{ key: 'a1.d', action: 'LINK', decisionId: id }] });
    const before = await tied();
    expect(before.filter(({ decision }) => decision === id)).toHaveLength(1);
    expect(before.length).toBeGreaterThan(1);
    await migrateAgain();
    expect(await tied()).toEqual(before);

    const none = before.map((claim) => ({ ...claim, decision: null }));
    const claimId = before.find(({ decision }) => decision === id)!.id;
    const another = await registry.sql<{ id: string }>(
      `insert into article_draft_outcomes (id, draft_id, acceptance_id, ordinal, part_key, made, claim_id, version)
       select gen_random_uuid(), draft_id, acceptance_id, 999, 'a9', true, claim_id, version from article_draft_outcomes
        where claim_id = $1 returning id`,
      [claimId],
    );
    await migrateAgain();
    expect(await tied()).toEqual(none);
    await registry.sql('delete from article_draft_outcomes where id = $1', [another[0]!.id]);
    await registry.sql(`update award_decisions set record_status = 'WITHDRAWN', undone_at = now() where id = $1`, [id]);
    await migrateAgain();
    expect(await tied()).toEqual(none);
  });
});
