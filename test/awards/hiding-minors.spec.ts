import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenProvincialFront,
  givenPublicDecision,
  givenDecision,
  line,
} from '../support/given-awards.js';
import { Registry } from '../support/registry.js';

const CHILD = 'Cháu Lò Thị Mận';
const PUPIL = 'Vàng A Ảo';

describe('minors of a decision', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const lines = () => [
    line(CHILD),
    line(PUPIL, {}, { positionPrinted: 'Học sinh lớp 5A Trường Tiểu học Bãi Xanh' }),
    line('Nông Văn Ký', {}, { positionPrinted: 'Giáo viên lớp 5A' }),
    line('Nhóm học sinh lớp 5A', {}, { kind: 'GROUP' }),
  ];
  const stored = (ids: readonly string[]) =>
    registry.sql<{ name_visibility: string; minor_sign: string | null }>(
      'select name_visibility, minor_sign from awards where id = any($1) order by annex_order',
      [ids],
    );

  it('are recorded hidden by what the line says of them, and staff are told by what', async () => {
    const { awards, warnings } = await givenDecision(registry, front, lines());
    expect(await stored(awards.map(({ id }) => id))).toEqual([
      { name_visibility: 'MINOR', minor_sign: 'ADDRESS' },
      { name_visibility: 'MINOR', minor_sign: 'PUPIL' },
      { name_visibility: 'PUBLIC', minor_sign: null },
      { name_visibility: 'PUBLIC', minor_sign: null },
    ]);
    const told = warnings.filter(({ code }) => code === 'LIKELY_MINOR');
    expect(told.map((each) => each.line)).toEqual([0, 1]);
    expect(told[1]!.message).toContain('ghi là học sinh');
  });

  it('are as staff say where they say it, and nothing is guessed then', async () => {
    const said = [line(CHILD, {}, { visibility: 'PUBLIC' }), line('Lý Văn Sơn', {}, { visibility: 'MINOR' })];
    const { awards, warnings } = await givenDecision(registry, front, said);
    expect(await stored(awards.map(({ id }) => id))).toEqual([
      { name_visibility: 'PUBLIC', minor_sign: null },
      { name_visibility: 'MINOR', minor_sign: null },
    ]);
    expect(warnings.map(({ code }) => code)).not.toContain('LIKELY_MINOR');
  });

  it('are told to nobody outside: not by lists, counts, filters, search, ids or history', async () => {
    const { id, awards } = await givenPublicDecision(registry, front, lines());
    const [child, pupil] = awards.map((award) => award.id);
    const told = async (query: string, variables: object = {}) =>
      JSON.stringify(await registry.anonymous.send(query, { ...variables }));
    const answers = await Promise.all([
      told(
        'query ($id: ID!) { decision(by: { id: $id }) { awards(first: 9) { totalCount nodes { recipientName certificateNumber } } } }',
        { id },
      ),
      told('query ($id: ID!) { node(id: $id) { ... on Award { recipientNamePrinted } } }', { id: child }),
      told('query ($id: ID!) { node(id: $id) { ... on Award { recipientNamePrinted } } }', { id: pupil }),
      told('{ search(text: "Lò Thị Mận", first: 9) { kind } }'),
      told('{ search(text: "Vàng A Ảo", first: 9) { kind } }'),
      told('{ honourees(text: "Lò Thị Mận", first: 9) { totalCount } }'),
    ]);
    expect(answers.slice(3, 6).map((answer) => JSON.parse(answer).data)).toEqual([
      { search: [] },
      { search: [] },
      { honourees: { totalCount: 0 } },
    ]);
    const history = 'query ($id: ID!) { history(of: $id, first: 9) { nodes { act after } } }';
    expect(await registry.anonymous.refusal(history, { id: child })).toMatch(/^SIGN_IN_NEEDED/u);
    // To the staff it tells of them.
    expect(JSON.stringify(await registry.as('READER').ask(history, { id: child }))).toContain('Mận');
    for (const answer of answers) expect(answer).not.toMatch(/Mận|Ảo|Bãi Xanh/u);
    expect(answers[0]).toContain('"totalCount":2');
    expect(JSON.parse(answers[1]!).data.node).toBeNull();
    expect(JSON.parse(answers[2]!).data.node).toBeNull();
    const { decision } = await registry
      .as('READER')
      .ask('query ($id: ID!) { decision(by: { id: $id }) { awards(first: 9) { totalCount } } }', { id });
    expect(decision.awards.totalCount).toBe(4);
  });

  it('are shown by an approver who says why, and stay shown while the words are the same', async () => {
    const { awards } = await givenPublicDecision(registry, front, [line(CHILD)]);
    const { id } = awards[0]!;
    const version = async () =>
      Number((await registry.sql<{ version: number }>('select version from awards where id = $1', [id]))[0]!.version);
    const shown = { kind: 'INDIVIDUAL', namePrinted: CHILD, visibility: 'PUBLIC' };
    const change = { id, recipient: shown };
    expect(await registry.as('APPROVER').refusalOf('changeAward', { ...change, version: await version() })).toBe(
      'SHOWN_AGAIN_WITHOUT_REASON at input.reasonForChange',
    );
    const why = { reasonForChange: 'Đã 30 tuổi, gọi là cháu trong gia đình' };
    const { warnings } = await registry
      .as('APPROVER')
      .act('changeAward', { ...change, ...why, version: await version() }, 'warnings { code }');
    expect(warnings).not.toContainEqual({ code: 'LIKELY_MINOR' });
    expect(await stored([id])).toEqual([{ name_visibility: 'PUBLIC', minor_sign: null }]);
    const same = { kind: 'INDIVIDUAL', namePrinted: CHILD };
    await registry.as('APPROVER').act('changeAward', { id, version: await version(), recipient: same }, '__typename');
    expect(await stored([id])).toEqual([{ name_visibility: 'PUBLIC', minor_sign: null }]);
    const other = { ...same, positionPrinted: 'Học sinh lớp 4B' };
    await registry.as('APPROVER').act('changeAward', { id, version: await version(), recipient: other }, '__typename');
    expect(await stored([id])).toEqual([{ name_visibility: 'MINOR', minor_sign: 'ADDRESS' }]);
  });

  it('are not shown by a recorder, though the line is a draft, and stay hidden while other things of it are changed', async () => {
    const { awards } = await givenDecision(registry, front, [line(CHILD)]);
    const [{ id, version }] = awards as [{ id: string; version: number }];
    const recipient = { kind: 'INDIVIDUAL', namePrinted: CHILD, visibility: 'PUBLIC' };
    const staff = registry.as('RECORDER');
    expect(await staff.refusalOf('changeAward', { id, version, recipient, reasonForChange: 'Lớn rồi' })).toMatch(
      /^NOT_ALLOWED/u,
    );
    const { warnings } = await staff.act('changeAward', { id, version, certificateNumber: '12' }, 'warnings { code }');
    expect(warnings).toContainEqual({ code: 'LIKELY_MINOR' });
    expect(await stored([id])).toEqual([{ name_visibility: 'MINOR', minor_sign: 'ADDRESS' }]);
  });
});
