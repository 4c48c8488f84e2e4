import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicPerson,
  givenReportedAward,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { commit, givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { givenMeeting } from '../support/given-meetings.js';
import { type Held, halfWay } from '../support/half-way.js';
import { Registry } from '../support/registry.js';

describe('writing of people while they are merged', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  /** Two records of one person, and a line that a merge has to move: what is held, so that the merge stops half-way. */
  const givenTwo = async (name: string) => {
    const [keptId, mergedId] = [await givenPublicPerson(registry, name), await givenPublicPerson(registry, name)];
    const { awards } = await givenDecision(registry, front, [line(name, {}, { personId: mergedId })]);
    const [award] = awards;
    const held: Held = ['select from awards where id = $1 for update', [award!.id]];
    const input = { keptId, keptVersion: 2, mergedId, mergedVersion: 2, reason: 'cùng một người' };
    const merge = () => registry.as('APPROVER').act('mergePeople', input, 'merge { id }');
    return { keptId, mergedId, award: award!, held, merge };
  };
  const personOf = async (awardId: string) =>
    (await registry.sql<{ id: string }>('select person_id as id from awards where id = $1', [awardId]))[0]?.id;

  it('a decision that is recorded meanwhile names the person kept, as recipient and as signatory', async () => {
    const { keptId, mergedId, held, merge } = await givenTwo('Hoàng Thị Gộp');
    const record = () =>
      givenDecision(registry, front, [line('Hoàng Thị Gộp', {}, { personId: mergedId })], { signatoryId: mergedId });
    const [, decision] = await halfWay(registry, held, merge, record);
    expect(await personOf(decision.awards[0]!.id)).toBe(keptId);
    expect(
      await registry.sql('select signatory_person_id as id from award_decisions where id = $1', [decision.id]),
    ).toEqual([{ id: keptId }]);
  });

  it('a line that is changed meanwhile does not go back to the person merged away', async () => {
    const { keptId, award, held, merge } = await givenTwo('Dương Văn Gộp');
    const change = () =>
      registry.as('RECORDER').act('changeAward', { ...award, reason: 'Có thành tích' }, 'award { version }');
    await halfWay(registry, held, merge, change);
    expect(await personOf(award.id)).toBe(keptId);
  });

  it('acts on a decision that one of them signed wait for the merge, and it never for them', async () => {
    const as = registry.as('APPROVER');
    const acts: Record<string, (of: { id: string; version: number }, keptId: string) => Promise<unknown>> = {
      'Lò Thị Ký': ({ id, version }, keptId) =>
        as.act('changeAwardDecision', { id, version, signatoryId: keptId }, '__typename'),
      'Lò Thị Thêm': ({ id: decisionId, version }, keptId) =>
        as.act(
          'recordAwardLines',
          { decisionId, version, lines: [line('Lò Thị Thêm', {}, { personId: keptId })] },
          '__typename',
        ),
      'Lò Thị Tên': async ({ id: decisionId, version }, keptId) => {
        const reported = await givenReportedAward(registry, unlistedLine('INDIVIDUAL', 1));
        const lines = [line('Lò Thị Tên', {}, { personId: keptId })];
        const awards = [{ awardId: reported.id, version: reported.version, lines }];
        return as.act('attachToDecision', { decisionId, version, awards }, '__typename');
      },
    };
    for (const [name, act] of Object.entries(acts)) {
      const { keptId, mergedId, held, merge } = await givenTwo(name);
      const decision = await givenDecision(registry, front, [line('Người Khác')], { signatoryId: mergedId });
      await halfWay(registry, held, merge, () => act(decision, keptId));
      expect([
        name,
        await registry.sql('select signatory_person_id as id from award_decisions where id = $1', [decision.id]),
      ]).toEqual([name, [{ id: keptId }]]);
    }
  });

  it('a line that goes over from the one to the other is held by both ends before it is', async () => {
    const { keptId, award, held, merge } = await givenTwo('Lò Văn Sang');
    const recipient = { kind: 'INDIVIDUAL', personId: keptId };
    const change = () => registry.as('RECORDER').act('changeAward', { ...award, recipient }, '__typename');
    await halfWay(registry, held, change, merge);
    expect(await personOf(award.id)).toBe(keptId);
  });

  it('a draft of a person who is confirmed with a decision that they signed is held before it', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 2; n += 1)
      ids.push((await registry.as('RECORDER').act('recordPerson', { name: 'Lò Văn Nháp' }, 'person { id }')).person.id);
    const [keptId, mergedId] = ids as [string, string];
    const elsewhere = await givenDecision(registry, front, [line('Lò Văn Nháp', {}, { personId: mergedId })]);
    const { id, version } = await givenDecision(registry, front, [line('Lò Văn Nháp', {}, { personId: mergedId })], {
      signatoryId: mergedId,
    });
    const merge = () =>
      registry
        .as('APPROVER')
        .act('mergePeople', { keptId, keptVersion: 1, mergedId, mergedVersion: 1, reason: 'một người' }, '__typename');
    const confirm = () =>
      registry
        .as('APPROVER')
        .send(
          'mutation ($input: ConfirmInput!) { confirmAwardDecision(input: $input, withDrafts: true) { decision { recordStatus } } }',
          { input: { id, version } },
        );
    const held: Held = ['select from awards where id = $1 for update', [elsewhere.awards[0]!.id]];
    const [, answer] = await halfWay(registry, held, merge, confirm);
    expect(answer).toMatchObject({ data: { confirmAwardDecision: { decision: { recordStatus: 'CONFIRMED' } } } });
  });

  it('an attendance and a post that are recorded meanwhile are of the person kept', async () => {
    const attends = await givenTwo('Mạc Thị Dự');
    const meetingId = await givenMeeting(registry);
    const attend = () =>
      registry
        .as('RECORDER')
        .act('recordAttendance', { meetingId, personId: attends.mergedId }, 'attendance { person { id } }');
    const [, { attendance }] = await halfWay(registry, attends.held, attends.merge, attend);
    expect(attendance).toEqual({ person: { id: attends.keptId } });

    const holds = await givenTwo('Mạc Văn Giữ');
    const hold = () =>
      registry
        .as('RECORDER')
        .act('recordPost', { personId: holds.mergedId, titlePrinted: 'Trưởng ban' }, 'post { person { id } }');
    const [, { post }] = await halfWay(registry, holds.held, holds.merge, hold);
    expect(post).toEqual({ person: { id: holds.keptId } });
  });

  it('a list that is committed meanwhile names the person kept', async () => {
    const { keptId, mergedId, held, merge } = await givenTwo('Phùng Thị Nhập');
    const rows = pasted(HEADINGS, [1, 'Phùng Thị Nhập', '', 'Xã Minh Hương', 'Bằng khen', '', '', '']);
    const batch = await givenImport(registry, front, rows);
    const mended = await registry.as('RECORDER').act(
      'mendImportRows',
      {
        id: batch.id,
        version: batch.version,
        rows: [{ rowId: batch.rows.nodes[0].id, recipient: { personId: mergedId } }],
      },
      'batch { id version }',
    );
    // The commit is done by itself after it was asked for: it ends when the list is settled.
    const [, committed] = await halfWay(registry, held, merge, () => commit(registry.as('RECORDER'), mended.batch));
    expect(committed).toMatchObject({ state: 'COMMITTED', problem: null });
    expect(await personOf(committed.rows.nodes[0].award.id)).toBe(keptId);
  });

  it('namesakes who are told apart meanwhile are those kept', async () => {
    const { keptId, mergedId, held, merge } = await givenTwo('Cù Thị Khác');
    const other = await givenPublicPerson(registry, 'Cù Thị Khác');
    const apart = () =>
      registry
        .as('APPROVER')
        .act('recordKnownDifferent', { personIds: [mergedId, other], reason: 'hai người' }, '__typename');
    await halfWay(registry, held, merge, apart);
    const pairs = await registry.sql<{ ids: string[] }>(
      'select array[one_id, other_id]::text[] as ids from known_different_people where $1 in (one_id, other_id)',
      [other],
    );
    expect(pairs.map(({ ids }) => [...ids].sort())).toEqual([[keptId, other].sort()]);
  });
});
