import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { ACCEPTED, type GivenDraft, GivenDrafts } from '../support/given-drafts.js';
import { givenArea, givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const BODIES = `${ACCEPTED} organisations { id name system kind level validTo area { id } }`;
const NAME = 'Ủy ban MTTQ Việt Nam huyện Suối Bạc';

describe('bodies that a draft proposes', () => {
  let registry: Registry;
  let given: GivenDrafts;
  let area: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
    area = await givenArea(registry, { name: 'Huyện Suối Bạc', kind: 'DISTRICT', validTo: '2025-06-30' });
  });
  afterAll(() => registry.close());

  const proposed = async ({ id }: GivenDraft) =>
    (
      await registry
        .as('READER')
        .ask(
          'query ($id: ID!) { draft(id: $id) { candidates { newBodies { partKey name system kind level areaId areaName validTo } } } }',
          { id },
        )
    ).draft.candidates.newBodies;
  const accept = (draft: GivenDraft, parts: object[]) =>
    registry.as('RECORDER').act('acceptDraft', { ...draft, parts }, BODIES);
  const organisations = async () => (await registry.sql('select id from organisations')).length;
  const front = () => ({
    name: NAME,
    system: 'FRONT',
    kind: 'FRONT_COMMITTEE',
    level: 'DISTRICT',
    areaId: area,
    areaName: 'Huyện Suối Bạc',
    validTo: '2025-06-30',
  });
  // "Ủy ban MTTQ Việt Nam huyện" of the awards is completed by the one huyện that the article names.
  const OF_FRONT = ['m1.o1', 'a1.g1'];

  it('are what the name, the article and the map tell, and are not recorded by being shown or by accepting', async () => {
    const draft = await given.open();
    const before = await organisations();
    // Of "UBND tỉnh" the article does not say which.
    expect(await proposed(draft)).toEqual(OF_FRONT.map((partKey) => ({ partKey, ...front() })));
    const { organisations: made } = await accept(draft, []);
    expect([made, await organisations()]).toEqual([[], before]);
  });

  it('are recorded by CREATE alone, once for all parts, and it is said what was recorded', async () => {
    const draft = await given.open();
    const parts = OF_FRONT.map((key) => ({ key, action: 'CREATE' }));
    const { organisations: made, warnings, meetings } = await accept(draft, parts);
    const { areaId, areaName: _, ...body } = front();
    expect(made).toEqual([{ id: expect.any(String), ...body, area: { id: areaId } }]);
    expect(meetings[0].organisers).toMatchObject([{ organisation: { id: made[0].id } }]);
    const told = warnings.filter(({ code }: { code: string }) => code === 'BODY_AS_PROPOSED');
    expect(told).toMatchObject([{ partKey: 'm1.o1', recordId: made[0].id }]);
    expect(told[0].message).toContain(`${NAME} (Mặt trận, cấp huyện)`);
    await registry
      .as('RECORDER')
      .act('undoAcceptDraft', { id: draft.id, version: draft.version + 1, reason: 'thử' }, '__typename');
  });

  it('give way to what staff say of them', async () => {
    const body = { kind: 'FRONT_STANDING_BOARD', name: `Ban Thường trực ${NAME}`, validTo: null };
    const { organisations: made } = await accept(await given.open(), [{ key: 'm1.o1', action: 'CREATE', body }]);
    expect(made).toMatchObject([{ ...body, system: 'FRONT', level: 'DISTRICT', area: { id: area } }]);
  });

  it('are none for what is on record, which is recorded again only by saying what it is', async () => {
    const id = await givenOrganisation(registry, { name: NAME });
    const draft = await given.open();
    expect(await proposed(draft)).toEqual([]);
    const part = { key: 'm1.o1', action: 'CREATE' };
    const refusal = await registry.as('RECORDER').refusalOf('acceptDraft', { ...draft, parts: [part] });
    expect(refusal).toBe('BODY_MAY_BE_ON_RECORD at input.parts.0.body');
    const body = { system: 'FRONT', kind: 'FRONT_COMMITTEE', level: 'DISTRICT' };
    const { organisations: made } = await accept(draft, [{ ...part, body }]);
    expect(made).toMatchObject([{ name: NAME, ...body }]);
    expect(made[0].id).not.toBe(id);
  });
});
