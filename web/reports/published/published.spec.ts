import { describe, expect, it } from '@jest/globals';
import { chooseLanguage } from '../../words/language.js';
import { addressOfReport, askedAgain, inputOf } from '../asking.js';
import type { Report } from '../report.js';
import { addressOfPublished, type Published, publishedAt, publishedOf, replaceable } from './published.js';

const ID = '019af3c2-7d40-7aa1-8a3e-1f2e3d4c5b6a';

const published = (more: Partial<Published> = {}): Published => ({
  id: ID,
  version: 1,
  title: 'năm 2025',
  scope: 'GRANTED_BY_BODY',
  view: 'AS_THEN',
  periodKind: 'YEAR',
  periodName: null,
  from: '2025-01-01',
  to: '2025-12-31',
  cutOff: 'PERIOD_END',
  countedFrom: '2025-01-01',
  countedTo: '2025-12-31',
  publication: 'PUBLISHED',
  snapshotAt: '2026-01-05T01:00:00Z',
  figuresSha256: '0',
  createdAt: '2026-01-05T01:05:00Z',
  publishedByName: 'Lò Thị Duyệt',
  endedAt: null,
  endedByName: null,
  withdrawnReason: null,
  note: null,
  mayWithdraw: true,
  organisation: { id: ID, name: 'Mặt trận xã Hoa Mơ' },
  supersededBy: null,
  ...more,
});

const report = (period: Partial<Report['period']> = {}): Report => ({
  key: 'r1.x',
  readAt: '2026-01-05T01:00:00Z',
  scope: 'GRANTED_BY_BODY',
  view: 'AS_THEN',
  figuresSha256: '0',
  mayPublish: true,
  organisation: { id: ID, name: 'Mặt trận xã Hoa Mơ' },
  period: {
    kind: 'YEAR',
    title: 'năm 2025',
    from: '2025-01-01',
    to: '2025-12-31',
    cutOff: 'PERIOD_END',
    countedFrom: '2025-01-01',
    countedTo: '2025-12-31',
    ...period,
  },
  notes: [],
  narrative: [],
  tables: [],
});

describe('a published report at the desk', () => {
  chooseLanguage('vi');

  it('has an address of its own, below that of the list', () => {
    expect(publishedAt(addressOfPublished(ID))).toBe(ID);
    expect(publishedAt('#/reports/published')).toBeNull();
    expect(publishedAt('#/reports')).toBeUndefined();
    expect(publishedAt('#/reports/decisions')).toBeUndefined();
  });

  it('makes way for one that counts the same, and may for one of its period to another cut-off', () => {
    const toDecember = published({ id: 'd', cutOff: 'DECEMBER_15', countedTo: '2025-12-15' });
    const all = [
      published(),
      toDecember,
      published({ id: 'w', publication: 'WITHDRAWN' }),
      published({ id: 'q', periodKind: 'QUARTER', to: '2025-03-31', countedTo: '2025-03-31' }),
      published({ id: 's', scope: 'IN_AREA' }),
    ];
    expect(replaceable(report(), all)).toEqual({ same: published(), others: [toDecember] });
    expect(replaceable(report({ cutOff: 'CHOSEN', countedTo: '2025-11-30' }), all)).toEqual({
      same: null,
      others: [published(), toDecember],
    });
  });

  it('is offered for documents of the very same days, whether it stands or not', () => {
    const withdrawn = published({ id: 'w', publication: 'WITHDRAWN' });
    const toDecember = published({ id: 'd', cutOff: 'DECEMBER_15', countedTo: '2025-12-15' });
    expect(publishedOf(report(), [published(), withdrawn, toDecember])).toEqual([published(), withdrawn]);
  });

  it.each<[Partial<Published>, object]>([
    [{}, { kind: 'YEAR', year: 2025 }],
    [
      { periodKind: 'HALF_YEAR', from: '2025-07-01' },
      { kind: 'HALF_YEAR', year: 2025, number: 2 },
    ],
    [
      { periodKind: 'QUARTER', from: '2025-07-01', to: '2025-09-30' },
      { kind: 'QUARTER', year: 2025, number: 3 },
    ],
    [
      { periodKind: 'MONTH', from: '2025-01-01', to: '2025-01-31' },
      { kind: 'MONTH', year: 2025, number: 1 },
    ],
    [
      { periodKind: 'TERM', from: '2019-06-01', to: '2024-05-31', periodName: '2019 - 2024' },
      { kind: 'TERM', from: '2019-06-01', to: '2024-05-31', name: '2019 - 2024' },
    ],
  ])('leads to the figures of now of the same period: %j', (more, period) => {
    const asked = askedAgain(published(more));
    expect(inputOf(asked)).toMatchObject({ input: { organisationId: ID, period } });
    expect(addressOfReport(asked, new Date())).toContain(`body=${ID}`);
  });

  it('is asked for again to the day that was chosen', () => {
    expect(inputOf(askedAgain(published({ cutOff: 'CHOSEN', countedTo: '2025-11-30' })))).toMatchObject({
      input: { cutOff: 'CHOSEN', cutOffOn: '2025-11-30' },
    });
  });
});
