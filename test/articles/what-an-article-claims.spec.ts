import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenArticle,
  givenAwardForm,
  givenPublicArticle,
  givenPublicMeeting,
  someClaim,
} from '../support/given-articles.js';
import { Registry } from '../support/registry.js';

const NOWHERE = '01890000-0000-7000-8000-00000000dead';
const COUNTS = 'groups individuals households enterprises combined unspecified';

describe('what an article claims', () => {
  let registry: Registry;
  let formId: string;
  let meetingId: string;
  beforeAll(async () => {
    registry = await Registry.open();
    formId = await givenAwardForm(registry);
    meetingId = await givenPublicMeeting(registry);
  });
  afterAll(() => registry.close());

  const record = async (claim: object, selection: string, article: Record<string, unknown> = {}) => {
    const { id } = await givenArticle(registry, article);
    return registry.as('RECORDER').act('recordClaim', { articleId: id, ...someClaim(), ...claim }, selection);
  };
  const refused = async (claim: object, article: Record<string, unknown> = {}) => {
    const { id } = await givenArticle(registry, article);
    return registry.as('RECORDER').refusalOf('recordClaim', { articleId: id, ...someClaim(), ...claim });
  };

  it('leaves unknown what the article does not say: "nhiều tập thể", "của các cấp" are no number and no name', async () => {
    const { claim, warnings } = await record(
      { formPrinted: 'Bằng khen, giấy khen', grantorPhrase: 'của các cấp', unspecified: true },
      `claim { ${COUNTS} verb formPrinted form { id } grantorsPrinted grantorPhrase presentersPrinted meeting { id } awards { totalCount } } warnings { code }`,
    );
    expect(claim).toEqual({
      groups: null,
      individuals: null,
      households: null,
      enterprises: null,
      combined: null,
      unspecified: true,
      verb: 'PRESENTED',
      formPrinted: 'Bằng khen, giấy khen',
      form: null,
      grantorsPrinted: [],
      grantorPhrase: 'của các cấp',
      presentersPrinted: [],
      meeting: null,
      awards: { totalCount: 0 },
    });
    expect(warnings).toEqual([]);
  });

  it('keeps a count that cannot be split as one: "25 tập thể và cá nhân"', async () => {
    const { claim } = await record({ combined: 25 }, `claim { ${COUNTS} }`);
    expect(claim).toMatchObject({ combined: 25, groups: null, individuals: null });
  });

  it.each([
    ['counts both together and by kind', { combined: 25, groups: 12, individuals: 13 }, ['COUNTED_TWICE']],
    ['totals that disagree', { combined: 25, groups: 12 }, ['COUNTED_TWICE', 'COUNTS_DIFFER']],
    ['a zero in the place of an unknown', { groups: 0 }, ['COUNT_OF_ZERO']],
    ['a grantor that is none', { grantorsPrinted: ['các cấp'] }, ['GRANTOR_NOT_NAMED']],
  ])('points out %s, and goes on', async (_name, claim, codes) => {
    const { warnings } = await record(claim, 'claim { id } warnings { code }');
    expect(warnings.map(({ code }: { code: string }) => code)).toEqual(codes);
  });

  it('points out a meeting after the publication of the article', async () => {
    const { warnings } = await record({ meetingId }, 'warnings { code field message }', { publishedOn: '2021-01-11' });
    expect(warnings).toEqual([
      {
        code: 'MEETING_AFTER_PUBLICATION',
        field: 'input.meetingId',
        message: 'Hội nghị (12/01/2021) diễn ra sau ngày đăng bài (11/01/2021).',
      },
    ]);
    const { warnings: none } = await record({ meetingId }, 'warnings { code }', { publishedOn: '2021-01' });
    expect(none).toEqual([]);
  });

  it('finds where the quote stands in the text, and says when it does not', async () => {
    const snapshotText = 'Ngày 12/1, hội nghị diễn ra.\nĐồng chí Vũ Văn Ví trao “Bằng khen”\ncho các tập thể.';
    const found = await record(
      { quote: 'trao "Bằng khen" cho các tập thể' },
      'claim { spanStart spanEnd } warnings { code }',
      { snapshotText },
    );
    expect(snapshotText.slice(found.claim.spanStart, found.claim.spanEnd)).toBe('trao “Bằng khen”\ncho các tập thể');
    expect(found.warnings).toEqual([]);
    const other = await record(
      { quote: 'trao Giấy khen' },
      'claim { id version spanStart } warnings { code field claim { id } }',
      { snapshotText: `${snapshotText} Bài khác.` },
    );
    expect(other.claim.spanStart).toBeNull();
    expect(other.warnings).toEqual([{ code: 'QUOTE_NOT_FOUND', field: 'input.quote', claim: { id: other.claim.id } }]);
    const mended = await registry
      .as('RECORDER')
      .act(
        'changeClaim',
        { id: other.claim.id, version: 1, quote: 'Bài khác' },
        'claim { spanStart } warnings { code }',
      );
    expect(mended).toEqual({ claim: { spanStart: snapshotText.length + 1 }, warnings: [] });
  });

  it('looks for the quotes again when the text is replaced', async () => {
    const { id } = await givenArticle(registry, { claims: [someClaim({ quote: 'trao Cờ thi đua' })] });
    const recorder = registry.as('RECORDER');
    const change = (version: number, snapshotText: string) =>
      recorder.act(
        'changeArticle',
        { id, version, snapshotText },
        'article { claims { spanStart version } } warnings { code }',
      );
    expect(await change(1, 'Lãnh đạo huyện trao Cờ thi đua cho xã Ví Dụ.')).toEqual({
      article: { claims: [{ spanStart: 15, version: 1 }] },
      warnings: [],
    });
    expect((await change(2, 'Bản sửa không còn câu ấy.')).warnings).toEqual([{ code: 'QUOTE_NOT_FOUND' }]);
  });

  it('takes a caption and the body for two claims about one presentation, not two sets of awards to add up', async () => {
    const { claims, warnings } = await registry.as('RECORDER').act(
      'recordArticle',
      {
        title: 'Hai chỗ nói về một lần trao',
        claims: [
          someClaim({ place: 'CAPTION', meetingId, formPrinted: 'Bằng khen', presentersPrinted: ['Vũ Văn Ví'] }),
          someClaim({ meetingId, formPrinted: 'Bằng khen, giấy khen' }),
        ],
      },
      'claims { id ordinal place } warnings { code field claim { id } evidence { id place } }',
    );
    expect(claims.map(({ ordinal, place }: { ordinal: number; place: string }) => [ordinal, place])).toEqual([
      [1, 'CAPTION'],
      [2, 'BODY'],
    ]);
    expect(warnings).toEqual([
      {
        code: 'OVERLAPPING_CLAIMS',
        field: 'input.claims.1',
        claim: { id: claims[1].id },
        evidence: [{ id: claims[0].id, place: 'CAPTION' }],
      },
    ]);
    expect(await registry.sql('select 1 from awards')).toEqual([]);
  });

  it('is public when claim and article are both confirmed', async () => {
    const { id, claims } = await givenPublicArticle(registry, { claims: [someClaim()] });
    const late = await registry
      .as('RECORDER')
      .act('recordClaim', { articleId: id, ...someClaim({ quote: 'ghi sau' }) }, 'claim { id }');
    const seen = async () => {
      const { article } = await registry.anonymous.ask('query ($id: ID!) { article(id: $id) { claims { quote } } }', {
        id,
      });
      return article.claims.length as number;
    };
    expect(await seen()).toBe(1);
    const approver = registry.as('APPROVER');
    await approver.act('confirmClaim', { id: late.claim.id, version: 1 }, 'claim { recordStatus }');
    expect(await seen()).toBe(2);
    await approver.act(
      'withdrawClaim',
      { id: claims[0]?.id, version: 2, reason: 'nhầm bài' },
      'claim { recordStatus }',
    );
    expect(await seen()).toBe(1);
    expect(await registry.as('RECORDER').refusalOf('confirmClaim', { id: late.claim.id, version: 2 })).toBe(
      'NOT_ALLOWED',
    );
  });

  it('shows the loser of two changes what the other wrote', async () => {
    const { claims } = await givenArticle(registry, { claims: [someClaim({ groups: 6 })] });
    const recorder = registry.as('RECORDER');
    const change = { id: claims[0]?.id, version: 1 };
    await recorder.act('changeClaim', { ...change, groups: null, unspecified: true }, 'claim { groups }');
    expect(await recorder.refusalOf('changeClaim', { ...change, groups: 7 })).toBe('VERSION_CONFLICT at input.version');
    const [row] = await registry.sql('select groups, unspecified from claims where id = $1', [claims[0]?.id]);
    expect(row).toEqual({ groups: null, unspecified: true });
  });

  it.each([
    ['a negative count', { groups: -1 }, 'NUMBER_OUT_OF_RANGE at input.groups'],
    ['an absurd count', { individuals: 20_210_112 }, 'NUMBER_OUT_OF_RANGE at input.individuals'],
    ['a combined count of nobody', { combined: 0 }, 'NUMBER_OUT_OF_RANGE at input.combined'],
    ['a quote over 300 characters', { quote: 'a'.repeat(301) }, 'TEXT_TOO_LONG at input.quote'],
    ['a control character', { quote: 'trao\u0007' }, 'CONTROL_CHARACTER at input.quote'],
    ['a grantor without a name', { grantorsPrinted: ['UBND tỉnh', ' '] }, 'EMPTY_TEXT at input.grantorsPrinted'],
    ['an unknown meeting', { meetingId: NOWHERE }, 'UNKNOWN_ID at input.meetingId'],
    ['an unknown form', { formId: NOWHERE }, 'UNKNOWN_ID at input.formId'],
    ['an unknown award', { awardIds: [NOWHERE] }, 'UNKNOWN_ID at input.awardIds.0'],
    ['an unknown article', { articleId: NOWHERE }, 'UNKNOWN_ID at input.articleId'],
    ['a span of a text that is not there', { span: { start: 0, end: 4 } }, 'SPAN_WITHOUT_SNAPSHOT at input.span'],
    ['an unknown place', { place: 'FOOTER' }, 'BAD_USER_INPUT at input.place'],
  ])('refuses %s', async (_name, claim, problem) => {
    expect(await refused(claim)).toBe(problem);
  });

  it('refuses ids of another type, and spans beyond the text', async () => {
    expect(await refused({ meetingId: formId, quote: 'a' })).toBe('UNKNOWN_ID at input.meetingId');
    expect(await refused({ span: { start: 2, end: 99 } }, { snapshotText: 'Văn bản ngắn thứ nhất.' })).toBe(
      'SPAN_OUT_OF_RANGE at input.span',
    );
    expect(await refused({ span: { start: 5, end: 5 } }, { snapshotText: 'Văn bản ngắn thứ hai.' })).toBe(
      'SPAN_OUT_OF_RANGE at input.span',
    );
    expect(await registry.anonymous.refusal('query ($id: ID!) { claim(id: $id) { id } }', { id: meetingId })).toBe(
      'WRONG_TYPE_OF_ID at id',
    );
  });

  it('keeps a quote typed in NFD as NFC, and finds it', async () => {
    const { claim, warnings } = await record(
      { quote: 'được tặng Giấy khen'.normalize('NFD') },
      'claim { quote spanStart } warnings { code }',
      { snapshotText: 'Hai hộ được tặng Giấy khen.' },
    );
    expect(claim).toEqual({ quote: 'được tặng Giấy khen'.normalize('NFC'), spanStart: 7 });
    expect(warnings).toEqual([]);
  });
});
