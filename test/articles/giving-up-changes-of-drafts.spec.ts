import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { GivenDrafts } from '../support/given-drafts.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

describe('drafts that were changed since they were accepted', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  it('are taken back with the rest where staff give the changes up, and it is said which', async () => {
    const accepted = await given.accept(await given.open());
    const recorder = registry.as('RECORDER');
    const [award] = accepted.awards;
    await recorder.act('changeAward', { id: award.id, version: 1, grantedOn: '2021-12-30' }, '__typename');
    await recorder.act('changeAward', { id: award.id, version: 2, grantedOn: null }, '__typename');
    const undo = { id: accepted.draft.id, version: accepted.draft.version, reason: 'Nhận nhầm bài' };
    expect(await recorder.refusalOf('undoAcceptDraft', undo)).toBe('DRAFT_CHANGED_SINCE at input.id');
    const undone = await recorder.act(
      'undoAcceptDraft',
      { ...undo, discardChanges: true },
      'draft { state } awards { id recordStatus } meetings { recordStatus } warnings { code partKey recordId message }',
    );
    expect(undone).toMatchObject({
      draft: { state: 'OPEN' },
      awards: [{ id: award.id, recordStatus: 'WITHDRAWN' }],
      meetings: [{ recordStatus: 'WITHDRAWN' }],
      warnings: [{ code: 'CHANGES_DISCARDED', partKey: 'a2.n1', recordId: award.id }],
    });
    expect(undone.warnings[0].message).toBe(
      'Đã bỏ các sửa đổi sau khi nhận của dòng khen thưởng: ngày tặng. Lịch sử vẫn giữ chúng.',
    );
    const audit = await registry.sql(
      `select after -> 'discarded' as lost from audit_entries where act = 'undoAcceptDraft' and subject_id = $1`,
      [undo.id],
    );
    expect(audit).toMatchObject([{ lost: [{ type: 'Award', id: award.id }] }]);
  });

  it('are withdrawn one by one by a recorder of their body; what was confirmed needs an approver, who is named', async () => {
    const accepted = await given.accept(await given.open());
    const reason = 'Nhầm hội nghị';
    const ours = await givenOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam huyện Ta' });
    const meeting = (keptById: string | null) =>
      registry
        .as('RECORDER')
        .act(
          'recordMeeting',
          { kind: 'OTHER', title: 'Hội nghị của ta', heldFrom: '2022-01-14', keptById },
          'meeting { id version }',
        );
    const recorder = registry.as('RECORDER', ours);
    const kept = (await meeting(ours)).meeting;
    const withdrawn = await recorder.act('withdrawMeeting', { ...kept, reason }, 'meeting { recordStatus }');
    expect(withdrawn.meeting.recordStatus).toBe('WITHDRAWN');
    const theirs = await givenOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam huyện Khác' });
    const other = (await meeting(theirs)).meeting;
    expect(await recorder.refusalOf('withdrawMeeting', { ...other, reason })).toBe('OUT_OF_SCOPE at input.id');
    for (const [act, id] of [
      ['withdrawPresentation', accepted.presentations[0].id],
      ['withdrawAward', accepted.awards[0].id],
      ['withdrawAttendance', accepted.attendances[1].id],
      ['withdrawClaim', accepted.claims[0].id],
      ['withdrawPost', accepted.draft.outcomes.find(({ post }: { post: object | null }) => post)!.post.id],
      ['withdrawPerson', accepted.people[1].id],
      ['withdrawArticle', accepted.article.id],
    ] as const)
      await registry.as('RECORDER').act(act, { id, version: 1, reason }, '__typename');
    const { version } = (
      await registry
        .as('APPROVER')
        .act('confirmMeeting', { id: accepted.meetings[0].id, version: 1 }, 'meeting { version }')
    ).meeting;
    const { errors } = await registry
      .as('RECORDER')
      .send('mutation ($input: WithdrawInput!) { withdrawMeeting(input: $input) { __typename } }', {
        input: { id: accepted.meetings[0].id, version, reason },
      });
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'NOT_ALLOWED',
          messages: { vi: expect.stringContaining('người duyệt'), en: expect.stringContaining('APPROVER') },
        },
      },
    ]);
  });
});
