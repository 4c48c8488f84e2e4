import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenMeeting, givenPerson } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';

describe('what a merge of people moves', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const person = (name: string) => givenPerson(registry, name, { confirmed: true });
  const post = (personId: string, titlePrinted: string) =>
    registry.as('RECORDER').act('recordPost', { personId, titlePrinted }, '__typename');
  const merge = (keptId: string, mergedId: string, selection: string) =>
    registry
      .as('APPROVER')
      .act(
        'mergePeople',
        { keptId, keptVersion: 2, mergedId, mergedVersion: 2, reason: 'Cùng thôn, cùng chức vụ, cùng năm' },
        selection,
      );

  it('lists each record that would move, and each that moved, and an old id leads on by node, too', async () => {
    const [kept, merged] = [await person('Cư Seo Páo'), await person('Cư A Páo')];
    const titles = ['Trưởng bản', 'Bí thư Chi bộ', 'Già làng'];
    for (const titlePrinted of titles) await post(merged, titlePrinted);
    await givenMeeting(registry, { title: 'Hội nghị bản xa', attendances: [{ personId: merged }] });
    const MOVES = 'table what rows records(first: 2) { id type title }';
    const { previewPersonMerge } = await registry
      .as('READER')
      .ask(
        `query ($kept: ID!, $merged: ID!) { previewPersonMerge(keptId: $kept, mergedId: $merged) { moves { ${MOVES} } } }`,
        { kept, merged },
      );
    const of = (moves: { table: string; records: { id: string; title: string }[] }[], table: string) =>
      moves.find((move) => move.table === table);
    expect(of(previewPersonMerge.moves, 'posts')).toMatchObject({
      what: 'chức vụ',
      rows: 3,
      records: titles.slice(0, 2).map((title) => ({ type: 'Post', title })),
    });
    expect(of(previewPersonMerge.moves, 'person_names')?.records).toMatchObject([{ type: null, title: 'Cư A Páo' }]);
    expect(of(previewPersonMerge.moves, 'attendances')?.records).toMatchObject([
      { type: 'Attendance', title: 'Hội nghị bản xa, Cư A Páo' },
    ]);
    const { merge: done } = await merge(kept, merged, `merge { id moved { ${MOVES} } }`);
    expect(done.moved).toEqual(expect.arrayContaining(previewPersonMerge.moves));
    const after = of(done.moved, 'posts')?.records[1]?.id;
    const { person: again } = await registry
      .as('READER')
      .ask(
        `query ($id: ID!, $after: ID) { person(id: $id) { merges { moved { table records(after: $after) { title } } } } }`,
        { id: kept, after },
      );
    expect(of(again.merges[0].moved, 'posts')?.records).toEqual([{ title: 'Già làng' }]);
    const paging =
      'query ($id: ID!, $first: Int) { person(id: $id) { merges { moved { records(first: $first) { id } } } } }';
    expect(await registry.as('READER').refusal(paging, { id: kept, first: 101 })).toBe('NUMBER_OUT_OF_RANGE at first');

    const NODE = 'query ($id: ID!) { node(id: $id) { __typename id ... on Person { displayName } } }';
    expect((await registry.anonymous.ask(NODE, { id: merged })).node).toEqual({
      __typename: 'Person',
      id: kept,
      displayName: 'Cư Seo Páo',
    });
    expect((await registry.as('READER').ask(NODE, { id: merged })).node.id).toBe(merged);
  });

  const preview = async (kept: string, merged: string, language = 'vi') => {
    const { data } = await registry.as('READER').send(
      `query ($kept: ID!, $merged: ID!) { previewPersonMerge(keptId: $kept, mergedId: $merged) {
         moves { table what } differences { field what } warnings { code } } }`,
      { kept, merged },
      { 'accept-language': language },
    );
    return data?.previewPersonMerge;
  };

  it('says in words what moves and where the two differ', async () => {
    const [kept, merged] = [await person('Giàng Thị Thử'), await givenPerson(registry, 'Giàng A Thử')];
    expect(await preview(kept, merged)).toMatchObject({
      moves: [{ table: 'person_names', what: 'cách in tên' }],
      differences: [
        { field: 'displayName', what: 'họ tên' },
        { field: 'sortKey', what: 'khóa xếp tên' },
        { field: 'recordStatus', what: 'trạng thái bản ghi' },
      ],
    });
    expect((await preview(kept, merged, 'en')).differences[0]).toEqual({ field: 'displayName', what: 'name' });
  });

  it('is not doubted for the name alone where an article printed the unit inside the position', async () => {
    const [kept, merged, stranger] = [
      await person('Triệu Văn Thử'),
      await person('Triệu Văn Thử'),
      await person('Triệu Văn Thử'),
    ];
    await registry
      .as('RECORDER')
      .act(
        'recordPost',
        { personId: kept, titlePrinted: 'Trưởng thôn', organisationPrinted: 'thôn Khuổi Phầy, xã Trung Hà' },
        '__typename',
      );
    await post(merged, 'Trưởng thôn Khuổi Phầy, xã Trung Hà');
    await post(stranger, 'Giáo viên');
    expect((await preview(kept, merged)).warnings).toEqual([]);
    expect((await preview(kept, stranger)).warnings).toEqual([{ code: 'ONLY_NAME_IN_COMMON' }]);
  });
});
