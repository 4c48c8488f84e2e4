import { sortKey } from '../platform/text/names/name-order.js';
import type { Acts } from './acts.js';
import type { Bodies } from './bodies.js';
import { recordPublicPerson } from './ham-yen-conference.js';

interface Versioned {
  id: string;
  version: number;
}

/** A decision, its presentation and its report, about people and bodies who do not exist. */
export async function recordMadeUpAwards(acts: Acts, bodies: Bodies): Promise<void> {
  const people = {
    mai: await recordMadeUpPerson(acts, 'Hoàng Thị Mai'),
    thang: await recordMadeUpPerson(acts, 'Ma Văn Thắng'),
    an: await recordMadeUpPerson(acts, 'Lý Minh An'),
  };
  const workBoard = await recordWorkBoard(acts, bodies);
  const { decision } = await acts.act<{ decision: Versioned }>(
    'recordAwardDecision',
    {
      issuerId: bodies.tuyenQuangFront,
      number: '152/QĐ-MTTQ',
      signedOn: '2020-12-28',
      subject: 'Về việc tặng Bằng khen cho tập thể, cá nhân có thành tích trong công tác Mặt trận năm 2020 (ví dụ)',
      signatoryPrinted: 'Nông Văn Ký (ví dụ)',
      signatoryTitlePrinted: 'Chủ tịch',
      signingCapacity: 'TM',
      mode: 'REGULAR',
      legalBases: ['Quy chế khen thưởng của Mặt trận Tổ quốc Việt Nam (222/QĐ-MTTW ngày 27/02/2020)'],
      lines: [
        merit({ kind: 'GROUP', organisationId: workBoard, unitOrganisationId: bodies.hamYenFront }),
        merit(
          {
            kind: 'INDIVIDUAL',
            personId: people.mai,
            positionPrinted: 'Trưởng Ban Công tác Mặt trận',
            unitPrinted: 'thôn Ví Dụ, huyện Hàm Yên',
            unitOrganisationId: workBoard,
          },
          'OTHER_LEADER',
        ),
        merit(
          {
            kind: 'INDIVIDUAL',
            personId: people.thang,
            positionPrinted: 'Chủ tịch Hội Nông dân xã',
            unitPrinted: 'Hội Nông dân huyện Hàm Yên',
            unitOrganisationId: bodies.hamYenFarmers,
          },
          'OTHER_LEADER',
        ),
        merit({ kind: 'INDIVIDUAL', personId: people.an, unitPrinted: 'huyện Hàm Yên' }, 'DIRECT_WORKER'),
        merit({
          kind: 'HOUSEHOLD',
          namePrinted: 'Hộ ông Triệu Văn Hòa (ví dụ)',
          unitPrinted: 'thôn Ví Dụ, huyện Hàm Yên',
        }),
      ],
    },
    'decision { id version }',
  );
  await acts.act('confirmAwardDecision', decision, 'decision { id }');
  const awardIds = await linesOf(acts, decision.id);
  const meeting = await recordCeremony(acts, bodies, awardIds.slice(0, 3));
  await recordReport(acts, bodies, meeting, awardIds);
}

/** Everybody who reads such a name, on whatever page, is to see that it is nobody's. */
function recordMadeUpPerson(acts: Acts, name: string): Promise<string> {
  return recordPublicPerson(acts, `${name} (ví dụ)`, { sortKey: sortKey(name) });
}

function merit(recipient: object, positionClass?: string): object {
  return {
    form: 'CERTIFICATE_OF_MERIT',
    recipient,
    reason: 'Có thành tích xuất sắc trong công tác Mặt trận năm 2020',
    achievementFrom: '2020-01-01',
    achievementTo: '2020-12-31',
    ...(positionClass ? { positionClass } : {}),
  };
}

async function recordWorkBoard(acts: Acts, bodies: Bodies): Promise<string> {
  const { organisation } = await acts.act<{ organisation: Versioned }>(
    'recordOrganisation',
    {
      name: 'Ban Công tác Mặt trận thôn Ví Dụ',
      system: 'FRONT',
      kind: 'FRONT_WORK_BOARD',
      level: 'VILLAGE',
      areaId: bodies.hamYenArea,
      parentId: bodies.hamYenFront,
    },
    'organisation { id version }',
  );
  await acts.act('confirmOrganisation', organisation, 'organisation { id }');
  return organisation.id;
}

async function linesOf(acts: Acts, decisionId: string): Promise<string[]> {
  const { decision } = await acts.ask<{ decision: { awards: { nodes: { id: string }[] } } }>(
    'query ($id: ID!) { decision(by: { id: $id }) { awards { nodes { id } } } }',
    { id: decisionId },
  );
  return decision.awards.nodes.map(({ id }) => id);
}

/** Three of the five were handed over; one of them to a proxy. */
async function recordCeremony(acts: Acts, bodies: Bodies, awardIds: string[]): Promise<string> {
  const { meeting } = await acts.act<{ meeting: Versioned }>(
    'recordMeeting',
    {
      kind: 'AWARD_CEREMONY',
      title: 'Hội nghị biểu dương điển hình trong công tác Mặt trận năm 2020 (ví dụ)',
      heldFrom: '2021-01-20',
      areaId: bodies.hamYenArea,
      yearReviewed: 2020,
      organisers: [{ organisationId: bodies.hamYenFront, part: 'HOST' }],
      attendances: [
        {
          namePrinted: 'Nông Văn Ký (ví dụ)',
          roles: ['CHAIR', 'PRESENTER'],
          positionsPrinted: 'Chủ tịch Ủy ban MTTQ tỉnh',
        },
        { delegationPrinted: 'đại diện lãnh đạo các ban, ngành, đoàn thể huyện' },
      ],
      keptById: bodies.hamYenFront,
    },
    'meeting { id version }',
  );
  await acts.act('confirmMeeting', meeting, 'meeting { id }');
  const { presentation } = await acts.act<{ presentation: Versioned }>(
    'recordPresentation',
    {
      meetingId: meeting.id,
      presenters: [{ namePrinted: 'Nông Văn Ký (ví dụ)' }],
      items: awardIds.map((awardId, i) => ({ awardId, manner: i === 2 ? 'BY_PROXY' : 'IN_PERSON' })),
    },
    'presentation { id version }',
  );
  await acts.act('confirmPresentation', presentation, 'presentation { id }');
  return meeting.id;
}

/** The article counts two groups where the decision lists one: the kind of disagreement that staff have to look at. */
async function recordReport(acts: Acts, bodies: Bodies, meetingId: string, awardIds: string[]): Promise<void> {
  const { article } = await acts.act<{ article: Versioned }>(
    'recordArticle',
    {
      title: 'Hàm Yên biểu dương điển hình trong công tác Mặt trận (bài ví dụ)',
      outlet: 'Báo Ví Dụ',
      url: 'https://bao.example.vn/ham-yen-bieu-duong-dien-hinh',
      publishedOn: '2021-01-20',
      keptById: bodies.hamYenFront,
      claims: [
        {
          place: 'BODY',
          quote: 'trao Bằng khen của Ủy ban MTTQ tỉnh cho 2 tập thể và 3 cá nhân',
          verb: 'PRESENTED',
          meetingId,
          formPrinted: 'Bằng khen',
          grantorsPrinted: ['Ủy ban MTTQ tỉnh'],
          groups: 2,
          individuals: 3,
          awardIds,
        },
      ],
    },
    'article { id version }',
  );
  await acts.act('confirmArticle', article, 'article { id }');
}
