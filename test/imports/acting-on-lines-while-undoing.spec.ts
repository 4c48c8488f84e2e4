import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArticle, someClaim } from '../support/given-articles.js';
import {
  givenCatalogue,
  givenProvincialFront,
  givenPublicPerson,
  givenReportedAward,
  line,
} from '../support/given-awards.js';
import { WHEN_AND_WHY } from '../support/given-events.js';
import { commit, type GivenBatch, givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { givenMeeting } from '../support/given-meetings.js';
import { halfWay } from '../support/half-way.js';
import { Registry } from '../support/registry.js';

describe('acts on lines of an import that is being undone', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const recorder = () => registry.as('RECORDER');
  const committed = async (name: string) => {
    const rows = ['Xuân', 'Thu'].map((given, i) => [i + 1, `${name} ${given}`, '', 'Xã Một', 'Bằng khen', '', '', '']);
    const batch = await commit(recorder(), await givenImport(registry, front, pasted(HEADINGS, ...rows)));
    return { batch, awards: batch.rows.nodes.map(({ award }: { award: { id: string } }) => award.id) as string[] };
  };
  const builtUpon = async ({ id, version }: GivenBatch) => {
    const { errors } = await recorder().send(
      'mutation ($input: UndoImportInput!) { undoImport(input: $input) { batch { id } } }',
      { input: { id, version, reason: 'Nhầm tệp' } },
    );
    return (errors?.[0]?.extensions.details as { builtUpon?: unknown })?.builtUpon;
  };

  it('it is not undone when a line is annulled while it begins', async () => {
    const { batch, awards } = await committed('Nguyễn Văn Hủy');
    const input = { awards: [{ id: awards[1], version: 1 }], effectiveOn: '2021-06-01', reason: 'Trao nhầm' };
    const annul = () => registry.as('APPROVER').act('annulAwards', input, '__typename');
    const held = ['select from awards where id = $1 for update', [awards[0]]] as const;
    const [built] = await halfWay(registry, held, () => builtUpon(batch), annul);
    expect(built).toEqual([
      { code: 'LINES_CHANGED', count: 1 },
      { code: 'LINES_WITH_EVENTS', count: 1 },
    ]);
    expect(await registry.sql('select state, record_status, version from awards where id = $1', [awards[1]])).toEqual([
      { state: 'ANNULLED', record_status: 'DRAFT', version: 2 },
    ]);
  });

  it('waits for a merge of somebody who came with it, and is refused then', async () => {
    const staged = await givenImport(
      registry,
      front,
      pasted(HEADINGS, [1, 'Lê Thị Gộp', '', 'Xã Một', 'Bằng khen', '', '', '']),
    );
    const rows = [{ rowId: staged.rows.nodes[0].id, recipient: { newPerson: true } }];
    const { batch: mended } = await recorder().act(
      'mendImportRows',
      { id: staged.id, version: staged.version, rows },
      'batch { id version }',
    );
    const batch = await commit(recorder(), mended);
    const [came] = await registry.sql<{ id: string; version: number }>(
      `select id, version from people where display_name = 'Lê Thị Gộp'`,
    );
    const keptId = await givenPublicPerson(registry, 'Lê Thị Gộp Vào');
    const merge = () =>
      registry
        .as('APPROVER')
        .act(
          'mergePeople',
          { keptId, keptVersion: 2, mergedId: came?.id, mergedVersion: came?.version, reason: 'Cùng một người' },
          '__typename',
        );
    const held = ['select from awards where person_id = $1 for update', [came?.id]] as const;
    const [, built] = await halfWay(registry, held, merge, () => builtUpon(batch));
    expect(built).toContainEqual(expect.objectContaining({ code: 'PEOPLE_MERGED' }));
  });

  it('it is not undone when an award gave way to one of its lines', async () => {
    const { batch, awards } = await committed('Trần Thị Thay');
    const reported = await givenReportedAward(registry, { ...line('Trần Thị Thay Xuân'), grantorId: front });
    const { id: decisionId, version } = batch.decision;
    const replaced = { awardId: reported.id, version: reported.version, lineId: awards[0] };
    await recorder().act('attachToDecision', { decisionId, version, awards: [replaced] }, '__typename');
    expect(await builtUpon(batch)).toContainEqual({ code: 'LINES_CHANGED', count: 1 });
  });

  it('what was looked at and found free of everything is not built upon before it is undone', async () => {
    const { batch, awards } = await committed('Phạm Văn Chậm');
    const meetingId = await givenMeeting(registry);
    const { claims } = await givenArticle(registry, { claims: [someClaim()] });
    const undo = () =>
      recorder().act('undoImport', { id: batch.id, version: batch.version, reason: 'Nhầm tệp' }, '__typename');
    const present = () =>
      recorder().refusalOf('recordPresentation', { meetingId, presenters: [], items: [{ awardId: awards[0] }] });
    const link = () => recorder().refusalOf('linkClaim', { ...claims[0], awardIds: [awards[1]] });
    const reported = await givenReportedAward(registry, { ...line('Phạm Văn Nhanh'), grantorId: front });
    const cite = () =>
      registry
        .as('APPROVER')
        .refusalOf('annulAwards', { awards: [reported], byDecisionId: batch.decision.id, ...WHEN_AND_WHY });
    // Where undoing looks for what was built: it holds its lines by then.
    const held = ['lock table award_events in access exclusive mode', []] as const;
    const [, built] = await halfWay(registry, held, undo, () => Promise.all([present(), link(), cite()]));
    expect(built).toEqual([
      'AWARD_UNDONE at input.items.0.awardId',
      'AWARD_UNDONE at input.awardIds.0',
      'DECISION_UNDONE at input.byDecisionId',
    ]);
  });
});
