import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, GraphQLEnumType, parse, validate } from 'graphql';
import { chooseLanguage } from '../words/language.js';
import {
  confirmText,
  HANDED_OVER,
  ONE_TO_CONFIRM,
  RECORD_TYPES,
  type RecordType,
  TO_CONFIRM,
  withdrawText,
} from './operations.js';
import { counted, kindInWords, sourceInWords } from './words.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const TYPES = Object.keys(RECORD_TYPES) as RecordType[];

describe('what the room of publication asks of the API', () => {
  it.each(
    Object.entries({
      TO_CONFIRM,
      ONE_TO_CONFIRM,
      HANDED_OVER,
      confirm: confirmText(TYPES),
      withdraw: withdrawText(TYPES),
    }),
  )('%s fits the schema', (_name, text) => expect(validate(schema, parse(text))).toEqual([]));

  it('makes nobody public along with a meeting or a handing-over', () => {
    expect(confirmText(['Meeting'])).toContain('withAttendances: false');
    expect(confirmText(['Presentation'])).toContain('withPresenters: false');
  });

  it.each<[string, (value: string) => string]>([
    ['ToConfirmKind', kindInWords],
    ['RecordSourceKind', sourceInWords],
  ])('has Vietnamese and English words for every %s', (name, inWords) => {
    const values = (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);
    for (const language of ['vi', 'en'] as const) {
      chooseLanguage(language);
      for (const value of values) expect([value, inWords(value)]).not.toEqual([value, value]);
    }
  });

  it('counts one and several in English', () => {
    chooseLanguage('en');
    expect([counted('Person', 1), counted('Person', 2)]).toEqual(['1 person', '2 people']);
  });
});
