import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, GraphQLEnumType, parse, validate } from 'graphql';
import { chooseLanguage } from './words/language.js';
import * as operations from './operations.js';
import * as lists from './words/closed-lists.js';
import * as words from './drafts/words.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const { CONFIRM, WITHDRAW, ...single } = operations;
const documents = Object.entries({ ...single, ...CONFIRM, ...WITHDRAW });

const valuesOf = (name: string): string[] => {
  const type = schema.getType(name);
  if (!(type instanceof GraphQLEnumType)) throw new Error(`${name} is no enum of the schema`);
  return type.getValues().map((value) => value.name);
};

describe('what the desk asks of the API', () => {
  it.each(documents)('%s fits the schema', (_name, text) => {
    expect(validate(schema, parse(text))).toEqual([]);
  });

  it.each<[string, (value: string) => string]>([
    ['DraftState', words.stateInWords],
    ['MeetingKind', lists.meetingKindInWords],
    ['AttendanceRole', lists.roleInWords],
    ['ClaimVerb', lists.verbInWords],
    ['ClaimPlace', words.placeInWords],
    ['RecordStatus', lists.recordStatusInWords],
    ['DraftReason', words.reasonInWords],
    ['CountedRecipients', words.countedInWords],
    ['ComparisonState', words.comparedInWords],
  ])('has Vietnamese and English words for every %s', (name, inWords) => {
    for (const language of ['vi', 'en'] as const) {
      chooseLanguage(language);
      for (const value of valuesOf(name)) expect([value, inWords(value)]).not.toEqual([value, value]);
    }
  });

  it.each<[string, () => readonly (readonly [string, string])[], readonly string[]]>([
    ['DraftOrder', words.ORDERS, []],
    ['System', lists.SYSTEMS, []],
    ['Level', lists.LEVELS, []],
    ['RecipientKind', lists.RECIPIENTS, ['UNKNOWN']],
    // The President, the Prime Minister and the Government are on record from the start.
    ['OrganisationKind', lists.BODY_KINDS, ['GOVERNMENT', 'PRESIDENT', 'PRIME_MINISTER']],
  ])('offers every %s that staff may choose', (name, options, never) => {
    const offered = options().map(([value]) => value);
    expect([...offered, ...never].sort()).toEqual(valuesOf(name).sort());
  });
});
