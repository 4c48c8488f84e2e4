import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { GivenDrafts } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

describe('what an article says was received by somebody else', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  const open = (words: string) =>
    given.open((report) => {
      const [, name] = /cho ông (\S+ Văn Sơn)/u.exec(report)!;
      return report.replace('thôn Nà Ví.', `thôn Nà Ví. Ông ${name} ${words}`);
    });
  const accepted = async (words: string) => {
    const { presentations, warnings } = await registry
      .as('RECORDER')
      .act(
        'acceptDraft',
        await open(words),
        'presentations { items { manner receivedByPrinted } } warnings { code partKey message }',
      );
    const codes = warnings.map(({ code, partKey }: { code: string; partKey: string }) => `${code} ${partKey}`);
    return { items: presentations.flatMap((each: { items: object[] }) => each.items), codes };
  };

  it('is recorded so, and told', async () => {
    const { items, codes } = await accepted('vắng mặt vì lý do sức khỏe, con trai ông nhận thay.');
    expect(items).toEqual([{ manner: 'BY_PROXY', receivedByPrinted: 'con trai ông' }]);
    expect(codes).toContain('RECEIVED_BY_PROXY a2.n1');
  });

  it('is not handed over where they were away and nobody took it', async () => {
    const { items, codes } = await accepted('vắng mặt tại hội nghị.');
    expect(items).toEqual([{ manner: 'ABSENT', receivedByPrinted: null }]);
    expect(codes).toContain('RECIPIENT_AWAY a2.n1');
  });

  it('is in person where the article says nothing else', async () => {
    expect((await accepted('rất xúc động.')).items).toEqual([{ manner: 'IN_PERSON', receivedByPrinted: null }]);
  });

  it('is a doubt of the draft, at the sentence that says it, before anything is accepted', async () => {
    const { id } = await open('vắng mặt, con trai ông nhận thay.');
    const { draft } = await registry
      .as('READER')
      .ask('query ($id: ID!) { draft(id: $id) { contents { doubts { code partKey evidence { quote } } } } }', { id });
    expect(draft.contents.doubts).toContainEqual({
      code: 'NOT_RECEIVED_IN_PERSON',
      partKey: 'a2',
      evidence: { quote: expect.stringMatching(/^Ông .* vắng mặt, con trai ông nhận thay\.$/u) },
    });
  });
});
