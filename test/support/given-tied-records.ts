import { givenPublicArticle, someClaim } from './given-articles.js';
import { givenPublicDecision, givenPublicPerson, line } from './given-awards.js';
import { givenMeeting, givenMeetingWithList } from './given-meetings.js';
import { givenOrganisation } from './given-organisations.js';
import { givenPublicPresentation } from './given-presentations.js';
import type { Registry } from './registry.js';

/** Ids of public records that a body keeps. */
export interface PublicRecords {
  meeting: string;
  decision: string;
  article: string;
  claim: string;
  presenter: string;
  honouree: string;
  /** Of the decision; the first was handed over at the meeting. */
  awards: string[];
  /** Tied to none of those. */
  apart: { meeting: string; award: string };
}

export async function givenPublicRecords(registry: Registry, other: string): Promise<PublicRecords> {
  const presenter = await givenPublicPerson(registry, 'Vàng Thị Mẫu');
  const honouree = await givenPublicPerson(registry, 'Lò Văn Mẫu');
  const decision = await givenPublicDecision(registry, other, [
    line('Lò Văn Mẫu', {}, { personId: honouree }),
    line('Tẩn A Mẫu'),
    { ...line('Tổ dân phố Mẫu'), recipient: { kind: 'GROUP', namePrinted: 'Tổ dân phố Mẫu' } },
  ]);
  const awards = decision.awards.map(({ id }) => id);
  const meeting = await givenMeetingWithList(registry, {
    keptById: other,
    organisers: [{ organisationId: other, printed: 'Ủy ban MTTQ tỉnh Mẫu' }],
    attendances: [{ personId: presenter }, { namePrinted: 'Hoàng Thị Khách' }],
  });
  await givenPublicPresentation(registry, meeting.id, {
    presenters: [{ attendanceId: meeting.attendances[0] }],
    items: [{ awardId: awards[0] }],
  });
  await registry.as('APPROVER').act('confirmMeeting', { id: meeting.id, version: 1 }, '__typename');
  const article = await givenPublicArticle(registry, {
    keptById: other,
    claims: [someClaim({ meetingId: meeting.id, awardIds: [awards[0]] })],
  });
  const apart = await givenMeeting(registry, { confirmed: true, keptById: other, title: 'Hội nghị khác' });
  await givenPublicArticle(registry, {
    title: 'Bài về hội nghị khác',
    keptById: other,
    claims: [someClaim({ meetingId: apart, groups: 3 })],
  });
  const further = await givenPublicDecision(registry, other, [line('Mùa Thị Mẫu')]);
  return {
    meeting: meeting.id,
    decision: decision.id,
    article: article.id,
    claim: article.claims[0]!.id,
    presenter,
    honouree,
    awards,
    apart: { meeting: apart, award: further.awards[0]!.id },
  };
}

/** Drafts and withdrawn records of the body, tied to all that is public. */
export async function givenTiedDrafts(registry: Registry, base: PublicRecords, other: string): Promise<void> {
  const [recorder, approver] = [registry.as('RECORDER'), registry.as('APPROVER')];
  const [first, second, third] = base.awards;
  const attendance = async (input: object): Promise<{ id: string; version: number }> =>
    (await recorder.act('recordAttendance', { meetingId: base.meeting, ...input }, 'attendance { id version }'))
      .attendance;
  await attendance({ personId: base.honouree });
  const guest = await attendance({ namePrinted: 'Khách kín' });
  await recorder.act('withdrawAttendance', { ...guest, reason: 'Ghi nhầm' }, '__typename');
  const { decision } = (await recorder.ask('query ($id: ID!) { decision(by: { id: $id }) { version } }', {
    id: base.decision,
  })) as { decision: { version: number } };
  await recorder.act(
    'recordAwardLines',
    {
      decisionId: base.decision,
      version: decision.version,
      lines: [line('Dòng kín'), line('Lò Văn Mẫu', {}, { personId: base.honouree })],
    },
    '__typename',
  );
  const reported = (input: object) =>
    recorder.act(
      'recordReportedAward',
      {
        form: 'CERTIFICATE_OF_MERIT',
        keptById: other,
        grantorId: other,
        grantedOn: '2021-01-06',
        recipient: { kind: 'INDIVIDUAL', personId: base.honouree, unitOrganisationId: other },
        ...input,
      },
      'award { id version }',
    );
  await reported({});
  const { award } = await reported({ grantedOn: '2020-06-05' });
  await approver.act('confirmAward', award, '__typename');
  await approver.act('withdrawAward', { id: award.id, version: award.version + 1, reason: 'Ghi nhầm' }, '__typename');
  await recorder.act(
    'recordPresentation',
    {
      meetingId: base.meeting,
      presenters: [{ personId: base.presenter }],
      items: [{ awardId: second }, { awardId: third, receivedById: base.honouree }],
    },
    '__typename',
  );
  await approver.act(
    'recordPresentation',
    { meetingId: base.apart.meeting, presenters: [], items: [{ awardId: base.apart.award }] },
    '__typename',
  );
  const claim = {
    meetingId: base.meeting,
    awardIds: [first, second, third, base.apart.award],
    groups: 7,
    verb: 'GRANTED',
  };
  await recorder.act(
    'recordArticle',
    { title: 'Bài kín về hội nghị', keptById: other, claims: [someClaim(claim)] },
    '__typename',
  );
  await recorder.act('recordClaim', { articleId: base.article, ...someClaim(claim) }, '__typename');
  await givenMeetingWithList(registry, {
    title: 'Hội nghị kín',
    keptById: other,
    parentId: base.meeting,
    organisers: [{ organisationId: other }],
    attendances: [{ personId: base.presenter }, { personId: base.honouree }],
  });
  for (const status of ['GRANTED', 'PROPOSED'])
    await recorder.act(
      'recordAwardDecision',
      {
        subject: 'Khen thưởng kín',
        issuerId: other,
        signatoryId: base.presenter,
        status,
        ...(status === 'GRANTED' ? { number: '9/QĐ-MTTQ', signedOn: '2021-01-07' } : {}),
        lines: [line('Lò Văn Mẫu', {}, { personId: base.honouree })],
      },
      '__typename',
    );
}

/** What all staff see, and nobody else: drafts of people, posts and bodies, and who is hidden, tied to what is public. */
export async function givenTiedForStaff(registry: Registry, base: PublicRecords, other: string): Promise<void> {
  const [recorder, approver] = [registry.as('RECORDER'), registry.as('APPROVER')];
  await recorder.act(
    'recordPost',
    { personId: base.honouree, titlePrinted: 'Chức vụ kín', organisationId: other },
    '__typename',
  );
  await givenOrganisation(registry, { name: 'Tổ chức kín', parentId: other });
  const hidden = await givenPublicPerson(registry, 'Sùng Thị Kín', {
    visibility: 'HIDDEN',
    visibilityReason: 'Theo đề nghị của người được ghi',
  });
  const { post } = await recorder.act(
    'recordPost',
    { personId: hidden, titlePrinted: 'Chủ tịch', organisationId: other },
    'post { id version }',
  );
  await approver.act('confirmPost', post, '__typename');
  for (const who of [{ personId: hidden }, { namePrinted: 'Giàng A Kín', nameVisibility: 'HIDDEN' }]) {
    const { attendance } = await recorder.act(
      'recordAttendance',
      { meetingId: base.meeting, ...who },
      'attendance { id version }',
    );
    await approver.act('confirmAttendance', attendance, '__typename');
  }
  const { award } = await recorder.act(
    'recordReportedAward',
    {
      form: 'CERTIFICATE_OF_MERIT',
      grantorId: other,
      grantedOn: '2021-01-06',
      recipient: { kind: 'INDIVIDUAL', personId: hidden, unitOrganisationId: other },
    },
    'award { id version }',
  );
  await approver.act('confirmAward', award, '__typename');
  const { claim } = await recorder.act(
    'recordClaim',
    { articleId: base.article, ...someClaim({ meetingId: base.meeting, awardIds: [award.id] }) },
    'claim { id version }',
  );
  await approver.act('confirmClaim', claim, '__typename');
}
