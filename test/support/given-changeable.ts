import { givenArticle, givenAwardForm, givenPublicMeeting, someClaim } from './given-articles.js';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicPerson,
  givenReportedAward,
  line,
} from './given-awards.js';
import { changeableImports, changeableTemplates } from './given-changeable-papers.js';
import { givenDraft } from './given-drafts.js';
import { givenMeetingWithList, givenPerson } from './given-meetings.js';
import { givenArea, givenOrganisation } from './given-organisations.js';
import { givenPresentation, itemsOf } from './given-presentations.js';
import type { Client, Registry } from './registry.js';

/** A record with a value for everything that one act changes of it: of records that are one thing or another, there are several. */
export interface Changeable {
  id: string;
  version: number;
  /** What the act needs to be told every time. */
  always?: object;
  values: Record<string, unknown>;
  /** Who may; an approver, where it does not matter. */
  client?: Client;
  /** Its input is not values but parts, of which null says nothing. */
  inParts?: boolean;
}

/** By the act that changes it. */
export async function givenChangeable(registry: Registry): Promise<Record<string, Changeable[]>> {
  await givenCatalogue(registry);
  const front = await givenProvincialFront(registry, { name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sông Trăng' });
  const area = await givenArea(registry, { name: 'Xã Sông Trăng', code: '99901' });
  return {
    ...(await ofMeetings(registry, front, area)),
    ...(await ofAwards(registry, front)),
    ...(await ofArticles(registry, front)),
    ...(await ofPeopleAndBodies(registry, front, area)),
    ...(await changeableImports(registry, front)),
    changeCertificateTemplate: await changeableTemplates(registry, front),
  };
}

async function ofMeetings(registry: Registry, front: string, areaId: string): Promise<Record<string, Changeable[]>> {
  const { id, attendances } = await givenMeetingWithList(registry, {
    attendances: [
      { namePrinted: 'Lò Thị Sáng' },
      { delegationPrinted: 'Đoàn xã Sông Trăng' },
      { namePrinted: 'Hoàng Thị Trao' },
    ],
  });
  const parentId = await givenPublicMeeting(registry, { title: 'Đại hội Sông Trăng' });
  const decision = await givenDecision(registry, front, [line('Hà Văn Trăng')]);
  const handedOver = await givenPresentation(registry, id, { items: itemsOf(decision) });
  const attends = {
    nameVisibility: 'PUBLIC',
    positions: [{ printed: 'Trưởng thôn' }],
    positionsPrinted: 'Trưởng thôn',
    listingOrder: 7,
    roles: ['CHAIR'],
  };
  return {
    changeMeeting: [
      {
        id,
        version: 1,
        values: {
          kind: 'CONGRESS',
          title: 'Hội nghị tổng kết năm 2020',
          heldFrom: '2021-01-12',
          heldTo: '2021-01-13',
          heldPrinted: 'ngày 12 và 13/1',
          heldInferredFrom: 'ngày đăng bài',
          placePrinted: 'Hội trường huyện',
          areaId,
          sessionNumber: 3,
          termPrinted: 'khóa IX',
          yearReviewed: 2020,
          yearPlanned: 2021,
          parentId,
          organisers: [{ organisationId: front, printed: 'Ủy ban MTTQ tỉnh', part: 'HOST' }],
        },
      },
    ],
    changeAttendance: [
      { id: attendances[0]!, version: 1, values: { ...attends, namePrinted: 'Lò Thị Sáng' } },
      { id: attendances[1]!, version: 1, values: { delegationPrinted: 'Đoàn xã Sông Trăng', delegationCount: 12 } },
    ],
    changePresentation: [
      {
        id: handedOver.id,
        version: handedOver.version,
        values: {
          listingOrder: 4,
          note: 'Theo chương trình in',
          onBehalfOfId: front,
          onBehalfOfPrinted: 'Chủ tịch tỉnh',
          presenters: [{ attendanceId: attendances[2] }],
        },
      },
    ],
  };
}

async function ofAwards(registry: Registry, front: string): Promise<Record<string, Changeable[]>> {
  const decision = await givenDecision(registry, front, [line('Lý Thị Mây')]);
  const proposal = await givenDecision(registry, front, [line('Lò Văn Suối')], { status: 'PROPOSED' });
  const addresseeId = await givenOrganisation(registry, { name: 'Hội Ví Dụ tỉnh Sông Trăng' });
  const award = await givenReportedAward(registry, line('Giàng A Núi'));
  return {
    changeAwardDecision: [
      {
        ...decision,
        values: {
          documentType: 'QĐ-KT',
          number: '77/QĐ-MTTQ',
          issuerId: front,
          legalBases: ['Luật Thi đua, khen thưởng'],
          mode: 'REGULAR',
          signatoryId: await givenPerson(registry, 'Bàn Văn Ký'),
          signatoryPrinted: 'Bàn Văn Ký',
          signatoryTitlePrinted: 'Chủ tịch',
          signedOn: '2021-01-05',
          signingCapacity: 'TM',
          subject: 'Khen thưởng năm 2020',
        },
      },
      { ...proposal, values: { addresseeId } },
    ],
    changeAward: [
      {
        ...award,
        values: {
          form: 'LABOUR_ORDER',
          recipient: { kind: 'INDIVIDUAL', namePrinted: 'Giàng A Núi', positionPrinted: 'Trưởng thôn' },
          achievementFrom: '2018',
          achievementTo: '2020-12',
          awardClass: 'FIRST',
          bonusPrinted: 500_000,
          certificateNumber: '15',
          grantedOn: '2021-01',
          grantorId: front,
          grantorPrinted: 'Ủy ban MTTQ tỉnh',
          level: 'PROVINCE',
          mode: 'REGULAR',
          positionClass: 'DIRECT_WORKER',
          reason: 'Có nhiều đóng góp',
          system: 'FRONT',
        },
      },
    ],
  };
}

async function ofArticles(registry: Registry, front: string): Promise<Record<string, Changeable[]>> {
  const { id, version, claims } = await givenArticle(registry, { claims: [someClaim()] });
  const decision = await givenDecision(registry, front, [line('Lò Thị Bạc')]);
  const formId = await givenAwardForm(registry);
  return {
    changeArticle: [
      {
        id,
        version,
        values: {
          title: 'Sông Trăng tổng kết',
          outlet: 'Báo Ví Dụ',
          author: 'Người Viết',
          url: 'https://vidu.example.org/song-trang',
          publishedOn: '2021-01-14',
          publishedInferredFrom: 'chân bài',
          accessedAt: '2021-02-01T08:00:00+07:00',
          snapshotText: 'Sáng nay, nhiều tập thể, cá nhân đã được nhận Bằng khen tại hội nghị.',
          linkStatus: 'ALIVE',
        },
      },
    ],
    changeClaim: [
      {
        ...claims[0]!,
        values: {
          place: 'BODY',
          quote: 'nhiều tập thể, cá nhân đã được nhận Bằng khen',
          verb: 'GRANTED',
          awardClass: 'FIRST',
          combined: 25,
          enterprises: 1,
          groups: 2,
          households: 3,
          individuals: 4,
          formId,
          formPrinted: 'Bằng khen',
          grantorPhrase: 'của các cấp',
          grantorsPrinted: ['Ủy ban MTTQ tỉnh'],
          presentersPrinted: ['Bàn Văn Ký'],
          meetingId: await givenPublicMeeting(registry),
          decisionId: decision.id,
          grantorsCarriedOver: true,
          reasonPrinted: 'có thành tích',
          unspecified: true,
        },
      },
    ],
    reviseDraft: [
      {
        ...(await givenDraft(registry)),
        client: registry.as('RECORDER'),
        inParts: true,
        values: {
          article: { outlet: 'Báo Ví Dụ', author: 'Người Viết', title: 'Suối Bạc tổng kết', publishedOn: '2022-01-15' },
          meetings: [{ key: 'm1', placePrinted: 'Hội trường', kind: 'OTHER' }],
          attendees: [],
          awards: [{ key: 'a1', groups: 7 }],
          delegations: [],
          doubts: [],
          keptById: null,
        },
      },
    ],
  };
}

async function ofPeopleAndBodies(
  registry: Registry,
  front: string,
  areaId: string,
): Promise<Record<string, Changeable[]>> {
  const personId = await givenPerson(registry, 'Sầm Văn Đá');
  const post = await registry
    .as('RECORDER')
    .act(
      'recordPost',
      { personId: await givenPublicPerson(registry, 'Lục Thị Suối'), titlePrinted: 'Bí thư' },
      'post { id version }',
    );
  const body = await givenOrganisation(registry, { name: 'Hội Ví Dụ xã Sông Trăng' });
  return {
    changePerson: [
      {
        id: personId,
        version: 1,
        values: {
          name: 'Sầm Văn Đá',
          sortKey: 'da sam van',
          visibility: 'HIDDEN',
          visibilityReason: 'theo đề nghị',
          distinguishingNote: 'thôn Đá',
        },
      },
    ],
    changePost: [
      {
        ...(post.post as { id: string; version: number }),
        values: {
          titlePrinted: 'Bí thư',
          organisationId: front,
          organisationPrinted: 'tỉnh',
          heldFrom: '2019',
          heldTo: '2020',
          former: true,
          source: 'bài báo',
        },
      },
    ],
    changeOrganisation: [
      {
        id: body,
        version: 1,
        values: {
          name: 'Hội Ví Dụ xã Sông Trăng',
          shortName: 'Hội xã',
          system: 'FRONT',
          kind: 'FRONT_COMMITTEE',
          level: 'COMMUNE',
          areaId,
          parentId: front,
          validFrom: '2010-01-01',
          validTo: '2030-01-01',
          basis: 'Quyết định thành lập',
        },
      },
    ],
  };
}
