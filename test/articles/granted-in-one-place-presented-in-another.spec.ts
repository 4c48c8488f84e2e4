import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { GivenDrafts } from '../support/given-drafts.js';
import { reconciliationOf, table } from '../support/given-reconciliations.js';
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

  it('is handed over to those who are named in the one, where the other means all of them', async () => {
    const named = 'cho bà Chẩu Thị Khuyến, thôn Nà Dầu và ông Quan Văn Dưỡng, thôn Bản Bung';
    const draft = await given.open((report) =>
      report
        .replace(/cho 06 tập thể[^.]*/u, named)
        .replace(/Đồng chí .* trao Bằng khen.*/u, CAPTION.replace('các tập thể, cá nhân', 'các cá nhân')),
    );
    const accepted = await given.accept(draft);
    const ids = accepted.awards.map(({ id }: { id: string }) => id);
    expect(accepted.awards).toHaveLength(2);
    expect(accepted.presentations).toMatchObject([
      {
        presenters: [{ namePrinted: 'Hoàng Thị Nhài' }],
        items: ids.map((id: string) => ({ award: { id }, claim: null })),
      },
    ]);
    // What shows it is tied to the lines, too.
    const pictured = accepted.claims.find(({ verb }: { verb: string }) => verb === 'PRESENTED');
    expect(pictured.quote).toContain('Hoàng Thị Nhài');
    expect(pictured.awards.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(ids.toSorted());
    const { draft: done } = accepted;
    const undone = await registry
      .as('RECORDER')
      .act(
        'undoAcceptDraft',
        { id: done.id, version: done.version, reason: 'Nhầm' },
        'presentations { id recordStatus } awards { recordStatus }',
      );
    expect(undone.presentations).toEqual([{ id: accepted.presentations[0].id, recordStatus: 'WITHDRAWN' }]);
    expect(undone.awards).toHaveLength(2);
  });

  it.each([
    ['các cá nhân', [12]],
    ['các tập thể, cá nhân', [6, 12]],
    ['đại diện các tập thể', []],
  ])('is handed over to those who are counted, where “%s” received it', async (receivers, quantities) => {
    const draft = await given.open((report) =>
      report.replace('\n\nThanh Tú', `\n\n${CAPTION.replace('các tập thể, cá nhân', receivers)}\n\nThanh Tú`),
    );
    const accept = (input: object) =>
      registry
        .as('RECORDER')
        .act(
          'acceptDraft',
          { ...draft, parts: [{ key: 'a1', action: 'CREATE' }], ...input },
          'draft { version } presentations { items { award { quantity } claim { verb } } }',
        );
    const handed = (accepted: { presentations: { items: { award: { quantity: number } | null }[] }[] }) =>
      accepted.presentations.flatMap(({ items }) => items.flatMap(({ award }) => award?.quantity ?? []));
    const whole = await accept({ only: ['m1', 'a1'] });
    expect(handed(whole)).toEqual(quantities);
    if (quantities.length === 0) expect(whole.presentations[0].items).toMatchObject([{ claim: { verb: 'PRESENTED' } }]);
    const undone = await registry
      .as('RECORDER')
      .act('undoAcceptDraft', { id: draft.id, version: 2, reason: 'Nhận từng phần' }, 'draft { version }');
    // The award first, its meeting later.
    const early = await accept({ version: undone.draft.version, only: ['a1'] });
    expect(early.presentations).toEqual([]);
    const late = await accept({ version: early.draft.version, only: ['m1'], parts: [] });
    expect(handed(late)).toEqual(quantities);
  });

  it('is handed over to at least those who are named, where more are counted than have a line', async () => {
    const draft = await given.open((report) =>
      report
        .replace('12 cá nhân', '12 cá nhân, trong đó có bà Chẩu Thị Khuyến, Trưởng thôn Nà Dầu')
        .replace(/Đồng chí .* trao Bằng khen.*/u, CAPTION.replace('các tập thể, cá nhân', 'các cá nhân')),
    );
    const { awards, presentations, meetings } = await given.accept(draft);
    const [line] = awards;
    expect(presentations[0].items).toMatchObject([
      { award: { id: line.id } },
      { award: null, claim: { id: expect.any(String) } },
    ]);
    expect(table(await reconciliationOf(registry, { meetingId: meetings[0].id }))).toContain(
      'Giấy khen INDIVIDUALS: - | 1 | ít nhất 1 | 12 = DIFFERS',
    );
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
