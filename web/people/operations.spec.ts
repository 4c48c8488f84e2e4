import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLEnumType, parse, validate } from 'graphql';
import { chooseLanguage } from '../words/language.js';
import * as operations from './operations.js';
import { VERDICTS, verdictInWords, visibilityInWords } from './words.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const valuesOf = (name: string) => (schema.getType(name) as GraphQLEnumType).getValues().map(({ name }) => name);

describe('what the room of people asks of the API', () => {
  it.each(Object.entries(operations))('%s fits the schema', (_name, text) =>
    expect(validate(schema, parse(text))).toEqual([]),
  );

  it.each<[string, (value: string) => string]>([
    ['PersonMatchVerdict', verdictInWords],
    ['Visibility', visibilityInWords],
  ])('has Vietnamese and English words for every %s', (name, inWords) => {
    for (const language of ['vi', 'en'] as const) {
      chooseLanguage(language);
      for (const value of valuesOf(name)) expect([value, inWords(value)]).not.toEqual([value, value]);
    }
  });

  it('offers every verdict to narrow the list to', () => {
    expect(
      VERDICTS()
        .map(([value]) => value)
        .sort(),
    ).toEqual(valuesOf('PersonMatchVerdict').sort());
  });
});
