import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { GivenDrafts } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

const TOLD = `awards { id recipientNamePrinted nameVisibility } people { id displayName visibility }
  attendances { namePrinted nameVisibility } meetings { id } article { id } warnings { code partKey message }`;
const NEW_MEETING = { key: 'm1', action: 'CREATE' };
const PUPIL = 'em Lò Thị Mận, học sinh lớp 5A Trường Tiểu học Nà Ví';

describe('minors of an article', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  const accept = async (recipient: string, input: object = {}) => {
    const draft = await given.open(
      (report) => report.replace(/ông \S+ Văn Sơn, Trưởng Ban Công tác Mặt trận thôn Nà Ví/u, recipient),
      { publishedOn: '2022-01-15' },
    );
    return registry
      .as('APPROVER')
      .act('acceptDraft', { ...draft, confirm: true, parts: [NEW_MEETING], ...input }, TOLD);
  };
  const codes = (accepted: { warnings: { code: string }[] }) => accepted.warnings.map(({ code }) => code);

  it('are recorded hidden, with the line and the person, and staff are told', async () => {
    const accepted = await accept(PUPIL);
    expect(accepted.awards).toMatchObject([{ nameVisibility: 'MINOR' }]);
    expect(codes(accepted)).toContain('LIKELY_MINOR');
    const asked = await accept(PUPIL, { parts: [NEW_MEETING, { key: 'a2.n1', action: 'CREATE' }] });
    expect(asked.people).toContainEqual(expect.objectContaining({ visibility: 'MINOR' }));
    for (const { awards, article } of [accepted, asked]) {
      const { node, article: shown } = await registry.anonymous.ask(
        'query ($id: ID!, $article: ID!) { node(id: $id) { id } article(id: $article) { claims { quote } } }',
        { id: awards[0].id, article: article.id },
      );
      expect(node).toBeNull();
      expect(shown.claims.length).toBeGreaterThan(0);
      expect(JSON.stringify(shown)).not.toContain('Mận');
    }
  });

  it('are told by the form of address that reading takes off the name, too', async () => {
    const child = await accept('cháu Vi Thị Bông, thôn Nà Ví');
    expect(codes(child)).toContain('LIKELY_MINOR');
    expect(child.awards).toMatchObject([{ nameVisibility: 'MINOR' }]);
    const old = await accept('ông Thạch Em (sinh năm 1960), thôn Nà Ví');
    expect(codes(old)).not.toContain('LIKELY_MINOR');
    expect(old.awards).toMatchObject([{ nameVisibility: 'PUBLIC' }]);
  });

  it('who attend are hidden on the list, and grown-ups beside them are not', async () => {
    const draft = await given.open((report) =>
      report.replace('; cùng đại diện', '; em Sùng Thị Dế, học sinh lớp 9A Trường THCS Suối Bạc; cùng đại diện'),
    );
    const accepted = await registry.as('RECORDER').act('acceptDraft', draft, TOLD);
    const hidden = accepted.attendances.filter((each: { nameVisibility: string }) => each.nameVisibility !== 'PUBLIC');
    expect(hidden).toEqual([{ namePrinted: expect.stringContaining('Sùng Thị Dế'), nameVisibility: 'MINOR' }]);
    expect(accepted.attendances.length).toBeGreaterThan(1);
  });
});
