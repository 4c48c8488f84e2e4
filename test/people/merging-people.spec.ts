import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenMeeting, givenOrganisation, givenPerson, givenVisibility } from '../support/given-meetings.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';

const MERGE =
  'merge { id moved { table rows } undoneAt } kept { id } merged { id mergedInto { id } } warnings { code }';

describe('merging people', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
  });
  afterAll(() => registry.close());

  const person = (name: string) => givenPerson(registry, name, { confirmed: true });
  const post = (personId: string, input: object = {}) =>
    registry.as('RECORDER').act('recordPost', { personId, titlePrinted: 'Trưởng thôn', ...input }, '__typename');
  const version = async (id: string) => {
    const { node } = await registry
      .as('READER')
      .ask('query ($id: ID!) { node(id: $id) { ... on Person { version } } }', { id });
    return node.version as number;
  };
  const input = async (keptId: string, mergedId: string) => ({
    keptId,
    mergedId,
    keptVersion: await version(keptId),
    mergedVersion: await version(mergedId),
    reason: 'Cùng thôn, cùng chức vụ, cùng năm',
  });
  const merge = async (keptId: string, mergedId: string, selection = MERGE) =>
    registry.as('APPROVER').act('mergePeople', await input(keptId, mergedId), selection);
  const undo = (mergeId: string) =>
    registry.as('APPROVER').act('undoPersonMerge', { mergeId, reason: 'Hai người khác nhau' }, MERGE);
  /** Every row that names a person, as far as a merge may touch it. */
  const world = () =>
    registry.sql(
      `select 'post' as t, id, person_id from posts union all select 'name', id, person_id from person_names
       union all select 'attendance', id, person_id from attendances
       union all select 'person', id, merged_into_id from people order by 1, 2`,
    );

  it('moves names, posts and attendances, and leads the old id to the person kept', async () => {
    const kept = await person('Lò Thị Mai');
    const merged = await person('Lò Mai');
    await post(merged);
    const meeting = await givenMeeting(registry, { attendances: [{ personId: merged }], confirmed: true });
    const payload = await merge(kept, merged);
    expect(payload).toMatchObject({ kept: { id: kept }, merged: { id: merged, mergedInto: { id: kept } } });
    expect(payload.merge.moved).toEqual(
      expect.arrayContaining([
        { table: 'person_names', rows: 1 },
        { table: 'posts', rows: 1 },
        { table: 'attendances', rows: 1 },
      ]),
    );
    const found = await registry.anonymous.ask(
      `query ($id: ID!) { person(id: $id) { id names { printed } attendances { nodes { meeting { id } namePrinted } } }
         meetings(attendeeId: $id) { nodes { id } } }`,
      { id: merged },
    );
    expect(found).toEqual({
      person: {
        id: kept,
        names: [{ printed: 'Lò Thị Mai' }, { printed: 'Lò Mai' }],
        attendances: { nodes: [{ meeting: { id: meeting }, namePrinted: 'Lò Mai' }] },
      },
      meetings: { nodes: [{ id: meeting }] },
    });
    const { people } = await registry.as('READER').ask('{ people(text: "lo mai") { nodes { id } } }');
    expect(people.nodes).toEqual([{ id: kept }]);
    expect(await registry.as('RECORDER').refusalOf('changePerson', { id: merged, version: 3, name: 'X' })).toBe(
      'PERSON_MERGED at input.id',
    );
  });

  it('is undone at any later time: just what was moved, and still is the kept one’s, goes back', async () => {
    const kept = await person('Vàng A Sử');
    const merged = await person('Vàng A Sử');
    await post(merged, { titlePrinted: 'Bí thư Chi bộ' });
    await post(kept, { titlePrinted: 'Già làng' });
    const before = await world();
    const { merge: done } = await merge(kept, merged);
    await undo(done.id);
    expect(await world()).toEqual(before);

    const { merge: again } = await merge(kept, merged);
    await post(kept, { titlePrinted: 'Trưởng bản' });
    const { merge: undone, merged: restored } = await undo(again.id);
    expect(undone.undoneAt).not.toBeNull();
    expect(restored).toEqual({ id: merged, mergedInto: null });
    const titles = await registry.sql(
      'select title_printed, person_id from posts where person_id = any($1) order by id',
      [[kept, merged]],
    );
    expect(titles).toEqual([
      { title_printed: 'Bí thư Chi bộ', person_id: merged },
      { title_printed: 'Già làng', person_id: kept },
      { title_printed: 'Trưởng bản', person_id: kept },
    ]);
    expect(await registry.as('APPROVER').refusalOf('undoPersonMerge', { mergeId: again.id, reason: 'x' })).toBe(
      'MERGE_UNDONE_ALREADY at input.mergeId',
    );
  });

  it('is listed newest first, with who merged and who undid it', async () => {
    const [kept, merged] = [await person('Phàn Văn Kinh'), await person('Phàn Kinh')];
    const { merge: done } = await merge(kept, merged);
    const listed = async (standing: boolean) =>
      (
        await registry
          .as('READER')
          .ask(
            'query ($standing: Boolean) { personMerges(standing: $standing, first: 1) { nodes { id mergedByName undoneByName } } }',
            { standing },
          )
      ).personMerges.nodes;
    const name = expect.stringMatching(/./u);
    expect(await listed(true)).toEqual([{ id: done.id, mergedByName: name, undoneByName: null }]);
    await undo(done.id);
    expect(await listed(false)).toEqual([{ id: done.id, mergedByName: name, undoneByName: name }]);
    expect(await listed(true)).not.toMatchObject([{ id: done.id }]);
  });

  it('leaves with somebody else what was given to them since', async () => {
    const [kept, merged, third] = [await person('Hầu A Páo'), await person('Hầu A Pao'), await person('Hầu A Pào')];
    const meetingId = await givenMeeting(registry, { title: 'Hội nghị bản' });
    const { attendance } = await registry
      .as('RECORDER')
      .act('recordAttendance', { meetingId, personId: merged }, 'attendance { id version }');
    const { merge: done } = await merge(kept, merged);
    await registry
      .as('RECORDER')
      .act('linkAttendance', { ...attendance, personId: third, reason: 'Xem lại danh sách' }, '__typename');
    await undo(done.id);
    expect(await registry.sql('select person_id from attendances where id = $1', [attendance.id])).toEqual([
      { person_id: third },
    ]);
  });

  it('is undone in reverse when one was merged further: chains come back whole', async () => {
    const [a, b, c] = [await person('Cháng Thị Sai'), await person('Cháng Sai'), await person('Cháng Thị Sái')];
    for (const id of [a, b, c]) await post(id);
    const before = await world();
    const { merge: first } = await merge(b, a);
    const { merge: second } = await merge(c, b);
    const resolved = await registry.as('READER').ask('query ($id: ID!) { person(id: $id) { id } }', { id: a });
    expect(resolved.person.id).toBe(c);
    expect(await registry.as('APPROVER').refusalOf('undoPersonMerge', { mergeId: first.id, reason: 'x' })).toBe(
      'LATER_MERGE_STANDS at input.mergeId',
    );
    await undo(second.id);
    await undo(first.id);
    expect(await world()).toEqual(before);
  });

  it('is previewed: what would move, where the two differ, what speaks against it', async () => {
    const [one, other] = [
      await givenOrganisation(registry, { name: 'UBND xã Một' }),
      await givenOrganisation(registry, { name: 'UBND xã Hai' }),
    ];
    const kept = await person('Mùa Thị Dợ');
    const merged = await givenPerson(registry, 'Mùa Thị Dợ');
    await post(kept, { titlePrinted: 'Chủ tịch', organisationId: one, heldFrom: '2016', heldTo: '2021' });
    await post(merged, { titlePrinted: 'Bí thư', organisationId: other, heldFrom: '2018' });
    await givenMeeting(registry, { title: 'Cùng dự', attendances: [{ personId: kept }, { personId: merged }] });
    const before = await world();
    const { previewPersonMerge: preview } = await registry.as('READER').ask(
      `query ($kept: ID!, $merged: ID!) { previewPersonMerge(keptId: $kept, mergedId: $merged) {
         kept { id } merged { id } moves { table rows } differences { field kept merged } warnings { code message } } }`,
      { kept, merged },
    );
    expect(preview).toMatchObject({
      kept: { id: kept },
      merged: { id: merged },
      moves: expect.arrayContaining([
        { table: 'posts', rows: 1 },
        { table: 'attendances', rows: 1 },
      ]),
      differences: [{ field: 'recordStatus', kept: 'CONFIRMED', merged: 'DRAFT' }],
      warnings: [
        { code: 'ONLY_NAME_IN_COMMON' },
        { code: 'POSTS_ELSEWHERE' },
        { code: 'LISTED_TOGETHER', message: 'Cả hai cùng có mặt trong 1 hội nghị.' },
      ],
    });
    expect(await world()).toEqual(before);
  });

  it('never shows the public what was taken back: a withdrawn person is not merged into a public one', async () => {
    const kept = await person('Tráng Văn Rút');
    const merged = await person('Tráng Rút');
    const withdrawn = { id: merged, version: await version(merged), reason: 'Ghi nhầm' };
    await registry.as('APPROVER').act('withdrawPerson', withdrawn, '__typename');
    expect(await registry.as('APPROVER').refusalOf('mergePeople', await input(kept, merged))).toBe(
      'MERGE_WOULD_EXPOSE at input.mergedId',
    );
  });

  it('never shows the public what was hidden: a hidden person is not merged into a public one', async () => {
    const kept = await person('Tráng Thị Lan');
    const merged = await person('Tráng Lan');
    await givenVisibility(registry, merged, 'HIDDEN');
    expect(await registry.as('APPROVER').refusalOf('mergePeople', await input(kept, merged))).toBe(
      'MERGE_WOULD_EXPOSE at input.mergedId',
    );
    const { warnings } = await merge(merged, kept);
    expect(warnings).toContainEqual({ code: 'WOULD_HIDE' });
    expect(await registry.anonymous.refusal('query ($id: ID!) { person(id: $id) { id } }', { id: kept })).toBe(
      'UNKNOWN_ID at id',
    );
    expect(await registry.anonymous.ask('query ($id: ID!) { node(id: $id) { id } }', { id: kept })).toEqual({
      node: null,
    });
  });

  it('is refused with oneself, twice, without the versions read, by recorders, without a reason', async () => {
    const [kept, merged, third] = [await person('Sùng A Một'), await person('Sùng A Hai'), await person('Sùng A Ba')];
    const good = await input(kept, merged);
    const refusal = (more: object) => registry.as('APPROVER').refusalOf('mergePeople', { ...good, ...more });
    expect(await refusal({ mergedId: kept })).toBe('MERGE_WITH_ITSELF at input.mergedId');
    expect(await refusal({ mergedVersion: 1 })).toBe('VERSION_CONFLICT at input.mergedVersion');
    expect(await refusal({ mergedId: await givenMeeting(registry) })).toBe('UNKNOWN_ID at input.mergedId');
    expect(await refusal({ reason: ' ' })).toBe('EMPTY_TEXT at input.reason');
    expect(await registry.as('RECORDER').refusalOf('mergePeople', good)).toBe('NOT_ALLOWED');
    await merge(kept, merged);
    expect(await registry.as('APPROVER').refusalOf('mergePeople', await input(third, merged))).toBe(
      'PERSON_MERGED at input.mergedId',
    );
  });

  it('is told in the history of both, with what moved and why', async () => {
    const [kept, merged] = [await person('Giàng A Tủa'), await person('Giàng Tủa')];
    await merge(kept, merged);
    for (const id of [kept, merged]) {
      const { history } = await registry
        .as('READER')
        .ask('query ($of: ID!) { history(of: $of, first: 1) { nodes { act reason } } }', { of: id });
      expect(history.nodes).toEqual([{ act: 'mergePeople', reason: 'Cùng thôn, cùng chức vụ, cùng năm' }]);
    }
    const { person: found } = await registry
      .as('READER')
      .ask('query ($id: ID!) { person(id: $id) { merges { merged { id } reason } } }', { id: kept });
    expect(found.merges).toMatchObject([{ merged: { id: merged } }]);
  });

  it('knows of every column in which a person can stand', async () => {
    // Merges, who is known to be different and what a draft became keep the ids as they were recorded; who was merged is
    // followed when read.
    const { personReferences } = await import('../../src/people/person-references.js');
    const columns = await registry.sql<{ name: string }>(
      `select conrelid::regclass || '.' || a.attname as name from pg_constraint
         join pg_attribute a on a.attrelid = conrelid and a.attnum = conkey[1]
        where contype = 'f' and confrelid = 'people'::regclass and conrelid <> all ('{person_merges,known_different_people,article_draft_outcomes}'::regclass[])`,
    );
    const known = new Set(personReferences().map(({ table, column }) => `${table}.${column}`));
    expect(columns.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
    const unnamed = personReferences().filter(({ what, title }) => !what || !title);
    expect(unnamed.map(({ table }) => table)).toEqual([]);
  });
});
