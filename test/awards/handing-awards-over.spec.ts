import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue } from '../support/given-awards.js';
import { type GivenDecision, givenDecision, line } from '../support/given-decisions.js';
import { givenMeeting, givenOrganisation, givenPerson, givenVisibility } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const ITEMS = 'presentation { id version presenters { namePrinted } items { manner award { id } } } warnings';

describe('handing awards over, and what happens to them later', () => {
  let registry: Registry;
  let front: string;
  let meetingId: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenOrganisation(registry, { name: 'Ủy ban MTTQ tỉnh Ví Dụ', confirmed: true });
    meetingId = await givenMeeting(registry, { heldFrom: '2021-01-20', confirmed: true });
  });
  afterAll(() => registry.close());

  const present = (input: object) => registry.as('RECORDER').act('recordPresentation', { meetingId, ...input }, ITEMS);
  const items = ({ awards }: GivenDecision) => awards.map(({ id }) => ({ awardId: id }));
  const event = (
    mutation: string,
    input: object,
    selection = 'awards { state recipientName recipientNamePrinted } warnings',
  ) => registry.as('APPROVER').act(mutation, { effectiveOn: '2021-06-01', reason: 'Lý do ví dụ', ...input }, selection);

  it('keeps presenters in their order and adds to the attendance who was missing from it (point 7)', async () => {
    const decision = await givenDecision(registry, front, { confirmed: true });
    const { presentation } = await present({
      presenters: [{ namePrinted: 'Phạm Thị Giang' }, { namePrinted: 'Bùi Văn Hải' }],
      items: items(decision),
    });
    expect(presentation.presenters).toEqual([{ namePrinted: 'Phạm Thị Giang' }, { namePrinted: 'Bùi Văn Hải' }]);
    const attendances = await registry.sql(`select roles from attendances where name_printed = 'Bùi Văn Hải'`);
    expect(attendances).toEqual([{ roles: ['PRESENTER'] }]);
  });

  it('hands an award over once, and keeps an attempt at which nobody came', async () => {
    const decision = await givenDecision(registry, front, { confirmed: true });
    const [item] = items(decision);
    await present({ presenters: [], items: [{ ...item, manner: 'ABSENT' }] });
    const { presentation } = await present({
      presenters: [],
      items: [{ ...item, manner: 'BY_PROXY', receivedByPrinted: 'Con trai' }],
    });
    expect(
      await registry.as('RECORDER').refusalOf('recordPresentation', { meetingId, presenters: [], items: [item] }),
    ).toBe('PRESENTED_ALREADY at input.items.0.awardId');
    const { award } = await registry
      .as('READER')
      .ask('query ($id: ID!) { award(id: $id) { presentations { manner meeting { id } } } }', { id: item?.awardId });
    expect(award.presentations.map(({ manner }: { manner: string }) => manner)).toEqual(['ABSENT', 'BY_PROXY']);
    const standing = await registry.sql<{ id: string }>(
      'select id from presentation_items where presentation_id = $1',
      [presentation.id],
    );
    await registry
      .as('RECORDER')
      .act(
        'changePresentation',
        { id: presentation.id, version: presentation.version, withdrawItemIds: [standing[0]?.id] },
        'presentation { items { id } }',
      );
    await present({ presenters: [], items: [item] });
  });

  it('warns when it is handed over before it was granted, or only proposed (point 8)', async () => {
    const late = await givenDecision(registry, front, { signedOn: '2021-02-01', confirmed: true });
    const { warnings } = await present({ presenters: [], items: items(late) });
    expect(warnings).toEqual(['Dòng 1: trao ngày 2021-01-20, trước khi có quyết định ngày 2021-02-01.']);
  });

  it('is public once confirmed, with a meeting that is, and never shows a presenter who asked to be hidden (point 22)', async () => {
    const decision = await givenDecision(registry, front, { confirmed: true });
    const personId = await givenPerson(registry, 'Ngô Thị Hiền', { confirmed: true });
    const { presentation } = await present({ presenters: [{ personId }], items: items(decision) });
    const query =
      'query ($id: ID!) { award(id: $id) { presentations { presenters { namePrinted } } } awards(presenterId: "PERSON") { totalCount } }'.replace(
        'PERSON',
        personId,
      );
    const seen = () => registry.anonymous.ask(query, { id: decision.awards[0]?.id });
    expect((await seen()).award.presentations).toEqual([]);
    await registry
      .as('APPROVER')
      .act('confirmPresentation', { id: presentation.id, version: presentation.version }, 'presentation { id }');
    const [attendance] = await registry.sql<{ id: string; version: number }>(
      'select id, version from attendances where person_id = $1',
      [personId],
    );
    await registry
      .as('APPROVER')
      .act('confirmAttendance', { id: attendance?.id, version: attendance?.version }, 'attendance { id }');
    expect(await seen()).toEqual({
      award: { presentations: [{ presenters: [{ namePrinted: 'Ngô Thị Hiền' }] }] },
      awards: { totalCount: 1 },
    });
    await givenVisibility(registry, personId, 'HIDDEN');
    expect(await seen()).toEqual({ award: { presentations: [{ presenters: [] }] }, awards: { totalCount: 0 } });
  });

  it('annuls one line by a decision of its own: nothing is deleted, and the public page stops asserting it (point 17)', async () => {
    const decision = await givenDecision(registry, front, {
      lines: [line(), line({ namePrinted: 'Trần Thị Yến' })],
      confirmed: true,
    });
    const by = await givenDecision(registry, front, { lines: [], subject: 'Hủy bỏ khen thưởng' });
    const [first] = decision.awards;
    const { awards } = await event('annulAwards', { awards: [first], byDecisionId: by.id });
    expect(awards[0].state).toBe('ANNULLED');
    const query = 'query ($id: ID!) { decision(by: { id: $id }) { awards { totalCount nodes { recipientName } } } }';
    expect((await registry.anonymous.ask(query, { id: decision.id })).decision.awards).toEqual({
      totalCount: 1,
      nodes: [{ recipientName: 'Trần Thị Yến' }],
    });
    const staff = await registry
      .as('READER')
      .ask('query ($id: ID!) { award(id: $id) { state version events { kind reason decision { id } } } }', {
        id: first?.id,
      });
    expect(staff.award).toMatchObject({
      state: 'ANNULLED',
      events: [{ kind: 'ANNULLED', reason: 'Lý do ví dụ', decision: { id: by.id } }],
    });
    const again = { id: first?.id, version: staff.award.version };
    expect(
      await registry
        .as('APPROVER')
        .refusalOf('annulAwards', { awards: [again], effectiveOn: '2021-07-01', reason: 'x' }),
    ).toBe('ALREADY_ANNULLED at input.awards.0');
    expect((await event('restoreAwards', { awards: [again] })).awards[0].state).toBe('GRANTED');
  });

  it('corrects a name by an event: what was printed stays beside it (point 14)', async () => {
    const decision = await givenDecision(registry, front, {
      lines: [line({ namePrinted: 'Nguyễn Văn Án' })],
      confirmed: true,
    });
    const { awards } = await event('correctAward', {
      awards: decision.awards,
      values: { recipientName: 'Nguyễn Văn Ân', bonus: 900_000 },
    });
    expect(awards).toEqual([
      { state: 'GRANTED', recipientName: 'Nguyễn Văn Ân', recipientNamePrinted: 'Nguyễn Văn Án' },
    ]);
    const { awards: found } = await registry.anonymous.ask(
      '{ awards(text: "nguyễn văn ân") { nodes { recipientName } } }',
    );
    expect(found.nodes).toContainEqual({ recipientName: 'Nguyễn Văn Ân' });
  });

  it('annuls and restores all lines of a decision in one act, and exchanges and re-issues certificates', async () => {
    const decision = await givenDecision(registry, front, {
      lines: Array.from({ length: 5 }, () => line()),
      confirmed: true,
    });
    const whole = { decision: { id: decision.id, version: decision.version } };
    expect((await event('annulAwards', whole)).awards).toHaveLength(5);
    const after = await registry
      .as('READER')
      .ask('query ($id: ID!) { decision(by: { id: $id }) { status version awards { nodes { id version } } } }', {
        id: decision.id,
      });
    expect(after.decision.status).toBe('ANNULLED');
    const restored = await event(
      'restoreAwards',
      { decision: { id: decision.id, version: after.decision.version } },
      'awards { id version state }',
    );
    const [one] = restored.awards;
    const { awards } = await event(
      'reissueAwards',
      { awards: [{ id: one.id, version: one.version }], certificateNumber: '12/BK' },
      'awards { certificateNumber events { kind } }',
    );
    expect(awards).toEqual([
      { certificateNumber: '12/BK', events: [{ kind: 'ANNULLED' }, { kind: 'RESTORED' }, { kind: 'REISSUED' }] },
    ]);
  });

  it('reads honourees, awards, decision, issuer, meeting, presenters and articles in one statement, however many rows', async () => {
    const lines = [];
    for (const name of ['Lê Thị Bình', 'Trần An', 'Đặng Văn Ân'])
      lines.push(line({ personId: await givenPerson(registry, name, { confirmed: true }), namePrinted: undefined }));
    const decision = await givenDecision(registry, front, { lines, confirmed: true });
    const { presentation } = await present({ presenters: [{ namePrinted: 'Người Trao' }], items: items(decision) });
    await registry
      .as('APPROVER')
      .act('confirmPresentation', { id: presentation.id, version: presentation.version }, 'presentation { id }');
    const { answer, statements } = await statementsDuring(() =>
      registry.anonymous.ask(`{ honourees(first: 50) { totalCount nodes { name awards { nodes {
        decision { numberPrinted issuer { name } } form { nameVi } honouree { name }
        presentations { meeting { heldFrom } presenters { namePrinted } } articles { title } } } } } }`),
    );
    expect(statements).toHaveLength(1);
    expect(answer.honourees.nodes.map(({ name }: { name: string }) => name)).toEqual([
      'Trần An',
      'Đặng Văn Ân',
      'Lê Thị Bình',
    ]);
    expect(answer.honourees.nodes[0].awards.nodes[0]).toMatchObject({
      presentations: [{ meeting: { heldFrom: '2021-01-20' } }],
      honouree: { name: 'Trần An' },
    });
  });

  it('finds by words in any order and without accents, exact accents first, and nobody who is hidden', async () => {
    const lines = [];
    for (const name of ['Nguyễn Thị Hạ', 'Nguyễn Thị Hà', 'Nguyễn Thị Hoà'])
      lines.push(line({ personId: await givenPerson(registry, name, { confirmed: true }), namePrinted: undefined }));
    const decision = await givenDecision(registry, front, { lines, confirmed: true });
    const titles = async (text: string) => {
      const { search } = await registry.anonymous.ask(
        'query ($text: String!) { search(text: $text, kinds: [HONOUREE]) { title honouree { awardCount } } }',
        { text },
      );
      return search.map(({ title }: { title: string }) => title);
    };
    expect((await titles('hạ nguyen')).slice(0, 1)).toEqual(['Nguyễn Thị Hạ']);
    expect((await titles('HÀ')).slice(0, 1)).toEqual(['Nguyễn Thị Hà']);
    expect(await titles('hòa thị')).toContain('Nguyễn Thị Hoà');
    const [hidden] = await registry.sql<{ id: string }>(`select id from people where display_name = 'Nguyễn Thị Hạ'`);
    await givenVisibility(registry, hidden?.id ?? '', 'HIDDEN');
    expect(await titles('ha')).not.toContain('Nguyễn Thị Hạ');
    expect(decision.awards).toHaveLength(3);
  });
});
