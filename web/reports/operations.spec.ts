import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, GraphQLEnumType, parse, validate } from 'graphql';
import { chooseLanguage } from '../words/language.js';
import * as operations from './operations.js';
import * as lists from '../words/closed-lists.js';
import * as words from './words.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const { OPENED, ...single } = operations;

const valuesOf = (name: string): string[] => (schema.getType(name) as GraphQLEnumType).getValues().map((v) => v.name);

describe('what the pages of reports ask of the API', () => {
  it.each(Object.entries({ ...single, ...OPENED }))('%s fits the schema', (_name, text) => {
    expect(validate(schema, parse(text))).toEqual([]);
  });

  it('opens every kind of figure', () => {
    expect(Object.keys(OPENED).sort()).toEqual(valuesOf('FigureKind').sort());
  });

  it.each<[string, (value: string) => string]>([
    ['ReportScope', words.scopeInWords],
    ['AreaView', words.viewInWords],
    ['AwardClass', lists.classInWords],
    ['FigureKind', words.kindInWords],
    ['DecisionStatus', lists.decisionStatusInWords],
    ['Publication', words.publicationInWords],
    ['RecipientKind', lists.anyRecipientInWords],
  ])('has Vietnamese and English words for every %s', (name, inWords) => {
    for (const language of ['vi', 'en'] as const) {
      chooseLanguage(language);
      for (const value of valuesOf(name)) expect([value, inWords(value)]).not.toEqual([value, value]);
    }
  });

  it.each<[string, () => readonly (readonly [string, string])[], readonly string[]]>([
    ['ReportPeriod', words.PERIODS, []],
    ['ReportScope', words.SCOPES, []],
    ['AreaView', words.VIEWS, []],
    ['CutOff', words.CUT_OFFS, []],
    // What programs read.
    ['DocumentFormat', words.FORMATS, ['JSON']],
  ])('offers every %s that there is', (name, options, never) => {
    expect([...options().map(([value]) => value), ...never].sort()).toEqual(valuesOf(name).sort());
  });
});
