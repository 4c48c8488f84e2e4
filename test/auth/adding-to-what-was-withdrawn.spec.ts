import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArticle, someClaim } from '../support/given-articles.js';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenReportedAward,
  line,
} from '../support/given-awards.js';
import { commit, givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { givenMeeting, givenPerson } from '../support/given-meetings.js';
import { givenPresentation, itemsOf } from '../support/given-presentations.js';
import { Registry } from '../support/registry.js';

const CODE = 'ADDED_TO_WITHDRAWN';
const LIST = pasted(HEADINGS, [1, 'Nông Thị Thêm', '', 'Xã Một', 'Bằng khen', '', '', '']);

describe('adding to what was withdrawn', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const withdraw = (what: string, id: string) =>
    registry.as('RECORDER').act(`withdraw${what}`, { id, version: 1, reason: 'Ghi nhầm' }, '__typename');
  const someLine = line('Nông Thị Thêm');
  const oneAward = async () => itemsOf(await givenDecision(registry, front, [someLine]));

  /** What is added, to what, and where the refusal points. */
  const cases: Record<string, () => Promise<{ what: string; id: string; add: object; at: string }>> = {
    recordClaim: async () => {
      const { id } = await givenArticle(registry);
      return { what: 'Article', id, add: { articleId: id, ...someClaim() }, at: 'articleId' };
    },
    recordAwardLines: async () => {
      const { id } = await givenDecision(registry, front, [someLine]);
      const add = { decisionId: id, version: 2, lines: [someLine] };
      return { what: 'AwardDecision', id, add, at: 'decisionId' };
    },
    attachToDecision: async () => {
      const { id } = await givenDecision(registry, front);
      const { id: awardId, version } = await givenReportedAward(registry, someLine);
      const add = { decisionId: id, version: 2, awards: [{ awardId, version }] };
      return { what: 'AwardDecision', id, add, at: 'decisionId' };
    },
    stageImport: async () => {
      const { id } = await givenDecision(registry, front);
      const add = { source: { pastedText: LIST }, appendToId: id };
      return { what: 'AwardDecision', id, add, at: 'appendToId' };
    },
    recordPost: async () => {
      const id = await givenPerson(registry, 'Nông Văn Rút');
      return { what: 'Person', id, add: { personId: id, titlePrinted: 'Trưởng thôn' }, at: 'personId' };
    },
    recordAttendance: async () => {
      const id = await givenMeeting(registry);
      return { what: 'Meeting', id, add: { meetingId: id, namePrinted: 'Nông Văn Dự' }, at: 'meetingId' };
    },
    recordPresentation: async () => {
      const id = await givenMeeting(registry);
      const add = { meetingId: id, presenters: [], items: await oneAward() };
      return { what: 'Meeting', id, add, at: 'meetingId' };
    },
    changePresentation: async () => {
      const meetingId = await givenMeeting(registry);
      const { id } = await givenPresentation(registry, meetingId, { items: await oneAward() });
      return { what: 'Presentation', id, add: { id, version: 2, addItems: await oneAward() }, at: 'addItems' };
    },
  };

  it.each(Object.keys(cases))('%s is refused to everybody, and says what to do first', async (act) => {
    const { what, id, add, at } = await cases[act]!();
    await withdraw(what, id);
    const input = `${act[0]!.toUpperCase()}${act.slice(1)}Input`;
    const query = `mutation ($input: ${input}!) { ${act}(input: $input) { __typename } }`;
    for (const client of act === 'changePresentation'
      ? [registry.as('APPROVER')]
      : [registry.as('RECORDER'), registry.as('APPROVER')]) {
      const { errors } = await client.send(query, { input: add });
      const { code, field, details, messages } = errors![0]!.extensions as Record<string, never>;
      expect([code, String(field).split('.').at(-1), details]).toEqual([
        CODE,
        at,
        { type: what, act: `confirm${what}` },
      ]);
      expect(messages).toMatchObject({
        vi: expect.stringMatching(new RegExp(`đã được rút.*người duyệt xác nhận lại \\(confirm${what}\\)`)),
        en: expect.stringMatching(new RegExp(`withdrawn.*an approver confirms it again \\(confirm${what}\\)`)),
      });
    }
  });

  it('is open again once it was confirmed again', async () => {
    const { id } = await givenArticle(registry);
    await withdraw('Article', id);
    await registry.as('APPROVER').act('confirmArticle', { id, version: 2 }, '__typename');
    const added = await registry
      .as('RECORDER')
      .act('recordClaim', { articleId: id, ...someClaim() }, 'claim { recordStatus }');
    expect(added).toEqual({ claim: { recordStatus: 'DRAFT' } });
  });

  it('hands nothing more over at a meeting that was withdrawn, at a handing-over that stands', async () => {
    const meetingId = await givenMeeting(registry);
    const { id, version } = await givenPresentation(registry, meetingId, { items: await oneAward() });
    await withdraw('Meeting', meetingId);
    const addItems = await oneAward();
    expect(await registry.as('RECORDER').refusalOf('changePresentation', { id, version, addItems })).toBe(
      `${CODE} at input.addItems`,
    );
  });

  it('commits no list to a decision that was withdrawn since the list was read', async () => {
    const { id } = await givenDecision(registry, front);
    const said = { appendToId: id, number: undefined, issuerId: undefined, signedOn: undefined };
    const batch = await givenImport(registry, front, LIST, said);
    await withdraw('AwardDecision', id);
    const { state, problem } = await commit(registry.as('RECORDER'), batch);
    expect({ state, problem }).toEqual({ state: 'STAGED', problem: expect.stringContaining('confirmAwardDecision') });
    expect(await registry.sql('select 1 from awards where decision_id = $1', [id])).toEqual([]);
  });
});
