import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  givenPublicPerson,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { givenArea, givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const ROW = 'key label awards recipients { text exactly atLeast unknown } honourees { text exactly atLeast unknown }';
const FIGURES = `total { ${ROW} } rowCount rows { ${ROW} }`;
/** How awards are filtered by the key of a row. */
const FILTER: Record<string, (key: string) => string> = {
  YEAR: (key) => `year: ${key}`,
  FORM: (key) => `form: "${key}"`,
  GRANTOR: (key) => `grantor: { id: "${key}" }`,
  AREA: (key) => `area: { id: "${key}" }`,
  LEVEL: (key) => `level: ${key}`,
  RECIPIENT_KIND: (key) => `recipientKind: ${key}`,
};

interface Row {
  key: string | null;
  label: string;
  awards: number;
  recipients: { text: string };
  honourees: { text: string };
}

describe('counting for the public', () => {
  let registry: Registry;
  let front: string;
  let union: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry, { name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Suối Ngà' });
    union = await givenProvincialFront(registry, { name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Đồi Chè' });
    const unitAreaId = await givenArea(registry, { name: 'Xã Suối Ngà' });
    const personId = await givenPublicPerson(registry, 'Hoàng Thị Ngà');
    const twice = { personId, unitAreaId };
    await givenPublicDecision(
      registry,
      front,
      [
        line('Hoàng Thị Ngà', {}, twice),
        line('Lò Văn Chè', {}, { unitAreaId }),
        unlistedLine('GROUP', 12),
        unlistedLine('INDIVIDUAL', null),
        line('Bé Chưa Lớn', {}, { visibility: 'MINOR' }),
      ],
      { signedOn: '2020-12-20' },
    );
    await givenPublicDecision(registry, union, [line('Hoàng Thị Ngà', { form: 'LETTER_OF_PRAISE' }, twice)], {
      signedOn: '2021-03-01',
    });
    await givenPublicDecision(registry, front, [unlistedLine('HOUSEHOLD', 3)], { signedOn: '2021-06-02' });
    await givenDecision(registry, front, [line('Còn Là Nháp')], { signedOn: '2021-06-03' });
  });
  afterAll(() => registry.close());

  const figuresOf = async (args: string, client = registry.anonymous) =>
    (await client.ask(`{ awardFigures(${args}) { ${FIGURES} } }`)).awardFigures;
  const countOf = async (args: string) => {
    const filtered = args === '' ? '' : `(${args})`;
    return (await registry.anonymous.ask(`{ awards${filtered} { totalCount } }`)).awards.totalCount as number;
  };

  it.each(Object.keys(FILTER))('by %s: each row is as many as awards, filtered by its key, lists', async (by) => {
    for (const filter of ['', 'yearFrom: 2021', 'recipientKind: INDIVIDUAL', `grantor: { id: "${front}" }`]) {
      const { total, rows, rowCount } = await figuresOf([`by: ${by}`, filter].filter(Boolean).join(', '));
      expect(total.awards).toBe(await countOf(filter));
      expect(rowCount).toBe(rows.length);
      expect((rows as Row[]).reduce((n, { awards }) => n + awards, 0)).toBe(total.awards);
      for (const { key, awards } of rows as Row[]) {
        const own = key === null ? null : FILTER[by]!(key);
        const isSaid = own !== null && filter.startsWith(own.slice(0, own.indexOf(':')));
        if (own !== null && !isSaid) expect(awards).toBe(await countOf([filter, own].filter(Boolean).join(', ')));
      }
    }
  });

  it('counts lines of numbers alone as the annual report does, and honourees once', async () => {
    const { total, rows } = await figuresOf('by: YEAR');
    const told = ({ key, awards, recipients, honourees }: Row) => [key, awards, recipients.text, honourees.text];
    expect((rows as Row[]).map(told)).toEqual([
      ['2021', 2, '4', '4'],
      ['2020', 4, 'ít nhất 14', 'ít nhất 13'],
    ]);
    expect(told(total)).toEqual([null, 6, 'ít nhất 18', 'ít nhất 16']);
    const { annualReport } = await registry
      .as('READER')
      .ask(
        `{ annualReport(input: { organisationId: "${front}", period: { kind: YEAR, year: 2021 } }) { tables { key rows { key cells { column text } } } } }`,
      );
    const table = (annualReport.tables as { key: string; rows: { key: string; cells: { text: string }[] }[] }[]).find(
      ({ key }) => key === 'byForm',
    );
    const ofFront = await figuresOf(`by: FORM, year: 2021, grantor: { id: "${front}" }`);
    expect(table!.rows.flatMap(({ cells }) => cells.map(({ text }) => text))).toContain(ofFront.total.recipients.text);
  });

  it('is the same for staff, and tells nobody of what is hidden', async () => {
    for (const by of Object.keys(FILTER))
      expect(await figuresOf(`by: ${by}`, registry.as('ADMINISTRATOR'))).toEqual(await figuresOf(`by: ${by}`));
    expect((await figuresOf('by: FORM, text: "Bé Chưa Lớn"')).total.awards).toBe(0);
    expect((await figuresOf('by: FORM, text: "Còn Là Nháp"', registry.as('READER'))).total.awards).toBe(0);
  });

  it('counts no award of a body that is hidden', async () => {
    const household = await givenPublicOrganisation(registry, {
      name: 'Hộ bà Lò Thị Khuất',
      system: 'OTHER',
      kind: 'HOUSEHOLD',
    });
    const recipient = { kind: 'HOUSEHOLD', organisationId: household };
    await givenPublicDecision(registry, front, [line('Hộ bà Lò Thị Khuất', {}, recipient)], { signedOn: '2022-05-02' });
    const told = async () => {
      const { rows } = await figuresOf('by: YEAR');
      return (rows as Row[]).filter(({ key }) => key === '2022').map(({ awards }) => awards);
    };
    expect(await told()).toEqual([1]);
    const { organisation } = await registry
      .as('READER')
      .ask('query ($id: ID!) { organisation(id: $id) { version } }', { id: household });
    const hidden = { id: household, ...organisation, reason: 'Gia đình đề nghị' };
    await registry.as('APPROVER').act('hideOrganisation', hidden, '__typename');
    expect(await countOf('year: 2022')).toBe(0);
    expect(await told()).toEqual([]);
  });

  it('names each row in the language of the reader, and refuses what awards refuses', async () => {
    const { rows } = await figuresOf('by: RECIPIENT_KIND');
    expect((rows as Row[]).map(({ key, label }) => `${key}: ${label}`)).toEqual([
      'INDIVIDUAL: Cá nhân',
      'GROUP: Tập thể',
      'HOUSEHOLD: Hộ gia đình',
    ]);
    const refusal = await registry.anonymous.refusal('{ awardFigures(by: YEAR, form: "KHONG_CO") { rowCount } }');
    expect(refusal).toBe('FORM_UNKNOWN at form');
  });
});
