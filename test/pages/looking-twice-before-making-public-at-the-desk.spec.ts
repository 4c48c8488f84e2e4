import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenDecision, line } from '../support/given-awards.js';
import { BROWSER, type DeskBrowser, openSignedIn, soon } from '../support/desk-browser.js';
import { GivenDrafts } from '../support/given-drafts.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenPresentation, itemsOf } from '../support/given-presentations.js';

(BROWSER ? describe : describe.skip)('looking twice before making public at the desk, in a browser', () => {
  let desk: DeskBrowser & { front: string };
  beforeAll(async () => {
    desk = await openSignedIn();
  });
  afterAll(() => desk?.close());

  const go = (to: string) => desk.page.goto(`${desk.registry.address}/desk#/${to}`);
  const doubts = () => desk.page.locator('p.doubt');

  it('shows what an article told with its words, where the record is ticked, and counts it', async () => {
    const { registry, page } = desk;
    const given = new GivenDrafts(registry);
    const draft = await given.open();
    const accepted = await given.accept(draft);
    await go(`publication/${accepted.meetings[0].id}`);
    const meeting = page.getByRole('group', { name: 'hội nghị' });
    await meeting.getByText('Năm không in trong bài mà được suy ra.').waitFor();
    await meeting.locator('q', { hasText: 'Ngày 14/1' }).waitFor();
    expect(await meeting.getByRole('link', { name: 'Xem trong bài' }).getAttribute('href')).toBe(`#/${draft.id}`);
    await page.getByText(/Trong đó có \d+ điều cần xem lại/u).waitFor();
    await go(draft.id);
    await page.getByRole('button', { name: 'Công khai những gì đã nhận …' }).click();
    await page.getByText(/Bài còn \d+ điều chưa chắc/u).waitFor();
    await page.getByRole('button', { name: 'Thôi', exact: true }).click();
  });

  it('shows what is doubtful of a handing-over before and after it is public, once', async () => {
    const { registry, front, page } = desk;
    const meetingId = await givenMeeting(registry, { heldFrom: '2021-01-20' });
    const decision = await givenDecision(registry, front, [line('Được Trao Sớm')], { signedOn: '2021-02-01' });
    await givenPresentation(registry, meetingId, { items: itemsOf(decision) });
    const early = 'trao ngày 20/01/2021, trước khi có quyết định ngày 01/02/2021';
    await go(`publication/${meetingId}`);
    await page.getByRole('group', { name: 'lượt trao' }).getByText(early).waitFor();
    await go(`records/meetings/${meetingId}`);
    await doubts().getByText(early).waitFor();
    await page.getByRole('button', { name: 'Công khai lượt trao' }).click();
    await page.getByText('Lượt trao đã công khai.').waitFor();
    expect(await soon(() => doubts().filter({ hasText: early }).count(), 1)).toBe(1);
    expect(desk.wrong).toEqual([]);
  });
});
