import { describe, expect, it } from '@jest/globals';
import { type Field, saidAt, type Typed, wordsBeside } from './fields.js';

const line = (name: string): Field => ({ name, label: name, type: 'line' });
const rows: Field = {
  ...line('lines'),
  type: 'rows',
  row: { fields: [line('name')], raws: {}, add: 'Thêm', most: 9 },
};
const FIELDS = [line('number'), rows];

describe('what is said where a refusal is of', () => {
  const at = (path: string, typed: Typed = { lines: [{ name: 'Lò Thị Mơ' }, {}] }) =>
    saidAt(FIELDS, { number: '5/QĐ' }, typed, path.split('.'));

  it('is the value of the field, typed or on record, or of the field of its row', () => {
    expect(at('input.number')).toBe('5/QĐ');
    expect(at('lines.0.name')).toBe('Lò Thị Mơ');
    expect(at('lines.1.name')).toBeUndefined();
    expect(at('lines.1')).toEqual({});
  });

  it('is nothing where the refusal is of none of the fields', () => {
    expect(at('input.version')).toBeUndefined();
  });
});

describe('what is looked up', () => {
  const person: Field = { ...line('personId'), type: 'person', namedIn: 'number' };

  it('begins with the name beside it, typed or on record', () => {
    expect(wordsBeside(person, FIELDS, { number: 'Lò Thị Mơ' }, {})).toBe('Lò Thị Mơ');
    expect(wordsBeside(person, FIELDS, { number: 'Lò Thị Mơ' }, { number: 'Lò Thị Mận' })).toBe('Lò Thị Mận');
    expect(wordsBeside(line('other'), FIELDS, { number: 'Lò Thị Mơ' }, {})).toBe('');
  });
});
