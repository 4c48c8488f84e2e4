import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { ACCEPTED, type GivenDraft, GivenDrafts } from '../support/given-drafts.js';
import { givenArea, givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const BODIES = `${ACCEPTED} organisations { id name recordStatus system kind level area { id } parent { id } }`;

describe('bodies that are not on record, recorded with a draft', () => {
  let registry: Registry;
  let given: GivenDrafts;
  let area: string;
  let above: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
    area = await givenArea(registry, { name: 'Huyện Suối Bạc', kind: 'DISTRICT' });
    above = await givenOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Ví Dụ' });
  });
  afterAll(() => registry.close());

  const FRONT = { system: 'FRONT', kind: 'FRONT_COMMITTEE', level: 'DISTRICT' };
  const accept = (draft: GivenDraft, parts: object[], input: object = {}, role: 'RECORDER' | 'APPROVER' = 'RECORDER') =>
    registry.as(role).act('acceptDraft', { ...draft, parts, ...input }, BODIES);
  const organisations = async () => (await registry.sql('select id from organisations')).length;

  it('are none unless staff choose it: an organiser or grantor stays as printed', async () => {
    const before = await organisations();
    const { organisations: made, meetings } = await accept(await given.open(), []);
    expect(made).toEqual([]);
    expect(meetings[0].organisers).toMatchObject([{ organisation: null }]);
    expect(await organisations()).toBe(before);
  });

  it('are drafts with the name as printed, area and parent as chosen; one body for all parts that say the same of it', async () => {
    const front = { ...FRONT, areaId: area, parentId: above };
    const name = 'Ủy ban MTTQ Việt Nam huyện Suối Bạc';
    const {
      organisations: made,
      meetings,
      draft,
    } = await accept(await given.open(), [
      { key: 'm1.o1', action: 'CREATE', body: front },
      { key: 'a1.g1', action: 'CREATE', body: { ...front, name } },
    ]);
    expect(made).toEqual([
      { id: expect.any(String), name, recordStatus: 'DRAFT', ...FRONT, area: { id: area }, parent: { id: above } },
    ]);
    expect(meetings[0].organisers).toEqual([{ printed: name, organisation: { id: made[0].id } }]);
    const keys = draft.outcomes.filter(({ partKey }: { partKey: string }) => /\.[og]/u.test(partKey));
    expect(keys.map(({ partKey }: { partKey: string }) => partKey)).toEqual(['m1.o1', 'a1.g1']);
  });

  it('are recipients and grantors of award lines, and are confirmed with the rest', async () => {
    const open = await given.open((report) => report.replace(/cho ông .*Nà Ví/u, 'cho Trường THCS Nà Ví'));
    const { draft } = await registry
      .as('READER')
      .ask('query ($id: ID!) { draft(id: $id) { contents { awards { key named { key name kind } } } } }', {
        id: open.id,
      });
    expect(draft.contents.awards[1].named).toMatchObject([{ key: 'a2.n1', name: 'Trường THCS Nà Ví', kind: 'GROUP' }]);
    const parts = [
      { key: 'a2.n1', action: 'CREATE', body: { system: 'STATE', kind: 'SCHOOL', level: 'GRASSROOTS' } },
      { key: 'a2.g1', action: 'CREATE', body: { system: 'STATE', kind: 'PEOPLES_COMMITTEE', level: 'PROVINCE' } },
    ];
    const made = await accept(open, parts);
    const names = made.organisations.map(({ name }: { name: string }) => name).toSorted();
    expect(names).toEqual(['Trường THCS Nà Ví', 'UBND tỉnh']);
    const told = made.warnings.filter(({ code }: { code: string }) => code === 'BODY_NAME_WITHOUT_PLACE');
    expect(told).toMatchObject([{ partKey: 'a2.g1' }]);
    expect(
      await registry.sql('select organisation_id, grantor_id from awards where id = $1', [made.awards[0].id]),
    ).toEqual([
      {
        organisation_id: made.organisations.find(({ kind }: { kind: string }) => kind === 'SCHOOL').id,
        grantor_id: made.organisations.find(({ kind }: { kind: string }) => kind === 'PEOPLES_COMMITTEE').id,
      },
    ]);
    await registry.as('APPROVER').act('confirmDraft', { id: open.id, version: open.version + 1 }, '__typename');
    const statuses = await registry.sql(
      'select distinct record_status as status from organisations where id = any($1)',
      [made.organisations.map(({ id }: { id: string }) => id)],
    );
    expect(statuses).toEqual([{ status: 'CONFIRMED' }]);
  });

  it('go again when the acceptance is undone, unless something else speaks of them by now', async () => {
    const body = { ...FRONT, areaId: area };
    const parts = [
      { key: 'm1.o1', action: 'CREATE', body },
      { key: 'a2.g1', action: 'CREATE', body: { system: 'STATE', kind: 'PEOPLES_COMMITTEE', level: 'PROVINCE' } },
    ];
    const open = await given.open();
    const made = await accept(open, parts);
    const [organiser, grantor] = ['FRONT', 'STATE'].map((system) =>
      made.organisations.find((each: { system: string }) => each.system === system),
    );
    await registry.as('RECORDER').act(
      'recordMeeting',
      {
        kind: 'OTHER',
        title: 'Hội nghị khác',
        heldFrom: '2022-03-01',
        organisers: [{ organisationId: organiser.id }],
      },
      '__typename',
    );
    const undone = await registry
      .as('RECORDER')
      .act(
        'undoAcceptDraft',
        { id: open.id, version: open.version + 1, reason: 'thử' },
        'organisations { id recordStatus } warnings { code partKey message }',
      );
    expect(undone.organisations).toEqual([{ id: grantor.id, recordStatus: 'WITHDRAWN' }]);
    expect(undone.warnings).toMatchObject([{ code: 'RECORD_STAYS', partKey: 'm1.o1' }]);
    expect(undone.warnings[0].message).toContain(organiser.name);
  });

  it.each([
    [
      'a grantor that is linked as well',
      { key: 'a1.g1', action: 'AS_PRINTED', body: FRONT },
      'BODY_DOES_NOT_FIT at input.parts.0.body',
    ],
    ['a body for a person', { key: 'a2.n1', action: 'CREATE', body: FRONT }, 'BODY_DOES_NOT_FIT at input.parts.0.body'],
    [
      'an area that is not there',
      { key: 'm1.o1', action: 'CREATE', body: { ...FRONT, areaId: '01890000-0000-7000-8000-00000000dead' } },
      'UNKNOWN_ID at input.parts.0.body.areaId',
    ],
  ])('refuses %s, and writes nothing', async (_what, part, problem) => {
    const draft = await given.open();
    const before = await organisations();
    expect(await given.refused(draft, { parts: [part] })).toBe(problem);
    expect(await organisations()).toBe(before);
  });

  it('are below a body of the scope of whoever records them', async () => {
    const own = await givenOrganisation(registry, { name: 'Mặt trận huyện Ta' });
    const recorder = registry.as('RECORDER', own);
    const { draft } = await recorder.act(
      'draftFromArticle',
      { source: { text: given.article() } },
      'draft { id version }',
    );
    const part = (parentId: string) => ({ key: 'm1.o1', action: 'CREATE', body: { ...FRONT, parentId } });
    expect(await recorder.refusalOf('acceptDraft', { ...draft, parts: [part(above)] })).toBe(
      'OUT_OF_SCOPE at input.parts.0.body.parentId',
    );
    const made = await recorder.act('acceptDraft', { ...draft, parts: [part(own)] }, BODIES);
    expect(made.organisations).toMatchObject([{ parent: { id: own } }]);
  });
});
