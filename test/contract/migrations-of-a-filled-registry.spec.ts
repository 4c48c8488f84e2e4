import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { KeepAcceptances1795600010000 } from '../../migrations/1795600010000-keep-acceptances.js';
import { connectForMigrations } from '../../src/platform/database/migrations.js';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { givenCertificateTemplate } from '../support/given-certificates.js';
import { type GivenDraft, GivenDrafts } from '../support/given-drafts.js';
import { type GivenBatch, commit, givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenPublicPresentation, itemsOf } from '../support/given-presentations.js';
import { Registry } from '../support/registry.js';
import { KEPT_WRONGLY } from '../support/what-became-of-awards.js';

/** From the first migration of a registry that was in use already. */
const NEWEST = migrations.length - migrations.indexOf(KeepAcceptances1795600010000);

const RECORDS = [
  'articles',
  'claims',
  'meetings',
  'attendances',
  'people',
  'awards',
  'award_decisions',
  'presentations',
];
const COUNTS = `select ${RECORDS.map((table) => `(select count(*)::int from ${table}) as ${table}`).join(', ')},
  (select count(*)::int from presentation_items) as items, (select count(*)::int from import_rows) as rows`;
const LAYOUT = {
  page: { width: 297, height: 210 },
  elements: [{ text: '{recipientName} {certificateNumber?}', x: 40, y: 84, width: 217, size: 24 }],
};
/** Of each draft what it became, as the acts of this code kept it. */
const OUTCOMES = `select o.draft_id, o.part_key, o.made, o.version, a.ordinal, a.article_id, a.article_made
   from article_draft_outcomes o join article_draft_acceptances a on a.id = o.acceptance_id
  where o.draft_id = any($1) order by o.draft_id, o.part_key, o.claim_id, o.attendance_id, o.made`;

describe('a registry in use, put back to an older version and up again', () => {
  let registry: Registry;
  let source: DataSource;
  let front: string;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    given = new GivenDrafts(registry);
    source = await connectForMigrations(registry.url);
  });
  afterAll(async () => {
    await source.destroy();
    await registry.close();
  });

  const recorder = () => registry.as('RECORDER');
  const acceptances = async ({ id }: GivenDraft) => {
    const asked = 'query ($id: ID!) { draft(id: $id) { version acceptances { id articleMade undoneAt } } }';
    return (await recorder().ask(asked, { id })).draft;
  };
  const undoDraft = async (draft: GivenDraft) => {
    const { version } = await acceptances(draft);
    const input = { id: draft.id, version, reason: 'Nhận nhầm' };
    return recorder().act('undoAcceptDraft', input, 'draft { state }');
  };

  it('loses no record, and what is kept beside the records is worked out again', async () => {
    // Drafts: one accepted, one accepted with a body of its own and made public, one taken back.
    const [kept, shown, undone] = [await given.open(), await given.open(), await given.open()];
    await given.accept(kept);
    const body = { system: 'FRONT', kind: 'FRONT_COMMITTEE', level: 'DISTRICT' };
    const { draft } = await given.accept(shown, { parts: [{ key: 'm1.o1', action: 'CREATE', body }] });
    await registry.as('APPROVER').act('confirmDraft', { id: shown.id, version: draft.version }, '__typename');
    await given.accept(undone);
    await undoDraft(undone);
    // Lines: printed, handed over, handed over by mistake and anew, told of by an article.
    const decision = await givenPublicDecision(registry, front, [line('Lò Thị In'), line('Nông Văn Trao')]);
    const templateId = await givenCertificateTemplate(recorder(), front, LAYOUT);
    const print = () =>
      recorder().act('printCertificates', { templateId, decisionId: decision.id, numberFrom: 7 }, 'file { path }');
    await print();
    const [wrong, right] = [
      await givenMeeting(registry, { confirmed: true }),
      await givenMeeting(registry, { confirmed: true }),
    ];
    const items = itemsOf(decision);
    const mistaken = await givenPublicPresentation(registry, wrong, { items });
    const withdrawal = { id: mistaken.id, version: mistaken.version, reason: 'Nhầm hội nghị' };
    await registry.as('APPROVER').act('withdrawPresentation', withdrawal, '__typename');
    await givenPublicPresentation(registry, right, { items });
    // A list whose rows were given a place.
    const list: GivenBatch = await givenImport(
      registry,
      front,
      pasted(HEADINGS, [1, 'Trần Thị Dòng', '', 'Xã Ví Dụ', 'Bằng khen', '', '', '']),
    );
    const counts = async () => (await registry.sql(COUNTS))[0];
    const outcomes = () => registry.sql(OUTCOMES, [[kept.id, shown.id]]);
    const became = () =>
      registry.sql('select id, presented, reported from awards where presented or reported order by id');
    const marks = () => registry.sql('select id, text_marks from articles order by id');
    const before = { counts: await counts(), outcomes: await outcomes(), became: await became(), marks: await marks() };
    expect(before.outcomes.length).toBeGreaterThan(10);
    expect(before.became.length).toBeGreaterThan(1);

    for (let n = 0; n < NEWEST; n += 1) await source.undoLastMigration();
    expect(await counts()).toEqual(before.counts);
    const [gone] = await registry.sql(`select to_regclass('article_draft_acceptances') as kept,
      to_regclass('certificate_printings') as printed`);
    expect(gone).toEqual({ kept: null, printed: null });
    await source.runMigrations();

    expect(await counts()).toEqual(before.counts);
    const withoutBodies = before.outcomes.filter(({ part_key: key }) => key !== 'm1.o1');
    expect(await outcomes()).toEqual(withoutBodies);
    expect(await became()).toEqual(before.became);
    expect(await registry.sql(KEPT_WRONGLY)).toEqual([]);
    expect(await marks()).toEqual(before.marks);

    // And the registry goes on: what was accepted is taken back, printed again, committed, handed over once.
    expect(await undoDraft(kept)).toEqual({ draft: { state: 'OPEN' } });
    expect((await acceptances(undone)).acceptances).toEqual([]);
    await print();
    expect((await commit(recorder(), list)).state).toBe('COMMITTED');
    const again = { meetingId: wrong, presenters: [], items };
    expect(await recorder().refusalOf('recordPresentation', again)).toBe('PRESENTED_ALREADY at input.items.0.awardId');
  });
});
