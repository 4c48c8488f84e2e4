import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront, line } from '../support/given-awards.js';
import { ACCEPTED, GivenDrafts } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

describe('confirming a draft at whose records others added something', () => {
  let registry: Registry;
  let given: GivenDrafts;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  const statusOf = async (table: string, id: string) => {
    const [row] = await registry.sql<{ status: string }>(`select record_status as status from ${table} where id = $1`, [
      id,
    ]);
    return row!.status;
  };
  const numbered = (report: string) =>
    report.replace(
      'trao Bằng khen của UBND tỉnh cho',
      'trao Bằng khen của UBND tỉnh theo Quyết định số 152/QĐ-UBND cho',
    );
  const guestAt = async (meetingId: string) => {
    const guest = { meetingId, namePrinted: 'Khách Thêm Sau' };
    const { attendance } = await registry.as('RECORDER').act('recordAttendance', guest, 'attendance { id }');
    return attendance.id as string;
  };

  it('makes public what the draft brought in, and says what stays a draft', async () => {
    const chosen = { key: 'a2.d', action: 'CREATE', issuerId: front, signedOn: '2022-01-10' };
    const outcome = await given.accept(await given.open(numbered), { parts: [chosen] });
    const { id, version } = outcome.draft;
    const [{ id: decisionId }] = outcome.decisions;
    const guest = await guestAt(outcome.meetings[0].id);
    const { awards } = await registry
      .as('RECORDER')
      .act('recordAwardLines', { decisionId, version: 1, lines: [line('Người Thêm Sau')] }, 'awards { id }');
    const added = awards[0].id as string;
    const { warnings } = await registry.as('APPROVER').act('confirmDraft', { id, version }, ACCEPTED);
    const [meeting, decision] = [outcome.meetings[0].id as string, outcome.decisions[0].id as string];
    for (const [table, record] of [
      ['meetings', meeting],
      ['award_decisions', decision],
      ['awards', outcome.awards[0].id],
    ] as const)
      expect([table, await statusOf(table, record)]).toEqual([table, 'CONFIRMED']);
    expect([await statusOf('attendances', guest), await statusOf('awards', added)]).toEqual(['DRAFT', 'DRAFT']);
    const left = warnings.filter(({ code }: { code: string }) => code === 'OTHERS_LEFT_AS_DRAFTS');
    expect(left).toMatchObject(
      expect.arrayContaining(
        [
          { partKey: 'm1', recordId: meeting, message: expect.stringContaining('1 dòng trong danh sách dự') },
          { partKey: 'a2.d', recordId: decision, message: expect.stringContaining('1 dòng khen thưởng') },
        ].map((each) => expect.objectContaining(each)),
      ),
    );
    expect(left).toHaveLength(2);
    const { toConfirm } = await registry
      .as('APPROVER')
      .ask('query ($id: ID!) { toConfirm(id: $id, first: 1) { nodes { drafts(first: 9) { nodes { type id } } } } }', {
        id: meeting,
      });
    expect(toConfirm.nodes[0].drafts.nodes).toEqual([{ type: 'Attendance', id: guest }]);
  });

  it('does the same where the rest of a draft is accepted and made public at once', async () => {
    const draft = await given.open();
    const first = await given.accept(draft, { only: ['m1'] });
    const guest = await guestAt(first.meetings[0].id);
    const rest = { ...draft, version: first.draft.version, confirm: true };
    const { warnings } = await registry.as('APPROVER').act('acceptDraft', rest, ACCEPTED);
    expect(await statusOf('meetings', first.meetings[0].id)).toBe('CONFIRMED');
    expect(await statusOf('attendances', guest)).toBe('DRAFT');
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'OTHERS_LEFT_AS_DRAFTS', partKey: 'm1' }));
  });
});
