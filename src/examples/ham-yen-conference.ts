import type { Acts } from './acts.js';
import type { Bodies } from './bodies.js';

/**
 * The conference from whose report the registry was conceived: what that report says, and nothing that it does not. It
 * names no grantor and no number, so no award line is made of it: two claims about one presentation.
 */
export async function recordHamYenConference(acts: Acts, bodies: Bodies): Promise<void> {
  const haId = await recordPublicPerson(acts, 'Mai Hồng Hà');
  const thoId = await recordPublicPerson(acts, 'Đinh Công Thơ');
  const { meeting, attendances } = await acts.act<{
    meeting: { id: string; version: number };
    attendances: { id: string }[];
  }>(
    'recordMeeting',
    {
      kind: 'YEAR_END_REVIEW',
      title:
        'Hội nghị tổng kết công tác Mặt trận và các tổ chức chính trị - xã hội năm 2020, triển khai nhiệm vụ năm 2021',
      heldFrom: '2021-01-12',
      heldPrinted: 'Ngày 12/1',
      heldInferredFrom: 'Bài không ghi năm; suy ra từ năm được tổng kết (2020): hội nghị tổng kết họp đầu năm sau',
      areaId: bodies.hamYenArea,
      yearReviewed: 2020,
      yearPlanned: 2021,
      organisers: [
        { organisationId: bodies.hamYenStandingBoard, printed: 'Ban Thường trực Ủy ban MTTQ', part: 'HOST' },
        { printed: 'Ban Thường vụ các tổ chức chính trị - xã hội huyện', part: 'COHOST' },
      ],
      attendances: [
        {
          personId: haId,
          namePrinted: 'Mai Hồng Hà',
          roles: ['ATTENDEE', 'SPEAKER', 'PRESENTER'],
          positionsPrinted: 'Ủy viên BCH Đảng bộ tỉnh, Bí thư Huyện ủy',
        },
        {
          personId: thoId,
          namePrinted: 'Đinh Công Thơ',
          roles: ['ATTENDEE'],
          positionsPrinted: 'Phó Bí thư Huyện ủy, Chủ tịch UBND huyện',
        },
      ],
      keptById: bodies.hamYenFront,
    },
    'meeting { id version } attendances { id }',
  );
  await acts.act('confirmMeeting', { id: meeting.id, version: meeting.version }, 'meeting { id }');

  const forms = await formIds(acts);
  const { article, claims } = await acts.act<{ article: { id: string; version: number }; claims: { id: string }[] }>(
    'recordArticle',
    {
      title: 'Hàm Yên tổng kết công tác mặt trận và các tổ chức chính trị xã hội huyện năm 2020',
      outlet: 'Cổng thông tin điện tử huyện Hàm Yên',
      author: 'PV',
      keptById: bodies.hamYenFront,
      claims: [
        {
          place: 'CAPTION',
          quote: 'Bằng khen của các cấp cho các tập thể, cá nhân',
          verb: 'PRESENTED',
          meetingId: meeting.id,
          formId: forms.merit,
          formPrinted: 'Bằng khen',
          grantorPhrase: 'các cấp',
          presentersPrinted: ['Mai Hồng Hà'],
          unspecified: true,
          reasonPrinted: 'thành tích xuất sắc trong thực hiện nhiệm vụ công tác năm 2020',
        },
        {
          place: 'BODY',
          quote: 'nhiều tập thể, cá nhân đã được nhận Bằng khen, giấy khen',
          verb: 'PRESENTED',
          meetingId: meeting.id,
          formPrinted: 'Bằng khen, giấy khen',
          grantorPhrase: 'các cấp',
          unspecified: true,
          reasonPrinted: 'thành tích xuất sắc trong công tác hội và phong trào thi đua năm 2020',
        },
      ],
    },
    'article { id version } claims { id }',
  );
  await acts.act('confirmArticle', { id: article.id, version: article.version }, 'article { id }');
  const { presentation } = await acts.act<{ presentation: { id: string; version: number } }>(
    'recordPresentation',
    {
      meetingId: meeting.id,
      presenters: [{ attendanceId: attendances[0]?.id }],
      items: claims.map(({ id }) => ({ claimId: id })),
    },
    'presentation { id version }',
  );
  await acts.act('confirmPresentation', presentation, 'presentation { id }');
}

export async function recordPublicPerson(acts: Acts, name: string, more: object = {}): Promise<string> {
  const { person } = await acts.act<{ person: { id: string } }>('recordPerson', { name, ...more }, 'person { id }');
  await acts.act('confirmPerson', { id: person.id, version: 1 }, 'person { id }');
  return person.id;
}

async function formIds(acts: Acts): Promise<{ merit: string }> {
  const { awardForms } = await acts.ask<{ awardForms: { id: string; code: string }[] }>('{ awardForms { id code } }');
  const merit = awardForms.find(({ code }) => code === 'CERTIFICATE_OF_MERIT');
  if (!merit) throw new Error('The catalogue has no certificate of merit');
  return { merit: merit.id };
}
