import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formId } from '../../src/awards/catalogue/catalogue-records.js';
import { dayInVietnam } from '../../src/platform/time/day.js';
import { givenPublicArticle, someClaim } from '../support/given-articles.js';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenPublicPresentation, itemsOf } from '../support/given-presentations.js';
import { askReport, type SeenCell, type SeenReport, tableOf } from '../support/given-reports.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const MERIT = { formId: formId('CERTIFICATE_OF_MERIT'), formPrinted: 'Bằng khen' };
const YEAR = Number(dayInVietnam(new Date()).slice(0, 4));

interface OpenedClaim {
  id: string;
  quote: string;
  groups: number | null;
  individuals: number | null;
  article: { id: string };
}

describe('opening the reconciliation of a report', () => {
  let registry: Registry;
  let front: string;
  let meetingId: string;
  let report: SeenReport;

  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    const day = (rest: string) => `${YEAR}-${rest}`;
    const listed = await givenPublicDecision(
      registry,
      front,
      [...['A', 'B', 'C'].map((name) => line(name)), unlistedLine('GROUP', 12), unlistedLine('HOUSEHOLD', null)],
      { signedOn: day('01-05') },
    );
    await givenPublicDecision(registry, front, [line('Ở năm khác')], { signedOn: `${YEAR - 1}-01-05` });
    await givenDecision(registry, front, [line('D'), line('E')], {
      status: 'PROPOSED',
      number: null,
      signedOn: null,
      addresseeId: front,
    });
    meetingId = await givenMeeting(registry, { heldFrom: day('01-20'), confirmed: true });
    const quoted = (quote: string, counts: object) => someClaim({ ...MERIT, meetingId, quote, ...counts });
    const { claims } = await givenPublicArticle(registry, {
      publishedOn: day('01-21'),
      claims: [
        quoted('Trao Bằng khen cho 12 tập thể', { place: 'HEADLINE', groups: 12, individuals: 3 }),
        quoted('07 tập thể tiêu biểu được nhận Bằng khen', { groups: 7 }),
        quoted('05 tập thể thuộc khối cơ quan được nhận Bằng khen', { groups: 5 }),
        someClaim({
          formId: formId('CERTIFICATE_OF_COMMENDATION'),
          formPrinted: 'Giấy khen',
          grantorsPrinted: ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ'],
          meetingId,
          individuals: 4,
        }),
      ],
    });
    await givenPublicArticle(registry, {
      publishedOn: day('01-22'),
      claims: [quoted('tặng Bằng khen cho 12 tập thể và 02 cá nhân', { groups: 12, individuals: 2 })],
    });
    // Of the lines one waits until later; the letters are known from the article alone.
    await givenPublicPresentation(registry, meetingId, {
      items: [...itemsOf(listed).slice(1), { claimId: claims[3]!.id }],
    });
    report = await askReport(registry, { organisationId: front, period: { kind: 'YEAR', year: YEAR } });
  });
  afterAll(() => registry.close());

  const rows = () => tableOf(report, 'reconciliation').rows;
  const figures = () =>
    rows().flatMap(({ label, cells }) =>
      cells.filter(({ column }) => column !== 'STATE').map((cell) => ({ label, cell })),
    );
  const ask = async (query: string, key: string | null, fields: string) => {
    const asked = `query ($key: String!, $report: String) { ${query}(key: $key, report: $report, first: 100) { nodes { ${fields} } } }`;
    return (await registry.as('READER').ask(asked, { key, report: report.key }))[query].nodes;
  };
  const awardsOf = ({ figureKey }: SeenCell): Promise<{ id: string; quantity: number | null }[]> =>
    ask('figureAwards', figureKey, 'id quantity');
  const claimsOf = ({ figureKey }: SeenCell): Promise<OpenedClaim[]> =>
    ask('figureClaims', figureKey, 'id quote groups individuals article { id }');
  const found = (label: string, column: string) => {
    const all = figures().filter(({ label: own, cell }) => own.includes(label) && cell.column === column);
    expect(all.map(({ label: own }) => own)).toHaveLength(1);
    return all[0]!.cell;
  };

  it('gives every figure a key, and only where there is a figure', () => {
    expect(figures().length).toBeGreaterThanOrEqual(16);
    for (const { cell } of figures()) {
      expect([cell.text, cell.figureKey === null]).toEqual([cell.text, cell.text === '–']);
      expect(cell.opens.length > 0).toBe(cell.figureKey !== null);
    }
  });

  it('opens every figure into records that add up to exactly that many', async () => {
    const seen = { awards: 0, claims: 0 };
    for (const { label, cell } of figures().filter((each) => each.cell.figureKey !== null)) {
      const counted = label.includes('tập thể') ? 'groups' : 'individuals';
      const awards = cell.opens.includes('AWARDS') ? await awardsOf(cell) : [];
      const claims = cell.opens.includes('CLAIMS') ? await claimsOf(cell) : [];
      seen.awards += awards.length;
      seen.claims += claims.length;
      const of = [...awards.map(({ quantity }) => quantity), ...claims.map((claim) => claim[counted])];
      const sum = of.reduce<number>((total, n) => total + (n ?? 0), 0);
      if (cell.exactly !== null) expect([label, cell.column, sum]).toEqual([label, cell.column, cell.exactly]);
      else expect([label, cell.column, of.length > 0]).toEqual([label, cell.column, true]);
      expect(cell.exactly === null || !of.includes(null)).toBe(true);
    }
    expect(seen.awards).toBeGreaterThan(8);
    expect(seen.claims).toBeGreaterThan(3);
  });

  it('opens what was proposed, granted and presented into just those lines', async () => {
    const count = async (label: string, column: string) => {
      const cell = found(label, column);
      return [cell.text, (await awardsOf(cell)).length];
    };
    expect(await count('Bằng khen của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ, cá nhân', 'PROPOSED')).toEqual([
      '2',
      2,
    ]);
    expect(await count('Bằng khen của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ, cá nhân', 'GRANTED')).toEqual([
      '3',
      3,
    ]);
    expect(await count('Bằng khen của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ, cá nhân', 'PRESENTED')).toEqual([
      '2',
      2,
    ]);
    expect(await count('tập thể', 'GRANTED')).toEqual(['12', 1]);
    expect(await count('hộ', 'GRANTED')).toEqual(['không rõ', 1]);
  });

  it('opens a stated number into the one claim that states it', async () => {
    const claims = await claimsOf(found('tập thể', 'REPORTED'));
    expect(claims.map(({ quote }) => quote)).toHaveLength(1);
    expect(claims[0]).toMatchObject({ groups: 12 });
  });

  it('opens what articles disagree on into all that they say of it', async () => {
    const cell = found('Bằng khen của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ, cá nhân', 'REPORTED');
    expect(cell.text).toBe('từ 2 đến 3');
    const claims = await claimsOf(cell);
    expect(claims.map(({ individuals }) => individuals).toSorted()).toEqual([2, 3]);
    expect(new Set(claims.map(({ article }) => article.id)).size).toBe(2);
  });

  it('opens what only an article tells to have been presented into that claim', async () => {
    const cell = found('Giấy khen', 'PRESENTED');
    expect(cell).toMatchObject({ text: '4', opens: ['CLAIMS'], kind: 'CLAIMS' });
    expect(await claimsOf(cell)).toMatchObject([{ individuals: 4 }]);
    const { figure } = await registry
      .as('READER')
      .ask('query ($key: String!) { figure(key: $key) { text textNow changed claims { adds } } }', {
        key: cell.figureKey,
      });
    expect(figure).toEqual({ text: '4', textNow: '4', changed: false, claims: [{ adds: 4 }] });
  });

  it('refuses to open awards as claims, and says how they open', async () => {
    const cell = found('tập thể', 'GRANTED');
    const asked = 'query ($key: String!) { figureClaims(key: $key) { totalCount } }';
    expect(await registry.as('READER').refusal(asked, { key: cell.figureKey })).toBe('FIGURE_COUNTS_OTHER at key');
  });

  it('carries no ids along where no key was asked', async () => {
    const asked = { organisationId: front, period: { kind: 'YEAR', year: YEAR } };
    const idsIn = (statements: string[]) => statements.filter((text) => / as "from"/.test(text)).length;
    const { statements } = await statementsDuring(() => askReport(registry, asked));
    expect(idsIn(statements)).toBe(0);
    const opened = await statementsDuring(() => awardsOf(found('tập thể', 'GRANTED')));
    expect(idsIn(opened.statements)).toBe(3);
  });

  it('says of a key what its figure has become', async () => {
    const cell = found('Bằng khen của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ, cá nhân', 'REPORTED');
    await givenPublicArticle(registry, { claims: [someClaim({ ...MERIT, meetingId, individuals: 9 })] });
    const { figure } = await registry
      .as('READER')
      .ask('query ($key: String!) { figure(key: $key) { text textNow changed } }', { key: cell.figureKey });
    expect(figure).toEqual({ text: 'từ 2 đến 3', textNow: 'từ 2 đến 9', changed: true });
    expect(await claimsOf(cell)).toHaveLength(3);
  });
});
