import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArticle, someClaim } from '../support/given-articles.js';
import { givenCatalogue, givenDecision, line } from '../support/given-awards.js';
import { givenMeetingWithList, givenPerson } from '../support/given-meetings.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { givenPresentation, itemsOf } from '../support/given-presentations.js';
import { type Client, Registry } from '../support/registry.js';

/** Each kind of record with its table and something of it that can be changed. */
const KINDS = [
  ['Meeting', 'meetings', { title: 'Hội nghị sơ kết' }],
  ['Attendance', 'attendances', { namePrinted: 'Lê Văn Tám' }],
  ['AwardDecision', 'award_decisions', { subject: 'Về việc khen thưởng' }],
  ['Award', 'awards', { reason: 'Giỏi' }],
  ['Presentation', 'presentations', { note: 'Cuối buổi' }],
  ['Article', 'articles', { title: 'Tin hội nghị' }],
  ['Claim', 'claims', { formPrinted: 'Giấy khen' }],
  ['Person', 'people', { name: 'Lò Thị Mỡ' }],
  ['Post', 'posts', { titlePrinted: 'Trưởng bản' }],
] as const;
type Kind = (typeof KINDS)[number][0];

/** A version that no record has: whoever may do an act is told so, and nothing is done. */
const NO_VERSION = 999;
const NOBODY = '00000000-0000-4000-8000-000000000000';
const REFUSED = [
  'NOT_SIGNED_IN',
  'NOT_ALLOWED',
  'OUT_OF_SCOPE',
  'CONFIRMED_NEEDS_APPROVER',
  'WITHDRAWN_NEEDS_APPROVER',
];

describe('what a record says may be done with it', () => {
  let registry: Registry;
  let front: string;
  let other: string;
  let ids: Record<Kind, string>;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenPublicOrganisation(registry);
    other = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Thử Nghiệm' });
    const attendances = [{ namePrinted: 'Lê Văn Bảy' }];
    const meeting = await givenMeetingWithList(registry, { keptById: front, attendances });
    const decision = await givenDecision(registry, front, [line('Lò Thị Một')], { keptById: front });
    const presentation = await givenPresentation(registry, meeting.id, { items: itemsOf(decision) });
    const claims = [someClaim({ awardIds: [decision.awards[0]!.id] })];
    const article = await givenArticle(registry, { keptById: front, claims });
    const personId = await givenPerson(registry, 'Lò Thị Mận');
    const { post } = await registry
      .as('RECORDER')
      .act('recordPost', { personId, titlePrinted: 'Phó bản' }, 'post { id }');
    ids = {
      Meeting: meeting.id,
      Attendance: meeting.attendances[0]!,
      AwardDecision: decision.id,
      Award: decision.awards[0]!.id,
      Presentation: presentation.id,
      Article: article.id,
      Claim: article.claims[0]!.id,
      Person: personId,
      Post: post.id as string,
    };
  });
  afterAll(() => registry.close());

  const isAllowed = async (client: Client, act: string, input: object): Promise<boolean> => {
    const code = (await client.refusalOf(act, { version: NO_VERSION, ...input })).split(' ')[0]!;
    expect([...REFUSED, 'VERSION_CONFLICT']).toContain(code);
    return code === 'VERSION_CONFLICT';
  };

  /** Public with all that it hangs on, so that staff of another body see it. */
  const givenAllPublic = async () => {
    for (const [each, of] of KINDS)
      await registry.sql(`update ${of} set record_status = 'CONFIRMED' where id = $1`, [ids[each]]);
  };
  const everybody = () => [
    registry.as('READER', front),
    registry.as('RECORDER', front),
    registry.as('APPROVER', front),
    registry.as('RECORDER', other),
    registry.as('APPROVER', other),
    registry.as('ADMINISTRATOR'),
  ];

  it.each(KINDS)('of %s is what the registry then lets whoever asks do', async (type, table, change) => {
    const id = ids[type];
    await givenAllPublic();
    const clients = everybody();
    for (const status of ['DRAFT', 'CONFIRMED', 'WITHDRAWN']) {
      await registry.sql(`update ${table} set record_status = $2 where id = $1`, [id, status]);
      for (const [i, client] of clients.entries()) {
        const text = `query ($id: ID!) { node(id: $id) { ... on ${type} { mayChange mayConfirm mayWithdraw } } }`;
        const { node } = await client.ask(text, { id });
        // A draft of another body is not seen.
        if (!node) continue;
        expect([status, i, node]).toEqual([
          status,
          i,
          {
            mayChange: await isAllowed(client, `change${type}`, { id, ...change }),
            mayConfirm: status !== 'CONFIRMED' && (await isAllowed(client, `confirm${type}`, { id })),
            mayWithdraw: status !== 'WITHDRAWN' && (await isAllowed(client, `withdraw${type}`, { id, reason: 'Nhầm' })),
          },
        ]);
      }
    }
  });

  /** What hangs on a record: how it is offered, the act, and what it takes beside the id of the record. */
  it.each([
    ['Meeting', 'meetings', 'mayAddTo', 'recordAttendance', (meetingId: string) => ({ meetingId })],
    ['AwardDecision', 'award_decisions', 'mayAddTo', 'recordAwardLines', (decisionId: string) => ({ decisionId })],
    [
      'AwardDecision',
      'award_decisions',
      'mayRecordEvents',
      'annulAwards',
      (id: string) => ({ decision: { id, version: NO_VERSION } }),
    ],
    ['Award', 'awards', 'mayRecordEvents', 'annulAwards', (id: string) => ({ awards: [{ id, version: NO_VERSION }] })],
  ] as const)('of what hangs on %s (%s, %s) is what %s lets whoever asks do', async (type, table, field, act, of) => {
    const id = ids[type];
    await givenAllPublic();
    const offered: unknown[] = [];
    for (const status of ['DRAFT', 'CONFIRMED', 'WITHDRAWN']) {
      await registry.sql(`update ${table} set record_status = $2 where id = $1`, [id, status]);
      for (const [i, client] of everybody().entries()) {
        const { node } = await client.ask(`query ($id: ID!) { node(id: $id) { ... on ${type} { ${field} } } }`, { id });
        if (!node) continue;
        // What was withdrawn takes no more, which whoever could otherwise add to it is told.
        const may = status !== 'WITHDRAWN' && (await isAdding(client, act, of(id)));
        expect([status, i, node[field]]).toEqual([status, i, may]);
        offered.push(may);
      }
    }
    expect(new Set(offered)).toEqual(new Set([true, false]));
  });

  /** Asked with what is wrong only for whoever may: nothing is recorded. */
  const isAdding = async (client: Client, act: string, of: object): Promise<boolean> => {
    const wrong = {
      recordAttendance: { namePrinted: 'Lê Văn Tám', personId: NOBODY },
      recordAwardLines: { version: NO_VERSION, lines: [line('Lò Thị Hai')] },
      annulAwards: { effectiveOn: '2024-01-02', reason: 'Nhầm' },
    }[act]!;
    const code = (await client.refusalOf(act, { ...of, ...wrong })).split(' ')[0]!;
    return !REFUSED.includes(code);
  };
});
