import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLEnumType, parse, validate } from 'graphql';
import { chooseLanguage } from '../words/language.js';
import { codeInWords } from './codes.js';
import { FIELDS } from './list.js';
import * as operations from './operations.js';
import * as lists from '../words/closed-lists.js';
import * as words from './words.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const namesIn = (type: string): string[] =>
  (schema.getType(type) as GraphQLEnumType).getValues().map(({ name }) => name);
const offered = (options: readonly (readonly [string, string])[]) => options.map(([value]) => value).filter(Boolean);

describe('what the lists’ pages ask of the API', () => {
  it.each(Object.entries(operations))('%s fits the schema', (_name, text) => {
    expect(validate(schema, parse(text))).toEqual([]);
  });

  it('offers all that can be mended, chosen and filtered by', () => {
    expect([...FIELDS].sort()).toEqual(namesIn('ImportField').sort());
    expect(offered(words.FIELD_WORDS()).sort()).toEqual(namesIn('ImportField').sort());
    expect(offered(words.ROLES()).sort()).toEqual(namesIn('ImportColumnRole').sort());
    expect(offered(words.STATES()).sort()).toEqual(namesIn('ImportState').sort());
    expect(offered(lists.MODES()).sort()).toEqual(namesIn('CommendationMode').sort());
    expect(offered(lists.POSITION_CLASSES()).sort()).toEqual(namesIn('PositionClass').sort());
    expect(offered(words.SEVERITIES()).sort()).toEqual(namesIn('ImportSeverity').sort());
  });

  it.each(['vi', 'en'] as const)('has words for what is not chosen but shown, %s', (language) => {
    chooseLanguage(language);
    for (const from of namesIn('ImportAreaFrom')) expect(words.areaFromInWords(from)).not.toBe(from);
    for (const guess of namesIn('ImportGuess')) expect(words.guessInWords(guess)).not.toBe(guess);
    for (const by of ['HEADING', 'CONTENT', 'REMEMBERED', 'CHOSEN', 'NONE'])
      expect(words.recognisedInWords(by)).not.toBe(by);
  });

  it('has a few words for every code that a row can have', () => {
    chooseLanguage('vi');
    const keys = (file: string, shape: RegExp) =>
      [...readFileSync(file, 'utf8').matchAll(shape)].map(([, code]) => code!);
    const ofRows = [
      ...keys('src/imports/judging/verdicts/verdict-messages.ts', /^ {2}([A-Z_]+): said/gmu),
      ...keys('src/imports/places/place-verdict-messages.ts', /^ {2}([A-Z_]+): said/gmu),
      ...namesIn('AwardWarningCode'),
      ...keys('src/imports/judging/verdicts/reading-verdicts.ts', /^ {2}([A-Z_]+): \//gmu),
    ];
    expect(ofRows.length).toBeGreaterThan(50);
    expect(ofRows.filter((code) => codeInWords(code) === codeInWords('WHAT_NOBODY_KNOWS'))).toEqual([]);
  });
});
