import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront, givenPublicDecision } from '../support/given-awards.js';
import { lineForBody, lineForPerson } from '../support/given-honours.js';
import { givenPerson } from '../support/given-meetings.js';
import { givenArea } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

describe('finding by former names', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const version = async (id: string) => {
    const { node } = await registry
      .as('READER')
      .ask('query ($id: ID!) { node(id: $id) { ... on Person { version } ... on Organisation { version } } }', { id });
    return node.version as number;
  };
  const rename = async (organisationId: string, name: string, validFrom: string) =>
    registry
      .as('APPROVER')
      .act(
        'recordOrganisationVersion',
        { organisationId, version: await version(organisationId), name, validFrom },
        'organisation { name }',
      );
  const change = async (id: string, name: string) =>
    registry.as('APPROVER').act('changePerson', { id, version: await version(id), name }, '__typename');
  const merge = async (keptId: string, mergedId: string) => {
    const versions = { keptVersion: await version(keptId), mergedVersion: await version(mergedId) };
    const input = { keptId, mergedId, ...versions, reason: 'Một người' };
    return registry.as('APPROVER').act('mergePeople', input, 'merge { id }');
  };
  /** Ids that a list finds by the words. */
  const listed = async (list: string, text: string, as = registry.anonymous): Promise<string[]> => {
    const answer = await as.ask(`query ($text: String) { ${list}(text: $text, first: 50) { nodes { id } } }`, { text });
    return (answer[list].nodes as { id: string }[]).map(({ id }) => id);
  };
  const hits = async (text: string, kind: string): Promise<{ id: string; title: string; exactness: number }[]> => {
    const query = `query ($text: String!) { search(text: $text, kinds: [${kind}]) { id title exactness } }`;
    return (await registry.anonymous.ask(query, { text })).search;
  };

  it('a body is found by the name of then and of now, also of a day, and by accents of either', async () => {
    const { organisationId: id, line } = await lineForBody(registry, 'GROUP', {
      name: 'Trường tiểu học Suối Trầm',
      kind: 'SCHOOL',
    });
    await givenPublicDecision(registry, front, [line], { number: '31/QĐ-MTTQ' });
    await rename(id, 'Trường tiểu học Đồi Chè', '2019-09-01');
    for (const text of ['tiểu học suối trầm', 'suoi tram', 'tieu hoc doi che']) {
      expect([text, await listed('organisations', text)]).toEqual([text, [id]]);
      expect([text, await listed('honourees', text)]).toEqual([text, [id]]);
    }
    const found = { id, title: 'Trường tiểu học Đồi Chè', exactness: 1 };
    expect(await hits('Suối Trầm', 'HONOUREE')).toEqual([found]);
    expect(await hits('Suối Trầm', 'ORGANISATION')).toEqual([found]);
    const { organisations } = await registry.anonymous.ask(
      '{ organisations(text: "suối trầm", on: "2025-01-01") { nodes { id name } } }',
    );
    expect(organisations.nodes).toEqual([{ id, name: 'Trường tiểu học Đồi Chè' }]);
  });

  it('a person is found by every form in which the name was printed, after a merge too, and no longer after its undoing', async () => {
    const { personId: kept, line } = await lineForPerson(registry, 'Đèo Thị Trăng');
    await givenPublicDecision(registry, front, [line], { number: '32/QĐ-MTTQ' });
    await change(kept, 'Đèo Thị Sao');
    expect(await listed('honourees', 'đèo trăng')).toEqual([kept]);
    expect(await listed('people', 'đèo trăng', registry.as('READER'))).toEqual([kept]);
    await change(kept, 'Đèo Thị Trăng');
    expect(await listed('honourees', 'đèo sao')).toEqual([kept]);
    const merged = await givenPerson(registry, 'Sư cô Diệu Mây', { confirmed: true });
    const { merge: done } = await merge(kept, merged);
    expect(await listed('honourees', 'diệu mây')).toEqual([kept]);
    await registry.as('APPROVER').act('undoPersonMerge', { mergeId: done.id, reason: 'Hai người' }, '__typename');
    expect(await listed('honourees', 'diệu mây')).toEqual([]);
    expect(await listed('people', 'diệu mây', registry.as('READER'))).toEqual([merged]);
    expect(await listed('honourees', 'đèo sao')).toEqual([kept]);
  });

  it('an area is found by a name that it had before', async () => {
    const id = await givenArea(registry, { name: 'Xã Khe Trầm', kind: 'COMMUNE' });
    await registry
      .as('ADMINISTRATOR')
      .act(
        'recordAreaVersion',
        { areaId: id, version: 1, validFrom: '2012-05-01', name: 'Phường Khe Sáng', kind: 'WARD' },
        '__typename',
      );
    expect(await listed('areas', 'xã khe trầm')).toEqual([id]);
    expect(await listed('areas', 'phuong khe sang')).toEqual([id]);
  });
});
