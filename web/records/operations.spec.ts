import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLEnumType, parse, validate } from 'graphql';
import { partInWords } from '../words/closed-lists.js';
import { chooseLanguage } from '../words/language.js';
import * as acts from './acts.js';
import * as attaching from './attaching/attaching-texts.js';
import * as operations from './operations.js';
import * as words from './words.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const { namedBy, ...documents } = operations;

describe('what the room of what is on record asks of the API', () => {
  it.each(Object.entries({ ...documents, ...acts, ...attaching, NAMED: namedBy(3) }))(
    '%s fits the schema',
    (_name, text) => {
      expect(validate(schema, parse(text))).toEqual([]);
    },
  );

  it.each<[string, (value: string) => string]>([
    ['AwardState', words.awardStateInWords],
    ['AwardEventKind', words.eventInWords],
    ['PresentationManner', words.mannerInWords],
    ['Visibility', words.visibilityInWords],
    ['SigningCapacity', words.capacityInWords],
    ['OrganiserPart', partInWords],
    ['SuccessionKind', words.successionInWords],
    ['ClaimStanding', words.claimStandingInWords],
    ['SearchKind', words.foundInWords],
  ])('has Vietnamese and English words for every %s', (name, inWords) => {
    const values = (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);
    for (const language of ['vi', 'en'] as const) {
      chooseLanguage(language);
      for (const value of values) expect([value, inWords(value)]).not.toEqual([value, value]);
    }
  });
});
