import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { givenDecision, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { BROWSER, type DeskBrowser, openDesk, signIn } from '../support/desk-browser.js';
import { givenPerson } from '../support/given-meetings.js';
import { givenOrganisation } from '../support/given-organisations.js';

(BROWSER ? describe : describe.skip)('linking the lines of a decision at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  let decisionId: string;
  let personId: string;
  let bodyId: string;
  let front: string;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    const { registry } = desk;
    front = await givenProvincialFront(registry);
    personId = await givenPerson(registry, 'Lò Thị Mận');
    await givenPublicDecision(registry, front, [line('Lò Thị Mận', {}, { personId })], { signedOn: '2020-12-01' });
    bodyId = await givenOrganisation(registry, {
      name: 'Ban Công tác Mặt trận thôn Nà Ảo',
      kind: 'FRONT_WORK_BOARD',
      level: 'VILLAGE',
    });
    const group = (name: string) => line(name, {}, { kind: 'GROUP' });
    const decision = await givenDecision(
      registry,
      front,
      [
        line('Lò Thị Mận'),
        group('Ban CTMT thôn Nà Ảo'),
        group('Hội Nông dân xã Bãi Vắng'),
        line('Tòng Thị Mới', {}, { positionPrinted: 'Bí thư Chi bộ, Trưởng thôn', unitPrinted: 'thôn Nà Ảo' }),
      ],
      { signedOn: '2021-12-01' },
    );
    decisionId = decision.id;
    await signIn(page, registry.address, desk.username);
    await page.goto(`${registry.address}/desk#/records/decisions/${decisionId}`);
    await page.getByText('4 dòng chưa gắn với ai trong sổ').click();
  });
  afterAll(() => desk?.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const linked = async (ordinal: number) =>
    desk.registry.sql('select person_id, organisation_id from awards where decision_id = $1 and annex_order = $2', [
      decisionId,
      ordinal,
    ]);

  it('says of a person why it may be them and what they hold, and links them', async () => {
    await button('Trong sổ là ai: Lò Thị Mận').click();
    await page.locator('.why-one li').first().waitFor();
    await page.getByText('Khen thưởng (1)').waitFor();
    await button(/^Lò Thị Mận .*Khen thưởng/).click();
    await page.getByText('Đã gắn Lò Thị Mận với sổ.').waitFor();
    expect(await linked(1)).toEqual([{ person_id: personId, organisation_id: null }]);
  });

  it('says of a body why it may be the one that is printed, and links it', async () => {
    await button('Trong sổ là ai: Ban CTMT thôn Nà Ảo').click();
    await page.getByText('tên như nhau').waitFor();
    await button(/^Ban Công tác Mặt trận thôn Nà Ảo/).click();
    await page.getByText('Đã gắn Ban CTMT thôn Nà Ảo với sổ.').waitFor();
    expect(await linked(2)).toEqual([{ person_id: null, organisation_id: bodyId }]);
  });

  it('records a body that is not there as a draft, with what its name says of it, and links it', async () => {
    await button('Trong sổ là ai: Hội Nông dân xã Bãi Vắng').click();
    await button(/ghi Hội Nông dân xã Bãi Vắng là đơn vị mới/).click();
    expect(await page.getByRole('combobox', { name: /^Cấp/ }).inputValue()).toBe('COMMUNE');
    await button('Ghi đơn vị này').click();
    await page.getByText('Đã gắn Hội Nông dân xã Bãi Vắng với sổ.').waitFor();
    const [made] = await desk.registry.sql<{ id: string; record_status: string; kind: string }>(
      "select id, record_status, kind from organisations where name = 'Hội Nông dân xã Bãi Vắng'",
    );
    expect(made).toMatchObject({ record_status: 'DRAFT', kind: 'ORGANISATION_COMMITTEE' });
    expect(await linked(3)).toEqual([{ person_id: null, organisation_id: made!.id }]);
  });

  it('shows the posts that a line prints before somebody is recorded with them, and leaves out what is unticked', async () => {
    await button('Trong sổ là ai: Tòng Thị Mới').click();
    await button('Chưa có trong sổ: ghi Tòng Thị Mới là người mới …').click();
    await page.getByRole('checkbox', { name: 'Trưởng thôn, thôn Nà Ảo' }).waitFor();
    await page.getByRole('checkbox', { name: 'Bí thư Chi bộ, thôn Nà Ảo' }).uncheck();
    await button('Ghi và gắn với dòng này').click();
    await page.getByText('Đã ghi Tòng Thị Mới là người mới và gắn với dòng.').waitFor();
    expect(
      await desk.registry.sql(
        'select s.title_printed, s.organisation_printed from awards a join posts s on s.person_id = a.person_id where a.decision_id = $1 and a.annex_order = 4',
        [decisionId],
      ),
    ).toEqual([{ title_printed: 'Trưởng thôn', organisation_printed: 'thôn Nà Ảo' }]);
    expect(desk.wrong).toEqual([]);
  });

  it('records all who have no namesake at once, and names those who are left to be looked at', async () => {
    const { id } = await givenDecision(
      desk.registry,
      front,
      [line('Lò Thị Mận'), line('Quàng Văn Kẻo'), line('Hoàng Thị Bông', {}, { positionPrinted: 'Trưởng thôn' })],
      { signedOn: '2022-12-01', number: '9/QĐ-MTTQ' },
    );
    await page.goto(`${desk.registry.address}/desk#/records/decisions/${id}`);
    await page.getByText('3 dòng chưa gắn với ai trong sổ').click();
    await button('Ghi người mới cho những ai trong 3 cá nhân này không trùng tên với ai').click();
    await page.getByText('Đã ghi 2 người mới và gắn với dòng. Còn 1 dòng phải xem').waitFor();
    await page.getByText('1 dòng chưa gắn với ai trong sổ').waitFor();
    const made = await desk.registry.sql(
      'select p.display_name, p.record_status from awards a join people p on p.id = a.person_id where a.decision_id = $1 order by 1',
      [id],
    );
    expect(made).toEqual([
      { display_name: 'Hoàng Thị Bông', record_status: 'DRAFT' },
      { display_name: 'Quàng Văn Kẻo', record_status: 'DRAFT' },
    ]);
    expect(desk.wrong).toEqual([]);
  });
});
