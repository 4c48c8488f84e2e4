import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import {
  givenDecision,
  givenPublicDecision,
  givenPublicPerson,
  givenReportedAward,
  line,
} from '../support/given-awards.js';
import { GivenDrafts } from '../support/given-drafts.js';
import { givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { givenPresentation, itemsOf } from '../support/given-presentations.js';
import { type Client, Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const WORK = `unfinishedWork { openDrafts stagedLists toConfirm waitingProposals notHandedOver undatedAwards doubtfulDecisions }`;
const MINE = 'ofMyBodies: true';
/** The lists that show just these, as the descriptions of the fields name them. */
const LISTS = {
  openDrafts: 'drafts(state: OPEN)',
  stagedLists: 'importBatches(state: STAGED)',
  toConfirm: 'toConfirm',
  waitingProposals: `decisions(waits: true, ${MINE})`,
  notHandedOver: `awards(handedOver: false, state: GRANTED, ${MINE})`,
  undatedAwards: `awards(undated: true, state: GRANTED, ${MINE})`,
  doubtfulDecisions: `decisions(hasOpenWarnings: true, ${MINE})`,
};

describe('what is left to do', () => {
  let registry: Registry;
  let front: string;
  let commune: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    front = await givenPublicOrganisation(registry);
    commune = await givenPublicOrganisation(registry, { parentId: front });
  });
  afterAll(() => registry.close());

  const left = async (client: Client) =>
    (await client.ask(`{ ${WORK} }`)).unfinishedWork as Record<keyof typeof LISTS, number>;
  const listed = async (client: Client) => {
    const lists = Object.entries(LISTS).map(([name, list]) => `${name}: ${list} { totalCount }`);
    const answer = await client.ask(`{ ${lists.join(' ')} }`);
    return Object.fromEntries(Object.keys(LISTS).map((name) => [name, answer[name].totalCount as number]));
  };

  it('is told kind by kind, as the lists that show just these count it', async () => {
    await new GivenDrafts(registry).open();
    await givenImport(registry, front, pasted(HEADINGS, ['1', 'Lò Thị Chờ']));
    await givenDecision(registry, front, [line('Mùa A Đợi')], { status: 'PROPOSED', number: null, signedOn: null });
    await givenDecision(registry, front, [line('Lò Văn Muộn')], { signedOn: '2150-01-10' });
    const personId = await givenPublicPerson(registry, 'Vừ Thị Thiếu');
    await givenReportedAward(registry, { form: 'CERTIFICATE_OF_MERIT', recipient: { kind: 'INDIVIDUAL', personId } });
    const approver = registry.as('APPROVER');
    const work = await left(approver);
    expect(Object.values(work).every((count) => count > 0)).toBe(true);
    expect(work).toEqual(await listed(approver));
  });

  it('is less once it is done: a proposal refused, an award handed over, even where that is a draft', async () => {
    const recorder = registry.as('RECORDER');
    const proposal = await givenDecision(registry, front, [line('Mùa A Thôi')], {
      status: 'PROPOSED',
      number: null,
      signedOn: null,
    });
    const decision = await givenPublicDecision(registry, front, [line('Lò Văn Trao'), line('Lò Văn Vắng')]);
    const before = await left(recorder);
    const awardId = proposal.awards[0]!.id;
    await registry
      .as('APPROVER')
      .act(
        'refuseProposed',
        { id: proposal.id, version: proposal.version, awardIds: [awardId], reason: 'Chưa đủ thành tích' },
        '__typename',
      );
    const meetingId = await givenMeeting(registry);
    await givenPresentation(registry, meetingId, { items: itemsOf(decision).slice(0, 1) });
    const after = await left(recorder);
    expect(after.waitingProposals).toBe(before.waitingProposals - 1);
    expect(after.notHandedOver).toBe(before.notHandedOver - 1);
  });

  it('is no doubt any more for which staff gave a reason', async () => {
    const recorder = registry.as('RECORDER');
    const before = await left(recorder);
    const { awards } = await givenDecision(registry, front, [line('Lò Thị Sớm')], { signedOn: '2150-01-10' });
    expect((await left(recorder)).doubtfulDecisions).toBe(before.doubtfulDecisions + 1);
    const overrides = [{ code: 'DECISION_IN_FUTURE', reason: 'Ngày in trên quyết định' }];
    await recorder.act(
      'changeAward',
      { id: awards[0]!.id, version: 1, reason: 'Có thành tích', overrides },
      '__typename',
    );
    expect((await left(recorder)).doubtfulDecisions).toBe(before.doubtfulDecisions);
  });

  it('is one’s own: of bodies that somebody records for, and nothing to make public for who may not', async () => {
    const decision = await givenPublicDecision(registry, commune, [line('Lò Văn Xã')], { keptById: commune });
    const own = registry.as('RECORDER', commune);
    const elsewhere = registry.as('RECORDER', await givenPublicOrganisation(registry));
    const ids = async (client: Client) =>
      (
        (await client.ask(`{ awards(handedOver: false, state: GRANTED, ${MINE}, first: 100) { nodes { id } } }`)).awards
          .nodes as { id: string }[]
      ).map(({ id }) => id);
    expect(await ids(own)).toContain(decision.awards[0]!.id);
    expect(await ids(elsewhere)).not.toContain(decision.awards[0]!.id);
    const [mine, others] = [await left(own), await left(elsewhere)];
    expect(mine.notHandedOver).toBe(others.notHandedOver + 1);
    expect(mine.toConfirm).toBeNull();
  });

  it('is for staff alone, who are told in one statement', async () => {
    expect(await registry.anonymous.refusal(`{ ${WORK} }`)).toBe('SIGN_IN_NEEDED');
    const { decisions } = await registry.anonymous.ask('{ decisions(hasOpenWarnings: true) { totalCount } }');
    expect(decisions.totalCount).toBe(0);
    const { statements } = await statementsDuring(() => left(registry.as('APPROVER')));
    expect(statements.filter((each) => each.includes('json_build_object'))).toHaveLength(1);
  });
});
