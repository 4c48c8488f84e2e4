import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenPublicArticle, givenArticle } from '../support/given-articles.js';
import { givenCatalogue, givenDecision, givenProvincialFront, givenPublicDecision } from '../support/given-awards.js';
import { givenEvent } from '../support/given-events.js';
import { lineForBody, lineForPerson } from '../support/given-honours.js';
import { givenMeeting, givenPerson, givenVisibility } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

interface Hit {
  kind: string;
  title: string;
  exactness: number;
}

describe('searching', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    const names = [
      'Nguyễn Thị Hạ',
      'Nguyễn Thị Hà',
      'Nguyễn Thị Ha',
      'Lê Hoà',
      'Lê Hòa',
      'Trần Thuỷ Đức',
      'Lý Văn Dung',
    ];
    const lines = [];
    for (const name of names) lines.push((await lineForPerson(registry, name)).line);
    lines.push((await lineForBody(registry, 'HOUSEHOLD', { name: 'Hộ bà Sầu Riêng', kind: 'HOUSEHOLD' })).line);
    await givenPublicDecision(registry, front, lines, {
      number: '222/QĐ-MTTW-BTT',
      subject: 'Về việc tặng Bằng khen đợt Sầu Riêng',
    });
    await givenMeeting(registry, { title: 'Hội nghị tổng kết Sầu Riêng năm 2020', confirmed: true });
    await givenPublicArticle(registry, { title: 'Mùa Sầu Riêng ở Ví Dụ' });
  });
  afterAll(() => registry.close());

  const hits = async (text: string, more = '', as = registry.anonymous) => {
    const { search } = await as.ask(`query ($text: String!) { search(text: $text${more}) { kind title exactness } }`, {
      text,
    });
    return search as Hit[];
  };
  const people = async (text: string) => (await hits(text, ', kinds: [HONOUREE]')).map(({ title }) => title);

  it('finds K’Brêu and H’Hen with the apostrophe, with a blank, or as one word', async () => {
    const lines = [];
    for (const name of ["Điểu K'Brêu", 'H’Hen Êban']) lines.push((await lineForPerson(registry, name)).line);
    await givenPublicDecision(registry, front, lines, { number: '231/QĐ-MTTW-BTT' });
    for (const typed of ['Kbreu', 'KBrêu', "K'Brêu", 'k breu', 'kbrê'])
      expect(await people(typed)).toEqual(["Điểu K'Brêu"]);
    for (const typed of ['HHen', 'hhen eban', 'H Hen']) expect(await people(typed)).toEqual(['H’Hen Êban']);
  });

  it('finds names by initials and half typed, behind those of which the letter is a part', async () => {
    const lines = [];
    for (const name of ['Hùng Ênhiên', 'H’Ênhi Niê', 'Khuất Briuh', 'K’Briu Mlô'])
      lines.push((await lineForPerson(registry, name)).line);
    await givenPublicDecision(registry, front, lines, { number: '232/QĐ-MTTW-BTT' });
    for (const typed of ['h enhi', 'H Enhi']) expect(await people(typed)).toEqual(['H’Ênhi Niê', 'Hùng Ênhiên']);
    expect(await people('K Briu')).toEqual(['K’Briu Mlô', 'Khuất Briuh']);
    expect(await people('hùng ên')).toEqual(['Hùng Ênhiên']);
  });

  it('finds all spellings when no accent is typed, in any case', async () => {
    for (const typed of ['nguyen thi ha', 'NGUYEN THI HA', 'Nguyen  Thi, Ha'])
      expect((await people(typed)).toSorted()).toEqual(['Nguyễn Thị Ha', 'Nguyễn Thị Hà', 'Nguyễn Thị Hạ']);
    expect(await people('duc')).toEqual(['Trần Thuỷ Đức']);
  });

  it('puts exact accents first when accents are typed, and says how exact a hit is', async () => {
    for (const name of ['Nguyễn Thị Hạ', 'Nguyễn Thị Hà']) expect((await people(name))[0]).toBe(name);
    const found = await hits('Hạ Nguyễn', ', kinds: [HONOUREE]');
    expect(found.map(({ title, exactness }) => [title, exactness])).toEqual([
      ['Nguyễn Thị Hạ', 1],
      ['Nguyễn Thị Ha', 0.5],
      ['Nguyễn Thị Hà', 0.5],
    ]);
  });

  it('finds the exact hit in a crowd of others, however large', async () => {
    await registry.sql(
      `insert into articles (id, title, record_status)
       select gen_random_uuid(), 'Chuyện bà Vại thứ ' || i, 'CONFIRMED' from generate_series(1, 1500) i
       union all select gen_random_uuid(), 'Chuyện bà Vải', 'CONFIRMED'`,
    );
    expect((await hits('bà vải', ', kinds: [ARTICLE]'))[0]).toMatchObject({ title: 'Chuyện bà Vải', exactness: 1 });
    expect((await hits('vải chuyện', ', first: 1'))[0]?.title).toBe('Chuyện bà Vải');
    expect(await hits('ba vai', ', kinds: [ARTICLE]')).toHaveLength(20);
  });

  it('takes hoà and hòa, thuỷ and thủy for the same, and tells đ from d only when đ is typed', async () => {
    for (const typed of ['Lê Hoà', 'Lê Hòa', 'hòa', 'HOÀ']) {
      const found = await hits(typed, ', kinds: [HONOUREE]');
      expect(found.map(({ title }) => title).toSorted()).toEqual(['Lê Hoà', 'Lê Hòa']);
      expect(found.map(({ exactness }) => exactness)).toEqual([1, 1]);
    }
    expect(await people('thủy')).toEqual(['Trần Thuỷ Đức']);
    expect(await people('đung')).toEqual(['Lý Văn Dung']);
    expect((await hits('đung', ', kinds: [HONOUREE]'))[0]?.exactness).toBe(0);
  });

  it('finds text typed in NFD, with Ð for Đ, or with characters that nobody sees', async () => {
    for (const typed of ['Trần Thuỷ Đức'.normalize('NFD'), 'Trần Thuỷ Ðức', 'Trần\u200B Thuỷ\u00A0Đức'])
      expect(await hits(typed, ', kinds: [HONOUREE]')).toEqual([
        { kind: 'HONOUREE', title: 'Trần Thuỷ Đức', exactness: 1 },
      ]);
  });

  it('takes words in any order, and the beginning of a word for the word, never its middle', async () => {
    expect(await people('đức trần')).toEqual(['Trần Thuỷ Đức']);
    expect(await people('ngu hạ')).toContain('Nguyễn Thị Hạ');
    expect(await people('guyen')).toEqual([]);
    expect(await people('nguyen duc')).toEqual([]);
  });

  it('finds honourees, bodies, meetings, decisions and articles, in this order where all fit alike', async () => {
    expect((await hits('sau rieng')).map(({ kind, title }) => [kind, title])).toEqual([
      ['HONOUREE', 'Hộ bà Sầu Riêng'],
      ['ORGANISATION', 'Hộ bà Sầu Riêng'],
      ['MEETING', 'Hội nghị tổng kết Sầu Riêng năm 2020'],
      ['DECISION', '222/QĐ-MTTW-BTT: Về việc tặng Bằng khen đợt Sầu Riêng'],
      ['ARTICLE', 'Mùa Sầu Riêng ở Ví Dụ'],
    ]);
    expect((await hits('sau rieng', ', kinds: [ARTICLE, MEETING]')).map(({ kind }) => kind)).toEqual([
      'MEETING',
      'ARTICLE',
    ]);
    expect(await hits('sau rieng', ', first: 1')).toHaveLength(1);
  });

  it('finds a decision by its number, in whole or in part', async () => {
    for (const typed of ['222/QĐ-MTTW-BTT', '222', 'qd mttw 222', '222/QD-MTTW'])
      expect((await hits(typed, ', kinds: [DECISION]')).map(({ title }) => title)).toEqual([
        '222/QĐ-MTTW-BTT: Về việc tặng Bằng khen đợt Sầu Riêng',
      ]);
  });

  it('leads from a hit to its record, with all that hangs on it, in one statement', async () => {
    const { answer, statements } = await statementsDuring(() =>
      registry.anonymous.ask(
        `{ search(text: "sầu riêng") { id kind
             honouree { name awards { nodes { decision { numberPrinted issuer { name } } } } } person { id }
             organisation { name } meeting { heldFrom } decision { awards(first: 5) { totalCount } } article { title } } }`,
      ),
    );
    expect(statements).toHaveLength(1);
    const nothing = { honouree: null, person: null, organisation: null, meeting: null, decision: null, article: null };
    expect(answer.search).toMatchObject([
      { ...nothing, honouree: { name: 'Hộ bà Sầu Riêng', awards: { nodes: [{ decision: {} }] } } },
      { ...nothing, organisation: { name: 'Hộ bà Sầu Riêng' } },
      { ...nothing, meeting: { heldFrom: '2021-01-12' } },
      { ...nothing, decision: { awards: { totalCount: 8 } } },
      { ...nothing, article: { title: 'Mùa Sầu Riêng ở Ví Dụ' } },
    ]);
  });

  it('never tells the public of drafts, proposals, hidden or unhonoured people, nor by what was annulled (point 22)', async () => {
    const hidden = await lineForPerson(registry, 'Ẩn Thị Măng Cụt');
    const annulled = await lineForPerson(registry, 'Hủy Thị Măng Cụt');
    await givenPublicDecision(registry, front, [hidden.line]);
    await givenVisibility(registry, hidden.personId, 'MINOR');
    await givenEvent(registry, 'annulAwards', {
      awards: (await givenPublicDecision(registry, front, [annulled.line])).awards,
    });
    await givenPerson(registry, 'Chưa Khen Măng Cụt', { confirmed: true });
    await givenDecision(registry, front, [], { subject: 'Quyết định nháp Măng Cụt' });
    await givenPublicDecision(registry, front, [], { subject: 'Đề nghị Măng Cụt', status: 'PROPOSED', signedOn: null });
    await givenMeeting(registry, { title: 'Hội nghị nháp Măng Cụt' });
    await givenArticle(registry, { title: 'Bài nháp Măng Cụt' });
    expect(await hits('măng cụt')).toEqual([]);
    const staff = await hits('măng cụt', '', registry.as('READER'));
    expect(staff.map(({ title }) => title.replace(/^.*: /, '')).toSorted()).toEqual([
      'Bài nháp Măng Cụt',
      'Chưa Khen Măng Cụt',
      'Hội nghị nháp Măng Cụt',
      'Hủy Thị Măng Cụt',
      'Quyết định nháp Măng Cụt',
      'Đề nghị Măng Cụt',
      'Ẩn Thị Măng Cụt',
    ]);
  });

  it('finds whoever holds no award for staff alone, in one statement, and nobody twice or merged away', async () => {
    const id = await givenPerson(registry, 'Mai Hồng Chôm', { confirmed: true });
    const held = await lineForPerson(registry, 'Đào Thị Chôm');
    await givenPublicDecision(registry, front, [held.line]);
    const merged = await givenPerson(registry, 'Mai Chôm', { confirmed: true });
    const proposed = await lineForPerson(registry, 'Vân Thị Chôm');
    await givenPublicDecision(registry, front, [proposed.line], { status: 'PROPOSED', signedOn: null });
    const merge = { keptId: id, keptVersion: 2, mergedId: merged, mergedVersion: 2, reason: 'Cùng giấy tờ' };
    await registry.as('APPROVER').act('mergePeople', merge, '__typename');
    const { answer, statements } = await statementsDuring(() =>
      registry.as('READER').ask('{ search(text: "chôm") { kind title person { id displayName } honouree { name } } }'),
    );
    expect(statements.filter((text) => text.includes('people'))).toHaveLength(1);
    expect(answer.search).toEqual([
      { kind: 'HONOUREE', title: 'Đào Thị Chôm', person: null, honouree: { name: 'Đào Thị Chôm' } },
      { kind: 'PERSON', title: 'Mai Hồng Chôm', person: { id, displayName: 'Mai Hồng Chôm' }, honouree: null },
      // Whoever is only proposed was not honoured yet.
      {
        kind: 'PERSON',
        title: 'Vân Thị Chôm',
        person: { id: proposed.personId, displayName: 'Vân Thị Chôm' },
        honouree: null,
      },
    ]);
    expect(await hits('mai hồng chôm', ', kinds: [PERSON]')).toEqual([]);
    expect((await hits('chôm')).map(({ kind }) => kind)).toEqual(['HONOUREE']);
    expect(await hits('chôm đào', ', kinds: [PERSON]', registry.as('READER'))).toEqual([]);
  });

  it('answers nothing to text without a word, and refuses what is empty, too long or asks for too much', async () => {
    for (const text of ['!!!', '%', "' & !", ':*', '\\', '(.*)+']) expect(await hits(text)).toEqual([]);
    const refusal = (text: string, more = '') =>
      registry.anonymous.refusal(`query ($text: String!) { search(text: $text${more}) { id } }`, { text });
    expect(await refusal('  ')).toBe('EMPTY_TEXT at text');
    expect(await refusal('a'.repeat(201))).toBe('TEXT_TOO_LONG at text');
    expect(await refusal('a', ', first: 51')).toMatch(/ at first$/);
    expect(await refusal('a', ', kinds: []')).toMatch(/ at kinds$/);
  });
});
