import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenDecision, givenProvincialFront, givenPublicDecision } from '../support/given-awards.js';
import { givenEvent } from '../support/given-events.js';
import { givenHonour, lineForBody, lineForPerson } from '../support/given-honours.js';
import { givenPerson, givenVisibility } from '../support/given-meetings.js';
import { read } from '../support/public-pages.js';
import { Registry } from '../support/registry.js';

describe('the public page of an honouree', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const page = (id: string | undefined, query = '') => read(registry, `/honourees/${id}${query}`);

  it('says each award with its form, grantor, decision, reason, where it was handed over and who reported it', async () => {
    const { line, personId } = await lineForPerson(registry, 'Lương Thị Đủ', { reason: 'Có thành tích <xuất sắc>' });
    const { decision, meetingId, articleId } = await givenHonour(registry, front, [line], { signedOn: '2020-12-28' });
    const { status, words, links, html, data } = await page(personId);
    expect(status).toBe(200);
    for (const said of [
      'Lương Thị Đủ',
      'Bằng khen',
      '28/12/2020',
      'Có thành tích <xuất sắc>'.replace('<', '&lt;').replace('>', '&gt;'),
      'Lý Thị Trao',
      '20/01/2021',
    ])
      expect(words).toContain(said);
    expect(links).toEqual(
      expect.arrayContaining([
        `/awards/${decision.awards[0]?.id}`,
        `/decisions/${decision.id}`,
        `/meetings/${meetingId}`,
        `/articles/${articleId}`,
        `/organisations/${front}`,
      ]),
    );
    expect(html).toContain('<title>Lương Thị Đủ – khen thưởng · Bảng Vàng</title>');
    expect(data).toMatchObject({
      '@type': 'Person',
      name: 'Lương Thị Đủ',
      award: [expect.stringContaining('Bằng khen')],
    });
    expect((await read(registry, `/awards/${decision.awards[0]?.id}`)).links).toContain(`/honourees/${personId}`);
  });

  it('shows a body as it shows a person, and leads to the body', async () => {
    const { line, organisationId } = await lineForBody(registry, 'HOUSEHOLD', {
      name: 'Hộ ông Ví Dụ',
      kind: 'HOUSEHOLD',
    });
    await givenPublicDecision(registry, front, [line]);
    const { words, links, data } = await page(organisationId);
    expect(words).toContain('Hộ gia đình');
    expect(links).toContain(`/organisations/${organisationId}`);
    expect(data).toMatchObject({ '@type': 'Organization', name: 'Hộ ông Ví Dụ' });
  });

  it('tells what was corrected, and does not assert what was annulled', async () => {
    const { line, personId } = await lineForPerson(registry, 'Đỗ Thị Đổi');
    const kept = await givenPublicDecision(registry, front, [line], { signedOn: '2021-01-05' });
    const taken = await givenPublicDecision(registry, front, [line], { signedOn: '2019-09-09' });
    await givenEvent(registry, 'reissueAwards', { awards: kept.awards });
    await givenEvent(registry, 'annulAwards', { awards: taken.awards });
    const { words } = await page(personId);
    expect(words).toContain('Cấp lại, 01/06/2021');
    expect(words).not.toContain('09/09/2019');
    expect(words).toContain('Số khen thưởng trong sổ 1');
  });

  it('has many awards on several pages, newest first', async () => {
    const { line, personId } = await lineForPerson(registry, 'Bế Thị Nhiều');
    for (let year = 1998; year <= 2020; year += 1)
      await givenPublicDecision(registry, front, [line], { signedOn: String(year) });
    const first = await page(personId);
    expect(first.words).toContain('Ngày tặng 2020');
    expect(first.words).not.toContain('Ngày tặng 2000');
    const next = /rel="next"\s+href="([^"]*)"/u.exec(first.html)?.[1] ?? '';
    const second = await read(registry, next.replaceAll('&amp;', '&'));
    expect(second.words).toContain('Ngày tặng 2000');
    expect(second.html).toContain(`rel="canonical" href="${registry.address}${next.split('?')[0]}?after=`);
    expect((await page(personId, '?after=khong-phai')).status).toBe(400);
  });

  it('leads from somebody who was merged to whoever they were merged into', async () => {
    const [one, other] = [await lineForPerson(registry, 'Vi Thị Gộp'), await lineForPerson(registry, 'Vi Thị Gộp')];
    await givenPublicDecision(registry, front, [one.line, other.line]);
    const { people } = await registry.as('APPROVER').ask('{ people(text: "vi gop") { nodes { id version } } }');
    const version = (id: string) => people.nodes.find((each: { id: string }) => each.id === id).version as number;
    await registry.as('APPROVER').act(
      'mergePeople',
      {
        keptId: one.personId,
        keptVersion: version(one.personId),
        mergedId: other.personId,
        mergedVersion: version(other.personId),
        reason: 'Cùng một người',
      },
      '__typename',
    );
    const { status, headers } = await page(other.personId, '?lang=en');
    expect([status, headers.get('location')]).toEqual([302, `/honourees/${one.personId}?lang=en`]);
  });

  it('is not there for whoever is hidden, under age, holds nothing public, and for no ids, all alike', async () => {
    const [hidden, minor, drafted, annulled] = [
      await lineForPerson(registry, 'Kín Thị Ẩn'),
      await lineForPerson(registry, 'Kín Thị Nhỏ'),
      await lineForPerson(registry, 'Kín Thị Nháp'),
      await lineForPerson(registry, 'Kín Thị Hủy'),
    ];
    await givenPublicDecision(registry, front, [hidden.line, minor.line]);
    await givenVisibility(registry, hidden.personId, 'HIDDEN');
    await givenVisibility(registry, minor.personId, 'MINOR');
    await givenDecision(registry, front, [drafted.line]);
    const { awards } = await givenPublicDecision(registry, front, [annulled.line]);
    await givenEvent(registry, 'annulAwards', { awards });
    const nobody = await givenPerson(registry, 'Kín Thị Không', { confirmed: true });
    const ids = [hidden, minor, drafted, annulled].map(({ personId }) => personId);
    const answers = await Promise.all([...ids, nobody, front, 'khong-phai-ma'].map((id) => page(id)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404]);
    expect(new Set(answers.map(({ html }) => html)).size).toBe(1);
    expect(answers[0]?.html).not.toContain('Kín');
  });
});
