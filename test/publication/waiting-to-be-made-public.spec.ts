import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArticle, givenAwardForm, someClaim } from '../support/given-articles.js';
import { givenDecision, givenPublicDecision, givenReportedAward, line } from '../support/given-awards.js';
import { GivenDrafts } from '../support/given-drafts.js';
import { commit, givenImport, pasted } from '../support/given-imports.js';
import { givenMeeting, givenPerson } from '../support/given-meetings.js';
import { givenOrganisation, givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const SELECTED = `totalCount pageInfo { hasNextPage endCursor } nodes { id kind title day recordStatus keptBy { id }
  sources { id kind title } drafts(first: 100) { totalCount nodes { id type version label along undated mayConfirm } } }`;

interface DraftRecord {
  id: string;
  type: string;
  version: number;
  label: string;
  along: number;
  undated: boolean;
  mayConfirm: boolean;
}
interface ToConfirm {
  id: string;
  kind: string;
  title: string;
  day: string | null;
  recordStatus: string;
  sources: { id: string; kind: string; title: string }[];
  drafts: { totalCount: number; nodes: DraftRecord[] };
}

describe('what waits to be made public', () => {
  let registry: Registry;
  let front: string;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    front = await givenPublicOrganisation(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  const list = async (args: Record<string, unknown> = {}, client = registry.as('APPROVER')) => {
    const { toConfirm } = await client.ask(
      `query ($id: ID, $kind: ToConfirmKind, $keptById: ID, $year: Int, $first: Int, $after: String) {
        toConfirm(id: $id, kind: $kind, keptById: $keptById, year: $year, first: $first, after: $after) { ${SELECTED} } }`,
      args,
    );
    return toConfirm as { totalCount: number; pageInfo: { endCursor: string }; nodes: ToConfirm[] };
  };
  const one = async (id: string, client = registry.as('APPROVER')) => (await list({ id }, client)).nodes[0];
  const told = (waiting?: ToConfirm) => waiting?.drafts.nodes.map(({ type, label, along }) => [type, label, along]);

  it('is a decision with the list that it came from, its lines, and the drafts that it names', async () => {
    const staged = await givenImport(
      registry,
      front,
      pasted(['STT', 'Họ và tên', 'Hình thức'], [1, 'Lò Thị Mận', 'Bằng khen'], [2, 'Vàng A Ảo', 'Bằng khen']),
      { number: '701/QĐ-MTTQ', subject: 'Về việc tặng Bằng khen' },
    );
    const { decision } = await commit(registry.as('RECORDER'), staged);
    const waiting = await one(decision.id);
    expect(waiting).toMatchObject({
      kind: 'DECISION',
      title: '701/QĐ-MTTQ: Về việc tặng Bằng khen',
      day: '2021-01-05',
      recordStatus: 'DRAFT',
      keptBy: { id: front },
      sources: [
        { id: staged.id, kind: 'LIST', title: expect.stringMatching(/^Danh sách dán ngày \d\d\/\d\d\/\d{4}$/u) },
      ],
    });
    expect(told(waiting)).toEqual([['AwardDecision', '701/QĐ-MTTQ: Về việc tặng Bằng khen', 2]]);
    const [{ id, version }] = waiting!.drafts.nodes as [DraftRecord];
    await registry.as('APPROVER').act('confirmAwardDecision', { id, version }, '__typename');
    expect(await one(decision.id)).toBeUndefined();
  });

  it('names the people and bodies of a decision who are not public', async () => {
    const person = await givenPerson(registry, 'Hoàng Thị Nháp');
    const issuer = await givenOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam xã Chờ Duyệt' });
    const lines = [line('Hoàng Thị Nháp', {}, { personId: person }), line('Nông Văn Ký')];
    const { id } = await givenDecision(registry, issuer, lines, { number: '9/QĐ-MTTQ', subject: 'Tặng' });
    expect(told(await one(id))).toEqual([
      ['Person', 'Hoàng Thị Nháp', 0],
      ['Organisation', 'Ủy ban MTTQ Việt Nam xã Chờ Duyệt', 0],
      ['AwardDecision', '9/QĐ-MTTQ: Tặng', 2],
    ]);
  });

  it('is a public decision to which lines were added', async () => {
    const { id, version } = await givenPublicDecision(registry, front, [line('Lý A Sử')]);
    expect(await one(id)).toBeUndefined();
    const added = { decisionId: id, version, lines: [line('Mùa A Tủa')] };
    await registry.as('RECORDER').act('recordAwardLines', added, '__typename');
    const waiting = await one(id);
    expect([waiting?.recordStatus, waiting?.drafts.nodes.map(({ along }) => along)]).toEqual(['CONFIRMED', [1]]);
  });

  it('says of an award whether its day is known', async () => {
    const reported = (name: string, more: object = {}) =>
      givenReportedAward(registry, {
        form: 'CERTIFICATE_OF_MERIT',
        recipient: { kind: 'INDIVIDUAL', namePrinted: name },
        ...more,
      });
    const undated = async ({ id }: { id: string }) =>
      (await one(id, registry.as('ADMINISTRATOR')))?.drafts.nodes.map((draft) => draft.undated);
    expect(await undated(await reported('Mùa Thị Không Ngày'))).toEqual([true]);
    expect(await undated(await reported('Mùa Thị Có Năm', { grantedOn: '2021' }))).toEqual([false]);
  });

  it('is a meeting with all that an article told of it, which is public once each is confirmed in that order', async () => {
    const draft = await given.open();
    const accepted = await given.accept(draft);
    const meetingId = accepted.meetings[0].id as string;
    const waiting = await one(meetingId);
    expect(waiting).toMatchObject({ kind: 'MEETING', sources: [{ id: draft.id, kind: 'ARTICLE' }] });
    const types = waiting!.drafts.nodes.map(({ type }) => type);
    expect(new Set(types)).toEqual(
      new Set(['Person', 'Post', 'Meeting', 'Attendance', 'Award', 'Presentation', 'Article']),
    );
    expect(waiting!.drafts.nodes.find(({ type }) => type === 'Article')?.along).toBe(accepted.claims.length);
    // The article waits under its meeting, not beside it.
    expect(await one(accepted.article.id)).toBeUndefined();
    for (const { type, id, version } of waiting!.drafts.nodes) {
      const more = type === 'Meeting' ? ', withAttendances: false' : '';
      await registry
        .as('APPROVER')
        .ask(`mutation ($input: ConfirmInput!) { confirm${type}(input: $input${more}) { __typename } }`, {
          input: { id, version },
        });
    }
    expect(await one(meetingId)).toBeUndefined();
    for (const table of ['articles', 'claims', 'meetings', 'attendances', 'presentations'])
      expect([table, await registry.sql(`select from ${table} where record_status = 'DRAFT'`)]).toEqual([table, []]);
  });

  it('is whoever handed over and was left, though the handing-over is public', async () => {
    const accepted = await given.accept(await given.open());
    const waiting = await one(accepted.meetings[0].id as string);
    const attendees = waiting!.drafts.nodes.filter(({ type }) => type === 'Attendance').length;
    const { id, version } = waiting!.drafts.nodes.find(({ type }) => type === 'Presentation')!;
    await registry.as('APPROVER').ask(
      `mutation ($input: ConfirmInput!) {
        confirmPresentation(input: $input, withPresenters: false) { __typename } }`,
      { input: { id, version } },
    );
    const left = (await one(waiting!.id))!.drafts.nodes.map(({ type }) => type);
    expect(left.filter((type) => type === 'Attendance')).toHaveLength(attendees);
    expect(left).not.toContain('Presentation');
  });

  it('is a public decision as long as somebody whom it names is not public', async () => {
    const person = await givenPerson(registry, 'Hoàng Thị Để Lại');
    const issuer = await givenOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam xã Để Lại' });
    const lines = [line('Hoàng Thị Để Lại', {}, { personId: person })];
    const { id, version } = await givenDecision(registry, issuer, lines);
    await registry.as('APPROVER').act('confirmAwardDecision', { id, version }, '__typename');
    const waiting = await one(id);
    expect([waiting?.recordStatus, told(waiting)]).toEqual([
      'CONFIRMED',
      [
        ['Person', 'Hoàng Thị Để Lại', 0],
        ['Organisation', 'Ủy ban MTTQ Việt Nam xã Để Lại', 0],
      ],
    ]);
  });

  it('is an article of no meeting, and an award that nothing speaks of', async () => {
    const article = await givenArticle(registry, { title: 'Tin ngắn', claims: [someClaim()] });
    expect(told(await one(article.id))).toEqual([['Article', 'Tin ngắn', 1]]);
    const recipient = { kind: 'INDIVIDUAL', namePrinted: 'Sùng A Vừ' };
    const award = await givenReportedAward(registry, { form: 'CERTIFICATE_OF_MERIT', recipient });
    expect(told(await one(award.id))).toEqual([['Award', 'Bằng khen: Sùng A Vừ', 0]]);
  });

  it('is paged, recorded last first, and narrowed by kind, year and body', async () => {
    const district = await givenPublicOrganisation(registry, { name: 'MTTQ huyện Dưới', parentId: front });
    const meeting = await givenMeeting(registry, { heldFrom: '2019-05-02', keptById: district });
    const { id: decision } = await givenDecision(registry, district, [], {
      signedOn: '2019-06-01',
      keptById: district,
    });
    const ids = async (args: Record<string, unknown>) => (await list(args)).nodes.map(({ id }) => id);
    expect(await ids({ keptById: district })).toEqual([decision, meeting]);
    expect(await ids({ keptById: front, year: 2019 })).toEqual([decision, meeting]);
    expect(await ids({ year: 2019, kind: 'MEETING' })).toEqual([meeting]);
    const first = await list({ keptById: district, first: 1 });
    expect([first.totalCount, first.nodes.map(({ id }) => id)]).toEqual([2, [decision]]);
    expect(await ids({ keptById: district, first: 1, after: first.pageInfo.endCursor })).toEqual([meeting]);
  });

  it('is shown to approvers of the body alone, and says what is not theirs to make public', async () => {
    const own = await givenPublicOrganisation(registry, { name: 'MTTQ tỉnh Này' });
    const other = await givenPublicOrganisation(registry, { name: 'MTTQ tỉnh Kia' });
    const body = await givenOrganisation(registry, { name: 'Chi hội tỉnh Kia', parentId: other });
    const lines = [line('Chi hội', {}, { kind: 'GROUP', organisationId: body })];
    const { id } = await givenDecision(registry, own, lines, { keptById: own });
    const seen = await one(id, registry.as('APPROVER', own));
    expect(seen?.drafts.nodes.map(({ type, mayConfirm }) => [type, mayConfirm])).toEqual([
      ['Organisation', false],
      ['AwardDecision', true],
    ]);
    expect((await list({}, registry.as('APPROVER', other))).nodes.map((each) => each.id)).not.toContain(id);
    const query = '{ toConfirm { totalCount } }';
    expect(await registry.as('RECORDER', own).refusal(query)).toBe('NOT_ALLOWED');
    expect(await registry.anonymous.refusal(query)).toBe('SIGN_IN_NEEDED');
  });

  it('is no public meeting at which only another body has something to make public, which finds it there', async () => {
    const [host, guest, third] = await Promise.all(
      ['Nhà', 'Khách', 'Ba'].map((name) => givenPublicOrganisation(registry, { name: `MTTQ huyện ${name}` })),
    );
    const meetingId = await givenMeeting(registry, { keptById: host });
    await registry.as('APPROVER').act('confirmMeeting', { id: meetingId, version: 1 }, '__typename');
    const article = await givenArticle(registry, { keptById: guest });
    await registry
      .as('RECORDER')
      .act('recordClaim', { articleId: article.id, meetingId, ...someClaim() }, '__typename');
    const listed = async (body: string | undefined) =>
      (await one(meetingId, registry.as('APPROVER', body)))?.drafts.nodes.map(({ type, mayConfirm }) => [
        type,
        mayConfirm,
      ]);
    expect(await listed(host)).toBeUndefined();
    expect(await listed(third)).toBeUndefined();
    expect(await listed(guest)).toEqual([['Article', true]]);
    const own = { meetingId, namePrinted: 'Khách Thêm Sau' };
    await registry.as('RECORDER', host).act('recordAttendance', own, '__typename');
    expect(await listed(host)).toContainEqual(['Attendance', true]);
  });

  it('leaves out proposals and what was withdrawn', async () => {
    const { id } = await givenDecision(registry, front, [line('Giàng A Đề')], { status: 'PROPOSED' });
    expect(await one(id)).toBeUndefined();
    const withdrawn = await givenDecision(registry, front, [line('Giàng A Rút')]);
    await registry
      .as('APPROVER')
      .act('withdrawAwardDecision', { id: withdrawn.id, version: withdrawn.version, reason: 'Ghi nhầm' }, '__typename');
    expect(await one(withdrawn.id)).toBeUndefined();
  });

  it('is no public meeting of which nothing but a withdrawn article tells', async () => {
    const meetingId = await givenMeeting(registry);
    const article = await givenArticle(registry, { title: 'Tin rút', claims: [someClaim({ meetingId })] });
    await registry.as('APPROVER').act('confirmMeeting', { id: meetingId, version: 1 }, '__typename');
    expect(told(await one(meetingId))).toEqual([['Article', 'Tin rút', 1]]);
    const { id, version } = article;
    await registry.as('APPROVER').act('withdrawArticle', { id, version, reason: 'Ghi nhầm' }, '__typename');
    expect(await one(meetingId)).toBeUndefined();
  });

  it('is a meeting of whose article a claim of no meeting is left', async () => {
    const meetingId = await givenMeeting(registry, { confirmed: true });
    const claims = [someClaim({ meetingId }), someClaim({ quote: 'ba hộ được tặng Giấy khen' })];
    const { id, version } = await givenArticle(registry, { title: 'Tin thêm', claims });
    const confirmed = await registry.as('APPROVER').act('confirmArticle', { id, version }, 'article { id }');
    expect(await one(confirmed.article.id)).toBeUndefined();
    const added = { articleId: id, ...someClaim({ quote: 'bốn hộ được tặng Giấy khen' }) };
    await registry.as('RECORDER').act('recordClaim', added, '__typename');
    expect(told(await one(meetingId))).toEqual([['Claim', 'bốn hộ được tặng Giấy khen', 0]]);
  });

  it('is an award by itself where what spoke of it was withdrawn', async () => {
    const recipient = { kind: 'INDIVIDUAL', namePrinted: 'Sùng A Còn' };
    const award = await givenReportedAward(registry, { form: 'CERTIFICATE_OF_MERIT', recipient });
    const { claims } = await givenArticle(registry, { title: 'Tin nhầm', claims: [someClaim()] });
    const [claim] = claims as [{ id: string; version: number }];
    await registry.sql('insert into claim_awards (claim_id, award_id) values ($1, $2)', [claim.id, award.id]);
    expect(await one(award.id)).toBeUndefined();
    await registry.as('APPROVER').act('withdrawClaim', { ...claim, reason: 'Ghi nhầm' }, '__typename');
    expect(told(await one(award.id))).toEqual([['Award', 'Bằng khen: Sùng A Còn', 0]]);
  });

  it('is read in one statement', async () => {
    const { answer, statements } = await statementsDuring(() => list({ first: 10 }));
    expect(answer.nodes.length).toBeGreaterThan(3);
    expect(statements).toHaveLength(1);
  });
});
