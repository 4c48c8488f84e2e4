import { describe, expect, it } from '@jest/globals';
import type { Meeting } from './draft.js';
import { fieldsOf, meantBy, rebased, typedOf } from './fields.js';

const meeting = (more: Partial<Meeting> = {}) =>
  ({ key: 'm1', title: 'Hội nghị tổng kết', kind: 'OTHER', heldOn: '2022-01-14', organisers: [], ...more }) as Meeting;
const fields = fieldsOf('meetings');

describe('the form of a part', () => {
  it('keeps what was typed and takes the rest over, where the part was changed meanwhile', () => {
    const before = typedOf(fields, meeting());
    const typed = { ...before, placePrinted: 'Nhà văn hoá xã' };
    const now = typedOf(fields, meeting({ title: 'Hội nghị sơ kết', placePrinted: 'Hội trường' }));
    expect(rebased(before, typed, now)).toEqual({ ...now, placePrinted: 'Nhà văn hoá xã' });
  });

  it('shows a day as people write it, and sends it only where it is changed', () => {
    const typed = typedOf(fields, meeting());
    expect(typed['heldOn']).toBe('14/01/2022');
    expect(meantBy(fields, typed, meeting())).toMatchObject({ values: { heldOn: '2022-01-14' } });
    expect(meantBy(fields, { ...typed, heldOn: '15/1/2022' }, meeting())).toMatchObject({
      values: { heldOn: '2022-01-15' },
    });
  });

  it('leaves a day of which the year is not known as it was read', () => {
    const part = meeting({ heldOn: '--01-14' });
    expect(meantBy(fields, typedOf(fields, part), part)).toMatchObject({ values: { heldOn: '--01-14' } });
  });

  it('names the field that cannot be understood', () => {
    const typed = { ...typedOf(fields, meeting()), heldOn: '31/2/2022' };
    expect(meantBy(fields, typed, meeting())).toMatchObject({ wrong: { name: 'heldOn' } });
  });

  it('guesses neither the kind of a new meeting nor its day', () => {
    const typed = typedOf(fields, null);
    expect(typed).toMatchObject({ kind: 'OTHER', heldOn: '' });
    expect(meantBy(fields, { ...typed, title: 'Hội nghị' }, null)).toMatchObject({ values: { heldOn: null } });
  });
});
