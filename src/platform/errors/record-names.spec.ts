import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';
import { NotFoundError } from './domain-error.js';
import { platformMessages } from './platform-messages.js';
import { recordName } from './record-names.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

describe('the type of a record in a sentence', () => {
  it('has a Vietnamese name, for everything that has an id', () => {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && String(type.getFields().id?.type) === 'ID!' && type.name !== 'Query',
    );
    expect(types.length).toBeGreaterThan(25);
    expect(types.map(({ name }) => name).filter((name) => recordName(name) === name)).toEqual([]);
  });

  it('is called by it in Vietnamese, and as in the schema in English and in the details', () => {
    const details = { type: 'Person', actual: 'StoredFile' };
    const unknown = new NotFoundError(platformMessages.UNKNOWN_ID, { details });
    expect(unknown.wordingIn('vi')).toBe('Không có người nào mang mã này.');
    expect(unknown.message).toBe('There is no Person with this id.');
    expect(unknown.details).toEqual(details);
    const wrong = new NotFoundError(platformMessages.WRONG_TYPE_OF_ID, { details });
    expect(wrong.wordingIn('vi')).toBe('Mã này là của tệp, không phải của người.');
  });
});
