import { describe, expect, it } from '@jest/globals';
import { argumentsOf, filtersOf, NOTHING_WANTED, QUERIES, SHELVES, type Wanted, wantedOf } from './looking-up.js';

const BODY = { id: 'b', label: 'Mặt trận' };
const asked = (wanted: Partial<Wanted>) => argumentsOf({ ...NOTHING_WANTED, ...wanted });

describe('what is looked for on record', () => {
  it('is words alone in all of it', () =>
    expect(asked({ text: ' mai ', year: '2021', body: BODY, standing: 'WITH_WITHDRAWN', order: 'NAME' })).toEqual({
      text: 'mai',
      withWithdrawn: true,
      after: null,
    }));

  it.each<[Partial<Wanted>, object]>([
    [{ shelf: 'decisions' }, { issuer: { id: 'b', lineage: true } }],
    [{ shelf: 'honourees' }, { grantor: { id: 'b', lineage: true } }],
    [{ shelf: 'awards' }, { certificateNumber: null, grantor: { id: 'b', lineage: true } }],
    [{ shelf: 'meetings' }, { organiser: { id: 'b', below: true } }],
    [{ shelf: 'bodies' }, { parentId: 'b' }],
  ])('of %j is narrowed to a body as that shelf has it', (wanted, body) =>
    expect(asked({ ...wanted, body: BODY })).toEqual({ text: null, after: null, ...body, ...yearOf(wanted) }),
  );

  it('says where it stands, its kind, its order and the page', () => {
    expect(
      asked({
        shelf: 'decisions',
        year: '2021',
        standing: 'DRAFT',
        kind: 'GRANTED',
        order: 'SIGNED_OLDEST',
        ends: ['x', 'y'],
      }),
    ).toEqual({
      text: null,
      year: 2021,
      recordStatus: 'DRAFT',
      status: 'GRANTED',
      orderBy: 'SIGNED_OLDEST',
      after: 'y',
    });
    expect(asked({ shelf: 'people', order: 'SIGNED_OLDEST', standing: 'WITH_WITHDRAWN' })).toEqual({
      text: null,
      withWithdrawn: true,
      after: null,
    });
  });

  it('of awards is the number of a certificate, too, and nothing of it elsewhere', () => {
    expect(asked({ shelf: 'awards', number: ' 12/BK ' })).toMatchObject({ text: null, certificateNumber: '12/BK' });
    expect(asked({ shelf: 'decisions', number: '12/BK' })).not.toHaveProperty('certificateNumber');
  });

  it.each([
    ['true', 'Mặt trận và các đơn vị bên dưới'],
    ['false', 'Mặt trận'],
  ])('is what an address asks for, of a year and a body, with all below it: %s', (below, label) => {
    const address = { shelf: 'decisions', left: 'DOUBTS', year: '2025', body: 'b', called: 'Mặt trận', below };
    const wanted = wantedOf(new URLSearchParams(address));
    expect(wanted.body?.label).toBe(label);
    expect(argumentsOf(wanted)).toEqual({
      text: null,
      year: 2025,
      issuer: { id: 'b', below: below === 'true' },
      hasOpenWarnings: true,
      after: null,
    });
    expect(wantedOf(new URLSearchParams({ shelf: 'awards', left: 'UNDATED' })).body).toBeNull();
  });

  it('is nothing where the year is no number', () => expect(asked({ shelf: 'meetings', year: 'năm nay' })).toBeNull());

  it('has a query and words for every shelf', () => {
    for (const [shelf] of SHELVES()) {
      expect(filtersOf(shelf).text).not.toBe('');
      expect(shelf === 'all' || QUERIES[shelf].includes('list:')).toBe(true);
    }
  });
});

const yearOf = ({ shelf }: Partial<Wanted>) => (filtersOf(shelf!).year ? { year: null } : {});
