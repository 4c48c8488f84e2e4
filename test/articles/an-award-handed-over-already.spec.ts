import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm, givenPublicMeeting } from '../support/given-articles.js';
import { givenPublicDecision, givenReportedAward, line, unlistedLine } from '../support/given-awards.js';
import { GivenDrafts, type GivenDraft } from '../support/given-drafts.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { givenPublicPresentation } from '../support/given-presentations.js';
import { Registry } from '../support/registry.js';

const REPORT = `Trao Bằng khen của Mặt trận tỉnh Nà Ví

Ngày 27/12/2024, tại Hội nghị tổng kết công tác Mặt trận năm 2024 do Ủy ban MTTQ tỉnh Nà Ví tổ chức, Chủ tịch Ủy ban MTTQ tỉnh Nông Văn Kẻ đã trao Bằng khen của Ủy ban MTTQ tỉnh cho ông Lò Văn Tìm, Chủ tịch Hội Nông dân xã Na Vài.`;

describe('an award of an article that was handed over in another line of it', () => {
  let registry: Registry;
  let given: GivenDrafts;
  let front: string;
  let meetingId: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
    front = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Nà Ví' });
    meetingId = await givenPublicMeeting(registry, { title: 'Hội nghị trao chung', heldFrom: '2024-12-22' });
  });
  afterAll(() => registry.close());

  const open = (name: string): Promise<GivenDraft> =>
    given.open(() => REPORT.replace('Nà Ví\n', `Nà Ví (bài ${name})\n`).replace('Lò Văn Tìm', name));
  const decided = (...lines: object[]) => givenPublicDecision(registry, front, lines, { signedOn: '2024-12-20' });
  const attach = async ({ id, version }: { id: string; version: number }, award: object) => {
    const attached = await registry
      .as('APPROVER')
      .act('attachToDecision', { decisionId: id, version, awards: [award] }, 'awards { id }');
    return (attached.awards as { id: string }[]).map((each) => each.id);
  };
  const handOver = (awardId: string) => givenPublicPresentation(registry, meetingId, { items: [{ awardId }] });
  const codes = ({ warnings }: { warnings: { code: string }[] }) => warnings.map(({ code }) => code);

  it('is another one where those who were only counted had theirs, and their list was found afterwards', async () => {
    const decision = await decided(unlistedLine('INDIVIDUAL', 2));
    const [counted] = decision.awards;
    await handOver(counted!.id);
    const awardId = counted!.id;
    const version = counted!.version;
    await attach(decision, { awardId, version, lines: [line('Lò Văn Tìm'), line('Cao Thị Thấy')] });
    const accepted = await given.accept(await open('Lò Văn Tìm'));
    expect(codes(accepted)).not.toContain('LIKELY_SAME_AWARD');
    expect(accepted.awards).toMatchObject([{ recipientNamePrinted: 'Lò Văn Tìm' }]);
  });

  it('is not handed over again where staff link the line that the list took the place of', async () => {
    const decision = await decided(line('Quàng Văn Thay'));
    const reported = await givenReportedAward(registry, {
      ...line('Quàng Văn Thay'),
      grantorId: front,
      grantedOn: '2024-12-20',
    });
    const lineId = decision.awards[0]!.id;
    await attach(decision, { awardId: reported.id, version: reported.version, lineId });
    await handOver(lineId);
    const accepted = await given.accept(await open('Quàng Văn Thay'), {
      parts: [{ key: 'a1.n1', action: 'LINK', awardId: reported.id }],
    });
    expect(codes(accepted)).toContain('PRESENTED_BEFORE');
    expect(accepted.presentations).toEqual([]);
  });
});
