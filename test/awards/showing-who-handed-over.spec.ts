import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { givenArticle, someClaim } from '../support/given-articles.js';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  line,
} from '../support/given-awards.js';
import { givenMeeting, givenPerson, givenVisibility } from '../support/given-meetings.js';
import { givenPresentation, givenPublicPresentation, itemsOf } from '../support/given-presentations.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

describe('showing who handed what over', () => {
  let registry: Registry;
  let front: string;
  let meetingId: string;
  let personId: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());
  beforeEach(async () => {
    meetingId = await givenMeeting(registry, { heldFrom: '2021-01-20', confirmed: true });
    personId = await givenPerson(registry, 'Ma Thị Người Trao', { confirmed: true });
  });

  /** What a presentation is reached by: its meeting, its award, its presenter, the filters, and its own id. */
  const seen = async (presentationId: string, awardId: string | undefined, client = registry.anonymous) => {
    const { data } = await client.send(
      `query ($meeting: ID!, $award: ID!, $person: ID!, $id: ID!) {
         meeting: node(id: $meeting) { ... on Meeting { presentations { items { id } } } }
         award(id: $award) { presentations { presenters { namePrinted } } }
         person: node(id: $person) { ... on Person { presentationsGiven { totalCount } } }
         byPresenter: awards(presenterId: $person) { totalCount }
         byMeeting: awards(meetingId: $meeting) { totalCount }
         honoureesByPresenter: honourees(presenterId: $person) { totalCount }
         node(id: $id) { id } }`,
      { meeting: meetingId, award: awardId, person: personId, id: presentationId },
    );
    return {
      atMeeting: data.meeting?.presentations.length ?? 0,
      ofAward: data.award.presentations.map(({ presenters }: { presenters: object[] }) => presenters.length),
      given: data.person?.presentationsGiven.totalCount ?? 0,
      found: [data.byPresenter, data.byMeeting, data.honoureesByPresenter].map((list) => list?.totalCount ?? 0),
      itself: data.node !== null,
    };
  };
  const NOTHING = { atMeeting: 0, ofAward: [], given: 0, found: [0, 0, 0], itself: false };
  const EVERYTHING = { atMeeting: 1, ofAward: [1], given: 1, found: [1, 1, 1], itself: true };

  /** To a public person, by the person of this test. */
  const givenHandedOver = async (given = givenPublicPresentation) => {
    const recipient = await givenPerson(registry, 'Quan Thị Được Khen', { confirmed: true });
    const decision = await givenPublicDecision(registry, front, [
      line('Quan Thị Được Khen', {}, { personId: recipient }),
    ]);
    const presentation = await given(registry, meetingId, { presenters: [{ personId }], items: itemsOf(decision) });
    return { ...presentation, awardId: decision.awards[0]?.id, recipient };
  };

  it('shows nothing until it is confirmed; then award, meeting and presenter lead to each other', async () => {
    const { id, version, awardId } = await givenHandedOver(givenPresentation);
    expect(await seen(id, awardId)).toEqual(NOTHING);
    expect(await seen(id, awardId, registry.as('READER'))).toEqual(EVERYTHING);
    await registry.as('APPROVER').act('confirmPresentation', { id, version }, '__typename');
    expect(await seen(id, awardId)).toEqual(EVERYTHING);
  });

  it('confirms with the presentation that its presenters attended, and says so in their history', async () => {
    const { presenters } = await givenHandedOver();
    const { history } = await registry
      .as('READER')
      .ask('query ($of: ID!) { history(of: $of) { nodes { act } } }', { of: presenters[0]?.id });
    expect(history.nodes).toEqual([{ act: 'confirmAttendance' }, { act: 'recordAttendance' }]);
  });

  it('hides it again when it is withdrawn, or its meeting is', async () => {
    const one = await givenHandedOver();
    await registry
      .as('APPROVER')
      .act('withdrawPresentation', { id: one.id, version: one.version, reason: 'Sai cuộc họp' }, '__typename');
    expect(await seen(one.id, one.awardId)).toEqual(NOTHING);
    const other = await givenHandedOver();
    expect((await seen(other.id, other.awardId)).atMeeting).toBe(1);
    const [meeting] = await registry.sql<{ version: number }>('select version from meetings where id = $1', [
      meetingId,
    ]);
    await registry
      .as('APPROVER')
      .act('withdrawMeeting', { id: meetingId, version: meeting?.version, reason: 'Ghi trùng' }, '__typename');
    expect(await seen(other.id, other.awardId)).toEqual(NOTHING);
  });

  it('neither shows nor counts a presenter who asked to be hidden (point 22)', async () => {
    const { id, awardId } = await givenHandedOver();
    await givenVisibility(registry, personId, 'HIDDEN');
    expect(await seen(id, awardId)).toEqual({ ...EVERYTHING, ofAward: [0], given: 0, found: [0, 1, 0] });
    expect(await seen(id, awardId, registry.as('READER'))).toEqual(EVERYTHING);
  });

  it('does not say of anybody that they presented once their attendance was withdrawn', async () => {
    const { id, awardId, presenters } = await givenHandedOver();
    await registry
      .as('APPROVER')
      .act('withdrawAttendance', { id: presenters[0]?.id, version: 2, reason: 'Không dự' }, '__typename');
    expect(await seen(id, awardId)).toEqual({ ...EVERYTHING, ofAward: [0], given: 0, found: [0, 1, 0] });
  });

  it('shows no item whose award the public may not see, and no receiver who is hidden, by link or by name', async () => {
    const draft = await givenDecision(registry, front, [line('Bản Nháp')]);
    const shown = await givenPublicDecision(registry, front, [line('Công Khai')]);
    const receivedById = await givenPerson(registry, 'Phùng Thị Nhận Thay', { confirmed: true });
    await givenPublicPresentation(registry, meetingId, {
      items: [
        ...itemsOf(draft),
        { ...itemsOf(shown)[0], manner: 'BY_PROXY', receivedById, receivedByPrinted: 'Phùng Thị Nhận Thay' },
      ],
    });
    const query = `query ($id: ID!) { meeting(id: $id) { presentations { items {
      award { recipientName } receivedBy { displayName } receivedByPrinted } } } }`;
    const items = async () =>
      (await registry.anonymous.ask(query, { id: meetingId })).meeting.presentations[0].items as object[];
    const award = { recipientName: 'Công Khai' };
    expect(await items()).toEqual([
      { award, receivedBy: { displayName: 'Phùng Thị Nhận Thay' }, receivedByPrinted: 'Phùng Thị Nhận Thay' },
    ]);
    await givenVisibility(registry, receivedById, 'HIDDEN');
    expect(await items()).toEqual([{ award, receivedBy: null, receivedByPrinted: null }]);
  });

  it('shows an item that is a claim once the claim and its article are confirmed', async () => {
    const { id, version, claims } = await givenArticle(registry, { claims: [someClaim({ meetingId })] });
    await givenPublicPresentation(registry, meetingId, { items: [{ claimId: claims[0]?.id }] });
    const query = 'query ($id: ID!) { meeting(id: $id) { presentations { items { claim { id } } } } }';
    const items = async () =>
      (await registry.anonymous.ask(query, { id: meetingId })).meeting.presentations[0].items as object[];
    expect(await items()).toEqual([]);
    await registry.as('APPROVER').act('confirmArticle', { id, version }, '__typename');
    expect(await items()).toEqual([{ claim: { id: claims[0]?.id } }]);
  });

  it('follows a presenter who was merged into somebody else', async () => {
    const { awardId } = await givenHandedOver();
    const keptId = await givenPerson(registry, 'Ma Thị Người Trao', { confirmed: true });
    await registry
      .as('APPROVER')
      .act(
        'mergePeople',
        { keptId, mergedId: personId, keptVersion: 2, mergedVersion: 2, reason: 'Cùng một người' },
        '__typename',
      );
    const by = (id: string) => `awards(presenterId: "${id}") { nodes { id } }`;
    const query = `{ kept: ${by(keptId)} merged: ${by(personId)} }`;
    const found = { nodes: [{ id: awardId }] };
    expect(await registry.anonymous.ask(query)).toEqual({ kept: found, merged: found });
  });

  it('reads a meeting with all that was handed over in one statement, however many rows', async () => {
    const decision = await givenPublicDecision(
      registry,
      front,
      Array.from({ length: 30 }, (_, i) => line(`Người Thứ ${i + 1}`)),
    );
    await givenPublicPresentation(registry, meetingId, { presenters: [{ personId }], items: itemsOf(decision) });
    const { answer, statements } = await statementsDuring(() =>
      registry.anonymous.ask(
        `query ($id: ID!) { meeting(id: $id) { presentations { presenters { namePrinted person { displayName } }
           items { award { recipientName decision { numberPrinted issuer { name } } } } } } }`,
        { id: meetingId },
      ),
    );
    expect(statements).toHaveLength(1);
    expect(answer.meeting.presentations[0].items).toHaveLength(30);
  });
});
