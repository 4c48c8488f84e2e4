import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { figureKey, type KeyedFigure, readFigureKey, readReportKey, reportKey } from './figure-key.js';
import { DIMENSIONS } from './sql/predicate.js';

const ID = '01890000-0000-7000-8000-000000000001';
const parameters = {
  organisationId: ID,
  areaId: null,
  scope: 'IN_AREA',
  view: 'AS_TODAY',
  period: {
    kind: 'TERM',
    from: '2019-01-01',
    to: '2023-12-31',
    name: 'nhiệm kỳ 2019 - 2024',
    cutOff: 'PERIOD_END',
    countedFrom: '2019-01-01',
    countedTo: '2023-12-31',
  },
} as const;

const values = fc.array(
  fc.option(fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !/[\0\p{Cs}]/u.test(text))),
  { maxLength: 3 },
);
const condition = fc
  .record({ by: fc.constantFrom(...DIMENSIONS), in: values, not: fc.boolean() })
  .map(({ not, ...rest }) => (not ? { ...rest, not } : rest));
const figures: fc.Arbitrary<KeyedFigure> = fc.record({
  parameters: fc.constant(parameters),
  ref: fc.oneof(
    fc.record({
      kind: fc.constantFrom('AWARDS', 'HONOUREES'),
      back: fc.nat(5),
      where: fc.array(condition, { maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant('HONOUREES' as const),
      back: fc.nat(5),
      where: fc.array(condition, { maxLength: 4 }),
      also: fc.constant('AWARDS' as const),
    }),
    fc.record({
      kind: fc.constantFrom('AWARDS', 'CLAIMS'),
      back: fc.constant(0),
      where: fc.constant([]),
      reconciled: fc.record(
        {
          stage: fc.constantFrom('PROPOSED', 'GRANTED', 'PRESENTED', 'REPORTED'),
          row: fc.string({ minLength: 22, maxLength: 22 }).filter((text) => !/[\0\p{Cs}]/u.test(text)),
          atMost: fc.option(fc.nat()),
          also: fc.constant('CLAIMS' as const),
        },
        { requiredKeys: ['stage', 'row', 'atMost'] },
      ),
    }),
  ),
  place: fc.constant(['byForm', 'TOTAL', 'TOTAL'] as const),
  count: fc.record({ known: fc.nat(), silent: fc.nat(9) }),
  readAt: fc.constant('2024-01-01T00:00:00.000Z'),
  publishedId: fc.constantFrom(null, ID),
});

describe('the key of a figure', () => {
  it('says again all that it was made of', () => {
    fc.assert(fc.property(figures, (figure) => expect(readFigureKey(figureKey(figure))).toEqual(figure)));
    expect(readReportKey(reportKey(parameters))).toEqual(parameters);
  });

  it('with any one character changed, or cut off, is no key', () => {
    fc.assert(
      fc.property(figures, fc.nat(), fc.constantFrom('A', 'z', '.', ''), (figure, at, other) => {
        const key = figureKey(figure);
        const i = at % key.length;
        const changed = key.slice(0, i) + other + key.slice(i + 1);
        if (changed !== key) expect(readFigureKey(changed)).toBeNull();
      }),
    );
  });

  it('of a report is none of a figure, and the other way round', () => {
    expect(readFigureKey(reportKey(parameters))).toBeNull();
    for (const text of ['', 'f1', 'f1..', 'f1.bnVsbA.x', '{}'])
      expect([readFigureKey(text), readReportKey(text)]).toEqual([null, null]);
  });
});
