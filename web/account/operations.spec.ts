import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLEnumType, parse, validate } from 'graphql';
import { chooseLanguage } from '../words/language.js';
import * as operations from './operations.js';
import { heldInWords, ROLES } from './words.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

describe('what accounts ask of the API', () => {
  it.each(Object.entries(operations))('%s fits the schema', (_name, text) =>
    expect(validate(schema, parse(text))).toEqual([]),
  );

  it('has words for every role, with the body that it is held over', () => {
    const roles = (schema.getType('Role') as GraphQLEnumType).getValues().map(({ name }) => name);
    for (const language of ['vi', 'en'] as const) {
      chooseLanguage(language);
      expect(
        ROLES()
          .map(([role]) => role)
          .sort(),
      ).toEqual(roles.sort());
    }
    expect(heldInWords({ role: 'READER', organisationName: 'Mặt trận xã Ví Dụ' })).toMatch(
      /^Reads.*\(Mặt trận xã Ví Dụ\)$/u,
    );
    expect(heldInWords({ role: 'READER', organisationName: null })).toContain('(the whole registry)');
  });
});
