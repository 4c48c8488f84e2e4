import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { GivenDrafts } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

const CAPTION = 'Đồng chí Hoàng Thị Nhài, Chủ tịch Ủy ban MTTQ huyện trao Giấy khen cho các tập thể, cá nhân.';

describe('an award that the article grants in one place and hands over in another', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  const open = () => given.open((report) => report.replace('\n\nThanh Tú', `\n\n${CAPTION}\n\nThanh Tú`));

  it('has a claim of each, each with the verb of its own words, and a handing-over with who presented it', async () => {
    const draft = await open();
    const { draft: read } = await registry
      .as('READER')
      .ask('query ($id: ID!) { draft(id: $id) { contents { awards { status toldAgain { quote status } } } } }', {
        id: draft.id,
      });
    expect(read.contents.awards[0]).toMatchObject({
      status: 'GRANTED',
      toldAgain: [{ quote: expect.stringContaining('Hoàng Thị Nhài'), status: 'PRESENTED' }],
    });
    const accepted = await given.accept(draft, { only: ['m1', 'a1'] });
    expect(accepted.claims).toMatchObject([
      { verb: 'GRANTED', groups: 6, individuals: 12, presentersPrinted: [], unspecified: false },
      {
        verb: 'PRESENTED',
        groups: null,
        individuals: null,
        presentersPrinted: ['Hoàng Thị Nhài'],
        unspecified: true,
        standing: 'ACCEPTED',
      },
    ]);
    expect(accepted.presentations).toMatchObject([
      {
        presenters: [{ namePrinted: 'Hoàng Thị Nhài' }],
        items: [{ award: null, claim: { id: accepted.claims[1].id } }],
      },
    ]);
  });

  it('is handed over as staff say, where they put the award right', async () => {
    const draft = await open();
    const revised = await registry
      .as('RECORDER')
      .act('reviseDraft', { ...draft, awards: [{ key: 'a1', status: 'PROPOSED' }] }, 'draft { id version }');
    const accepted = await given.accept(revised.draft, { only: ['m1', 'a1'] });
    expect(accepted.claims.map(({ verb }: { verb: string }) => verb)).toEqual(['PROPOSED', 'PROPOSED']);
    expect(accepted.presentations).toEqual([]);
  });
});
