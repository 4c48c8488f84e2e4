import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { lineForBody } from '../support/given-honours.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenOrganisation, givenPublicOrganisation } from '../support/given-organisations.js';
import { read } from '../support/public-pages.js';
import { Registry } from '../support/registry.js';

describe('the public page of a body', () => {
  let registry: Registry;
  let former: string;
  let heir: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    former = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ tỉnh Trước', validTo: '2025-06-30' });
    heir = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ tỉnh Sau', validFrom: '2025-07-01' });
    await registry
      .as('ADMINISTRATOR')
      .act(
        'recordOrganisationSuccession',
        { kind: 'MERGE', effectiveOn: '2025-07-01', lines: [{ fromId: former, toId: heir }] },
        '__typename',
      );
  });
  afterAll(() => registry.close());

  const page = (id: string, query = '') => read(registry, `/organisations/${id}${query}`);

  it('shows its time, what it became and what that came out of', async () => {
    const then = await page(former);
    expect(then.words).toContain('đến 30/06/2025');
    expect(then.words).toContain('01/07/2025: Nhập, hợp nhất vào Ủy ban MTTQ tỉnh Sau');
    expect(then.links).toContain(`/organisations/${heir}`);
    const now = await page(heir);
    expect(now.words).toContain('Nhập, hợp nhất từ Ủy ban MTTQ tỉnh Trước');
    expect(then.data).toMatchObject({ '@type': 'Organization', dissolutionDate: '2025-06-30' });
  });

  it('shows what it granted, was given, decided and organised, of all years or of one', async () => {
    const body = await lineForBody(registry, 'GROUP', { name: 'Trường Ví Dụ', kind: 'SCHOOL' });
    const early = await givenPublicDecision(registry, former, [body.line], { signedOn: '2015-02-03' });
    const late = await givenPublicDecision(registry, former, [line('Lò Thị Muộn')], { signedOn: '2020-02-03' });
    const meetingId = await givenMeeting(registry, {
      organisers: [{ organisationId: former, printed: 'Ủy ban MTTQ' }],
      confirmed: true,
    });
    const all = await page(former);
    expect(all.links).toEqual(
      expect.arrayContaining([
        `/decisions/${early.id}`,
        `/decisions/${late.id}`,
        `/meetings/${meetingId}`,
        `/honourees/${body.organisationId}`,
      ]),
    );
    const one = await page(former, '?year=2015');
    expect([one.words.includes('Trường Ví Dụ'), one.words.includes('Lò Thị Muộn')]).toEqual([true, false]);
    const given = await page(body.organisationId);
    expect(given.links).toEqual(
      expect.arrayContaining([`/awards/${early.awards[0]?.id}`, `/honourees/${body.organisationId}`]),
    );
    expect(given.words).toContain('Sổ chưa ghi gì.');
    expect((await page(former, '?year=abc')).status).toBe(400);
    expect((await page(former, '?lang=en')).words).toContain('Awards that it granted');
  });

  it('leads to the whole of a list of which it shows the newest', async () => {
    const busy = await givenPublicOrganisation(registry, { name: 'Hội Rất Bận' });
    await givenPublicDecision(
      registry,
      busy,
      Array.from({ length: 21 }, (_, i) => line(`Vi Thị Số ${i}`)),
    );
    const { links } = await page(busy);
    expect(links).toContain(`/honourees?grantor=${busy}&sort=newest`);
    expect((await read(registry, `/honourees?grantor=${busy}&sort=newest`)).words).toContain('Vi Thị Số 20');
  });

  it('is not there while it is a draft', async () => {
    const draft = await givenOrganisation(registry, { name: 'Hội còn kín' });
    const { status, html } = await page(draft);
    expect([status, html.includes('kín')]).toEqual([404, false]);
  });
});
