import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { type GivenDraft, GivenDrafts } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

describe('a reprint that tells of another day', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  const meetings = async ({ id }: GivenDraft) =>
    (
      await registry
        .as('RECORDER')
        .ask(
          'query ($id: ID!) { draft(id: $id) { candidates { meetings { partKey id score reasons } sure { partKey } } } }',
          { id },
        )
    ).draft.candidates;

  it('is offered the meeting of the first, as staff put its day right; sure it is not', async () => {
    const text = given.article();
    const first = await given.open(() => text);
    await registry
      .as('RECORDER')
      .act('reviseDraft', { ...first, meetings: [{ key: 'm1', heldOn: '2022-01-15' }] }, '__typename');
    const accepted = await given.accept({ id: first.id, version: first.version + 1 });
    const second = await given.open(() => `Báo Khác đưa lại\n\n${text}`);
    const { meetings: offered, sure } = await meetings(second);
    expect(offered).toEqual([
      {
        partKey: 'm1',
        id: accepted.meetings[0].id,
        score: 0.6,
        reasons: ['TITLE_EQUAL', 'ORGANISER_SHARED', 'TEXT_ALIKE'],
      },
    ]);
    expect(sure.filter(({ partKey }: { partKey: string }) => partKey === 'm1')).toEqual([]);
  });

  it('is not offered the meeting of another report, nor one twice', async () => {
    await given.accept(await given.open());
    expect((await meetings(await given.open((report) => report.replace('14/1', '21/3')))).meetings).toEqual([]);
    const text = given.article();
    await given.accept(await given.open(() => text));
    const { meetings: offered } = await meetings(await given.open(() => `Báo Khác đưa lại\n\n${text}`));
    expect(new Set(offered.map(({ id }: { id: string }) => id)).size).toBe(offered.length);
    expect(offered[0].reasons).toContain('SAME_DAY');
  });
});
