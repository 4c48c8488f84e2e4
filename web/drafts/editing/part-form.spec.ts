import { describe, expect, it } from '@jest/globals';
import { shownIn, type Typed } from '../../forms/fields.js';
import { meantBy, withoutNothing } from '../../forms/meant.js';
import type { Meeting } from '../draft.js';
import { fieldsOf, guessedOf, partRaws } from './part-form.js';

const meeting = (more: Partial<Meeting> = {}) =>
  ({ key: 'm1', title: 'Hội nghị tổng kết', kind: 'OTHER', heldOn: '2022-01-14', organisers: [], ...more }) as Meeting;
const fields = fieldsOf('meetings');
const meant = (part: Meeting | null, typed: Typed) => meantBy(fields, partRaws('meetings', fields, part), typed);
const fieldOf = (name: string) => fields.find((field) => field.name === name)!;

describe('the form of a part', () => {
  it('shows a day as people write it, and sends it only where it is changed', () => {
    expect(shownIn(fieldOf('heldOn'), meeting().heldOn)).toBe('14/01/2022');
    expect(meant(meeting(), {})).toEqual({ values: {} });
    expect(meant(meeting(), { heldOn: '15/1/2022' })).toEqual({ values: { heldOn: '2022-01-15' } });
  });

  it('leaves a day of which the year is not known as it was read', () => {
    expect(meant(meeting({ heldOn: '--01-14' }), { placePrinted: 'Nhà văn hoá xã' })).toEqual({
      values: { placePrinted: 'Nhà văn hoá xã' },
    });
  });

  it('keeps the keys of organisers that stayed', () => {
    const part = meeting({ organisers: [{ key: 'm1.o1', printed: 'Hội Nông dân' }] });
    expect(meant(part, { organisers: 'Hội Phụ nữ\nHội Nông dân' })).toEqual({
      values: { organisers: [{ printed: 'Hội Phụ nữ' }, { key: 'm1.o1', printed: 'Hội Nông dân' }] },
    });
  });

  it('names the field that cannot be understood', () => {
    expect(meant(meeting(), { heldOn: '31/2/2022' })).toMatchObject({ wrong: { name: 'heldOn' }, isMissing: false });
  });

  it('guesses neither the kind of a new meeting nor its day', () => {
    const raws = partRaws('meetings', fields, null);
    const typed = meant(null, { title: 'Hội nghị' }) as { values: object };
    expect(withoutNothing({ ...raws, ...typed.values })).toEqual({ kind: 'OTHER', title: 'Hội nghị' });
    expect(meant(null, {})).toMatchObject({ wrong: { name: 'title' }, isMissing: true });
  });

  it('begins with what is guessed of an award, and with nothing where nothing is', () => {
    const awards = fieldsOf('awards');
    const guess = { formPrinted: 'giấy khen', groups: 3, individuals: null, status: 'GRANTED' };
    expect(guessedOf(awards, partRaws('awards', awards, null), guess)).toEqual({
      formPrinted: 'giấy khen',
      groups: '3',
    });
  });
});
