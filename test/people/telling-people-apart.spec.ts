import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenDecision, line } from '../support/given-awards.js';
import { givenOrganisation, givenPerson } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';

interface Pair {
  id: string;
  one: { id: string };
  other: { id: string };
}

const WITHDRAW =
  'mutation ($input: WithdrawKnownDifferentInput!) { withdrawKnownDifferent(input: $input) { pairs { withdrawnAt withdrawalReason } } }';

describe('people who are known to be different', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenOrganisation(registry, { confirmed: true });
  });
  afterAll(() => registry.close());

  const between = async (...ids: string[]) => {
    const { likelyDuplicates } = await registry
      .as('READER')
      .ask('{ likelyDuplicates(first: 100) { nodes { id one { id } other { id } } } }');
    return (likelyDuplicates.nodes as Pair[]).find(({ one, other }) => ids.includes(one.id) && ids.includes(other.id));
  };
  const award = async (name: string, recipient: object, personId?: string) => {
    const id = personId ?? (await givenPerson(registry, name));
    await givenDecision(registry, front, [line(name, {}, { personId: id, ...recipient })]);
    return id;
  };
  const different = (...personIds: string[]) =>
    registry
      .as('RECORDER')
      .act(
        'recordKnownDifferent',
        { personIds, reason: 'Khác năm sinh' },
        'pairs { id one { id } other { id } reason }',
      );

  it('are listed newest first, with who said so and who took it back', async () => {
    const ids = [await givenPerson(registry, 'Ma Thị Nhàn'), await givenPerson(registry, 'Ma Thị Nhàn')];
    const { pairs } = await different(...ids);
    const told = async (standing: boolean) =>
      (
        await registry
          .as('READER')
          .ask(
            'query ($standing: Boolean) { peopleToldApart(standing: $standing, first: 1) { nodes { id recordedByName withdrawnByName } } }',
            { standing },
          )
      ).peopleToldApart.nodes;
    const id = pairs[0].id as string;
    expect(await told(true)).toEqual([{ id, recordedByName: expect.stringMatching(/./u), withdrawnByName: null }]);
    await registry.as('RECORDER').ask(WITHDRAW, { input: { id, reason: 'Nhầm' } });
    const name = expect.stringMatching(/./u);
    expect(await told(false)).toEqual([{ id, recordedByName: name, withdrawnByName: name }]);
    expect(await told(true)).not.toMatchObject([{ id }]);
  });

  it('are not on the list of likely duplicates again, until that is taken back', async () => {
    const unit = { unitPrinted: 'Tổ dân phố 5, phường Ví Dụ' };
    const ids = [
      await award('Phùng Thị Lan', unit),
      await award('Phùng Thị Lan', unit),
      await award('Phùng Thị Lan', unit),
    ];
    expect(await between(ids[0]!, ids[1]!)).toBeDefined();
    const { pairs } = await different(...ids);
    expect(pairs).toHaveLength(3);
    for (const [one, other] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const)
      expect(await between(ids[one]!, ids[other]!)).toBeUndefined();
    await award('Phùng Thị Lan', unit, ids[0]);
    expect(await between(ids[0]!, ids[1]!)).toBeUndefined();
    const { person } = await registry
      .as('READER')
      .ask('query ($id: ID!) { person(id: $id) { knownDifferent { one { id } other { id } withdrawnAt } } }', {
        id: ids[0],
      });
    expect(person.knownDifferent).toHaveLength(2);

    const again = await different(ids[1]!, ids[0]!);
    expect(again.pairs[0].id).toBe(pairs.find((pair: Pair) => pair.one.id === ids[0] && pair.other.id === ids[1]).id);
    const input = { id: again.pairs[0].id, reason: 'Ghi nhầm' };
    const { withdrawKnownDifferent } = await registry.as('RECORDER').ask(WITHDRAW, { input });
    expect(withdrawKnownDifferent.pairs).toEqual([{ withdrawnAt: expect.any(String), withdrawalReason: 'Ghi nhầm' }]);
    expect(await between(ids[0]!, ids[1]!)).toBeDefined();
    expect(await between(ids[0]!, ids[2]!)).toBeUndefined();
    expect(await registry.as('RECORDER').refusal(WITHDRAW, { input })).toBe('KNOWN_DIFFERENT_WITHDRAWN at input.id');
  });

  it('stay so when one of them is merged, are not merged themselves, and merged or withdrawn people are on no list', async () => {
    const unit = { unitPrinted: 'Chi hội Phụ nữ thôn Khuổi Cò' };
    const [kept, merged, apart] = [
      await award('Triệu Thị Pham', unit),
      await award('Triệu Thị Pham', unit),
      await award('Triệu Thị Pham', unit),
    ];
    await different(merged, apart);
    const version = async (id: string) =>
      (await registry.as('READER').ask('query ($id: ID!) { person(id: $id) { version } }', { id })).person
        .version as number;
    const { merge } = await registry.as('APPROVER').act(
      'mergePeople',
      {
        keptId: kept,
        keptVersion: await version(kept),
        mergedId: merged,
        mergedVersion: await version(merged),
        reason: 'Cùng giấy tờ',
      },
      'merge { id }',
    );
    expect(await between(kept, merged)).toBeUndefined();
    expect(await between(kept, apart)).toBeUndefined();
    const input = async (keptId: string, mergedId: string) => ({
      keptId,
      mergedId,
      keptVersion: await version(keptId),
      mergedVersion: await version(mergedId),
      reason: 'x',
    });
    expect(await registry.as('APPROVER').refusalOf('mergePeople', await input(kept, apart))).toBe(
      'MERGE_KNOWN_DIFFERENT at input.mergedId',
    );
    const preview = await registry
      .as('READER')
      .ask('query ($a: ID!, $b: ID!) { previewPersonMerge(keptId: $a, mergedId: $b) { warnings { code message } } }', {
        a: apart,
        b: kept,
      });
    expect(preview.previewPersonMerge.warnings).toContainEqual({
      code: 'KNOWN_DIFFERENT',
      message: 'Đã ghi là hai người khác nhau: Khác năm sinh',
    });
    await registry.as('APPROVER').act('undoPersonMerge', { mergeId: merge.id, reason: 'Hai người' }, '__typename');
    expect(await between(kept, merged)).toBeDefined();
    expect(await between(kept, apart)).toBeDefined();
    expect(await between(merged, apart)).toBeUndefined();
    await registry
      .as('APPROVER')
      .act('withdrawPerson', { id: merged, version: await version(merged), reason: 'Ghi nhầm' }, '__typename');
    expect(await between(kept, merged)).toBeUndefined();
  });

  it('are no longer warned of as namesakes, nor proposed as candidates', async () => {
    const [one, other] = [await givenPerson(registry, 'Viên Thị Én'), await givenPerson(registry, 'Viên Thị En')];
    const rename = (version: number, name: string) =>
      registry.as('RECORDER').act('changePerson', { id: other, version, name }, 'warnings { code }');
    expect((await rename(1, 'Viên Thị Én')).warnings).toEqual([{ code: 'NAMESAKE' }]);
    await different(one, other);
    expect((await rename(2, 'Viên Thị Ến')).warnings).toEqual([]);
    const { personCandidates } = await registry
      .as('READER')
      .ask('query ($input: PersonCandidatesInput!) { personCandidates(input: $input) { person { id } } }', {
        input: { name: 'Viên Thị Én', personId: other },
      });
    expect(personCandidates).toEqual([]);
  });

  it('are two or more, who are two indeed, and recorded by those who may record', async () => {
    const id = await givenPerson(registry, 'Một Mình');
    const refusal = (...personIds: string[]) =>
      registry.as('RECORDER').refusalOf('recordKnownDifferent', { personIds, reason: 'x' });
    expect(await refusal(id)).toBe('TWO_PEOPLE_NEEDED at input.personIds');
    expect(await refusal(id, id)).toBe('SAME_PERSON_TWICE at input.personIds.1');
    expect(await refusal(id, '01890000-0000-7000-8000-000000000000')).toBe('UNKNOWN_ID at input.personIds.1');
    expect(await registry.as('READER').refusalOf('recordKnownDifferent', { personIds: [id, front], reason: 'x' })).toBe(
      'NOT_ALLOWED',
    );
  });
});
