import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formId } from '../../src/awards/catalogue/catalogue-records.js';
import { givenArticle, someClaim } from '../support/given-articles.js';
import { givenCatalogue, givenDecision, givenProvincialFront, line, unlistedLine } from '../support/given-awards.js';
import { givenMeeting, givenMeetingWithList, givenPerson } from '../support/given-meetings.js';
import { givenPresentation, itemsOf } from '../support/given-presentations.js';
import { Registry } from '../support/registry.js';

const MERIT = { formId: formId('CERTIFICATE_OF_MERIT'), formPrinted: 'Bằng khen' };

describe('handing awards over', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const read = async (id: string, selection: string) => {
    const query = `query ($id: ID!) { presentation(id: $id) { ${selection} } }`;
    return (await registry.as('READER').ask(query, { id })).presentation;
  };
  const refusal = (meetingId: string, input: object) =>
    registry.as('RECORDER').refusalOf('recordPresentation', { meetingId, presenters: [], items: [], ...input });
  const oneAward = async (name: string) => itemsOf(await givenDecision(registry, front, [line(name)]));

  it('keeps presenters in the order given, and tells them from grantor, signatory and receiver (point 7)', async () => {
    const meetingId = await givenMeeting(registry, {
      attendances: [{ namePrinted: 'Mai Thị Trao', roles: ['CHAIR'] }],
    });
    const personId = await givenPerson(registry, 'Lý Văn Cùng Trao');
    const decision = await givenDecision(registry, front, [line('Nông Thị Nhận')], { signatoryPrinted: 'Vi Văn Ký' });
    const { id } = await givenPresentation(registry, meetingId, {
      presenters: [{ personId }, { namePrinted: 'Mai Thị Trao' }],
      items: [{ ...itemsOf(decision)[0], manner: 'BY_PROXY', receivedByPrinted: 'Nông Văn Nhận Thay' }],
    });
    const selection = `presenters { namePrinted person { id } roles recordStatus }
      items { manner receivedByPrinted award { recipientName grantor { id } decision { signatoryPrinted } } }`;
    expect(await read(id, selection)).toEqual({
      presenters: [
        { namePrinted: 'Lý Văn Cùng Trao', person: { id: personId }, roles: ['PRESENTER'], recordStatus: 'DRAFT' },
        { namePrinted: 'Mai Thị Trao', person: null, roles: ['CHAIR', 'PRESENTER'], recordStatus: 'DRAFT' },
      ],
      items: [
        {
          manner: 'BY_PROXY',
          receivedByPrinted: 'Nông Văn Nhận Thay',
          award: {
            recipientName: 'Nông Thị Nhận',
            grantor: { id: front },
            decision: { signatoryPrinted: 'Vi Văn Ký' },
          },
        },
      ],
    });
  });

  it('keeps the post of a presenter as printed, where the list of attendees says none', async () => {
    const meetingId = await givenMeeting(registry, {
      attendances: [{ namePrinted: 'Mai Thị Có', positionsPrinted: 'Bí thư Huyện ủy' }, { namePrinted: 'Hà Văn Chưa' }],
    });
    const { id } = await givenPresentation(registry, meetingId, {
      presenters: ['Mai Thị Có', 'Hà Văn Chưa', 'Vi Thị Mới'].map((namePrinted) => ({
        namePrinted,
        positionsPrinted: 'Chủ tịch, Trưởng ban',
      })),
    });
    expect(await read(id, 'presenters { positionsPrinted positions { printed } }')).toEqual({
      presenters: [
        { positionsPrinted: 'Bí thư Huyện ủy', positions: [{ printed: 'Bí thư Huyện ủy' }] },
        ...[1, 2].map(() => ({
          positionsPrinted: 'Chủ tịch, Trưởng ban',
          positions: [{ printed: 'Chủ tịch' }, { printed: 'Trưởng ban' }],
        })),
      ],
    });
  });

  it('adds a presenter to the attendance once, however often the same one hands over', async () => {
    const { id: meetingId, attendances } = await givenMeetingWithList(registry, {
      attendances: [{ namePrinted: 'Hà Thị Đã Dự', roles: ['ATTENDEE'] }],
    });
    for (const name of ['Một', 'Hai'])
      await givenPresentation(registry, meetingId, {
        presenters: [{ attendanceId: attendances[0] }, { namePrinted: 'Bàn Văn Chưa Ghi' }],
        items: await oneAward(name),
      });
    const query = `query ($id: ID!) { meeting(id: $id) { attendances { nodes { namePrinted } }
      presentations { listingOrder presenters { namePrinted } } } }`;
    const { meeting } = await registry.as('READER').ask(query, { id: meetingId });
    const both = [{ namePrinted: 'Hà Thị Đã Dự' }, { namePrinted: 'Bàn Văn Chưa Ghi' }];
    expect(meeting).toEqual({
      attendances: { nodes: both },
      presentations: [
        { listingOrder: 1, presenters: both },
        { listingOrder: 2, presenters: both },
      ],
    });
  });

  it('keeps on whose delegation somebody presents: the body beside what was printed (point 7)', async () => {
    const { id } = await givenPresentation(registry, await givenMeeting(registry), {
      presenters: [{ namePrinted: 'Trần Thị Ủy Quyền' }],
      onBehalfOfId: front,
      onBehalfOfPrinted: 'Chủ tịch UBND tỉnh',
      items: await oneAward('Ai Đó'),
    });
    expect(await read(id, 'onBehalfOf { id } onBehalfOfPrinted')).toEqual({
      onBehalfOf: { id: front },
      onBehalfOfPrinted: 'Chủ tịch UBND tỉnh',
    });
  });

  it('hands an award over once; attempts at which nobody came stay beside it, and a posthumous award goes to relatives', async () => {
    const first = await givenMeeting(registry);
    const [item] = await oneAward('Cố Nghệ nhân Ví Dụ');
    await givenPresentation(registry, first, { items: [{ ...item, manner: 'ABSENT' }] });
    await givenPresentation(registry, await givenMeeting(registry), { items: [{ ...item, manner: 'ABSENT' }] });
    const receivedById = await givenPerson(registry, 'Đinh Thị Con Gái');
    await givenPresentation(registry, await givenMeeting(registry), {
      items: [{ ...item, manner: 'POSTHUMOUS', receivedById }],
    });
    expect(await refusal(first, { items: [item] })).toBe('PRESENTED_ALREADY at input.items.0.awardId');
    const query = 'query ($id: ID!) { award(id: $id) { presentations { manner receivedBy { displayName } } } }';
    expect((await registry.as('READER').ask(query, { id: item?.awardId })).award.presentations).toEqual([
      { manner: 'ABSENT', receivedBy: null },
      { manner: 'ABSENT', receivedBy: null },
      { manner: 'POSTHUMOUS', receivedBy: { displayName: 'Đinh Thị Con Gái' } },
    ]);
  });

  it('hands over what only an article claims, without inventing an award line (points 6 and 9)', async () => {
    const meetingId = await givenMeeting(registry);
    const { claims } = await givenArticle(registry, { claims: [someClaim({ unspecified: true })] });
    const { id } = await givenPresentation(registry, meetingId, { items: [{ claimId: claims[0]?.id }] });
    expect(await read(id, 'items { award { id } claim { id groups individuals combined } }')).toEqual({
      items: [{ award: null, claim: { id: claims[0]?.id, groups: null, individuals: null, combined: null } }],
    });
  });

  it('presents one decision at several meetings, and several decisions at one meeting (point 5)', async () => {
    const [one, other] = [
      await givenDecision(registry, front, [line('Giàng A Một'), line('Giàng A Hai')]),
      await givenDecision(registry, front, [unlistedLine('GROUP', 25)]),
    ];
    const [spring, autumn] = [
      await givenMeeting(registry, { heldFrom: '2021-02-20' }),
      await givenMeeting(registry, { heldFrom: '2021-09-10' }),
    ];
    await givenPresentation(registry, spring, { items: itemsOf(one).slice(0, 1) });
    await givenPresentation(registry, autumn, { items: [...itemsOf(one).slice(1), ...itemsOf(other)] });
    const { decision, meeting } = await registry.as('READER').ask(
      `query ($decision: ID!, $meeting: ID!) {
         decision(by: { id: $decision }) { awards { nodes { presentations { meeting { heldFrom } } } } }
         meeting(id: $meeting) { presentations { items { award { quantity decision { id } } } } } }`,
      { decision: one.id, meeting: autumn },
    );
    expect(decision.awards.nodes).toEqual([
      { presentations: [{ meeting: { heldFrom: '2021-02-20' } }] },
      { presentations: [{ meeting: { heldFrom: '2021-09-10' } }] },
    ]);
    expect(meeting.presentations[0].items).toEqual([
      { award: { quantity: 1, decision: { id: one.id } } },
      { award: { quantity: 25, decision: { id: other.id } } },
    ]);
  });

  it('is told to be likely on record, where one presenter hands over the same form twice at one meeting', async () => {
    const meetingId = await givenMeeting(registry);
    const presenters = [{ namePrinted: 'Đàm Thị Trao Hai Lần' }];
    const { claims } = await givenArticle(registry, {
      claims: [someClaim({ ...MERIT, groups: 3 }), someClaim({ formPrinted: 'Giấy khen', groups: 5 })],
    });
    const first = await givenPresentation(registry, meetingId, { presenters, items: await oneAward('Kể Một Lần') });
    expect(first.warnings).toEqual([]);
    const items = claims.map(({ id }) => ({ claimId: id }));
    const again = await givenPresentation(registry, meetingId, { presenters, items });
    expect(again.warnings).toEqual([
      {
        code: 'LIKELY_SECOND_PRESENTATION',
        message:
          'Hội nghị này đã có một lượt trao Bằng khen do Đàm Thị Trao Hai Lần trao; có thể là cùng một lượt, đã ghi rồi hoặc được bài khác kể lại.',
        field: null,
        presentation: { id: first.id },
      },
    ]);
    // Two decisions are two handings-over, and so is that of somebody else.
    const other = await givenPresentation(registry, meetingId, {
      presenters: [{ namePrinted: 'Bế Văn Khác' }],
      items: await oneAward('Quyết Định Khác'),
    });
    expect(other.warnings).toEqual([]);
    const { warnings } = await registry
      .as('RECORDER')
      .act(
        'changePresentation',
        { id: other.id, version: other.version, presenters },
        'warnings { presentation { id } }',
      );
    expect(warnings).toEqual([{ presentation: { id: again.id } }]);
  });

  it('grants nothing by presenting: an award that was only proposed stays so, and staff are told (points 6 and 8)', async () => {
    const meetingId = await givenMeeting(registry, { heldFrom: '2021-01-20' });
    const proposed = await givenDecision(registry, front, [line('Mới Đề Nghị')], {
      status: 'PROPOSED',
      signedOn: null,
    });
    const late = await givenDecision(registry, front, [line('Tặng Sau')], { signedOn: '2021-02-01' });
    const gone = await givenDecision(registry, front, [line('Đã Hủy')]);
    await registry
      .as('APPROVER')
      .act('annulAwards', { awards: gone.awards, effectiveOn: '2021-01-10', reason: 'Sai đối tượng' }, '__typename');
    const { warnings } = await givenPresentation(registry, meetingId, {
      items: [proposed, late, gone].flatMap(itemsOf),
    });
    expect(warnings.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'ONLY_PROPOSED input.items.0',
      'PRESENTED_BEFORE_GRANT input.items.1',
      'PRESENTED_ANNULLED input.items.2',
    ]);
    expect(warnings.map(({ message }) => message)).toEqual([
      'Dòng 1: khen thưởng này mới được đề nghị.',
      'Dòng 2: trao ngày 20/01/2021, trước khi có quyết định ngày 01/02/2021.',
      'Dòng 3: khen thưởng này đã bị hủy.',
    ]);
    const query = 'query ($id: ID!) { award(id: $id) { state presentations { id } } }';
    const { award } = await registry.as('READER').ask(query, { id: proposed.awards[0]?.id });
    expect(award).toMatchObject({ state: 'PROPOSED', presentations: [{}] });
  });

  it('is told of a meeting that is still to come, once, however many lines', async () => {
    const meetingId = await givenMeeting(registry, { heldFrom: '2150-01-20' });
    const decision = await givenDecision(registry, front, [line('Chưa Trao Một'), line('Chưa Trao Hai')]);
    const { warnings } = await givenPresentation(registry, meetingId, { items: itemsOf(decision) });
    expect(warnings).toMatchObject([{ code: 'PRESENTED_IN_FUTURE', field: null }]);
    expect(warnings[0]?.message).toContain('Hội nghị ngày 20/01/2150 chưa diễn ra');
    const planned = await givenPresentation(registry, meetingId, {});
    expect(planned.warnings).toEqual([]);
  });

  it('is told of its doubts once more when it is made public, and of nothing when it is withdrawn', async () => {
    const toCome = await givenMeeting(registry, { heldFrom: '2150-01-20' });
    const early = await givenMeeting(registry, { heldFrom: '2021-01-20' });
    const of = async (meetingId: string, input: object) => {
      const decision = await givenDecision(registry, front, [line('Được Trao Sớm')], { ...input });
      const presentation = await givenPresentation(registry, meetingId, { items: itemsOf(decision) });
      const written = 'presentation { version } warnings { code field message }';
      const confirmed = await registry
        .as('APPROVER')
        .act('confirmPresentation', { id: presentation.id, version: 1 }, written);
      const withdrawn = await registry
        .as('APPROVER')
        .act('withdrawPresentation', { id: presentation.id, version: 2, reason: 'Nhầm' }, written);
      expect(withdrawn.warnings).toEqual([]);
      return confirmed.warnings as { code: string; message: string }[];
    };
    expect(await of(toCome, {})).toMatchObject([{ code: 'PRESENTED_IN_FUTURE', field: null }]);
    const before = await of(early, { signedOn: '2021-02-01' });
    expect(before).toMatchObject([{ code: 'PRESENTED_BEFORE_GRANT', field: null }]);
    expect(before[0]!.message).toContain('trao ngày 20/01/2021, trước khi có quyết định ngày 01/02/2021');
  });
});
