import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, type FieldNode, type OperationDefinitionNode, parse, validate } from 'graphql';
import { keyed } from './keyed.js';
import * as lists from '../lists/operations.js';
import * as operations from '../operations.js';
import { confirmText, MOST_ACTS, type RecordType, withdrawText } from '../publication/operations.js';
import * as people from '../people/operations.js';
import * as records from '../records/acts.js';
import { EVENT_ACTS, RECORD_EVENT_DECISION } from '../records/award-events/award-event-texts.js';
import * as handing from '../records/handing-over/handing-over-texts.js';
import * as reports from '../reports/operations.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
/** Acts that take a password take no key, and there is nothing to sign out of twice. */
const { CONFIRM, WITHDRAW, SIGN_IN: _in, CHANGE_PASSWORD: _change, SIGN_OUT: _out, ...single } = operations;
const { OPENED, ...ofReports } = reports;
const of25 = Array.from<RecordType>({ length: MOST_ACTS }).fill('AwardDecision');
const documents = Object.entries({
  ...single,
  ...CONFIRM,
  ...WITHDRAW,
  ...lists,
  ...people,
  ...records,
  ...handing,
  ...EVENT_ACTS,
  RECORD_EVENT_DECISION,
  ...ofReports,
  ...OPENED,
  confirmText: confirmText(of25),
  withdrawText: withdrawText(['Person', 'Meeting']),
});
const acts = documents.filter(([, text]) => text.startsWith('mutation'));

const fieldsOf = (text: string): FieldNode[] =>
  parse(text).definitions.flatMap((each) =>
    (each as OperationDefinitionNode).selectionSet.selections.map((field) => field as FieldNode),
  );

describe('the keys of what the desk does', () => {
  it.each(acts)('are one for each act of %s, and fit the schema', (_name, text) => {
    const { text: sent, names } = keyed(text);
    expect(validate(schema, parse(sent))).toEqual([]);
    const given = fieldsOf(sent).map(({ arguments: all }) => all?.find(({ name }) => name.value === 'idempotencyKey'));
    expect(given.map((each) => each && 'name' in each.value && each.value.name)).toEqual(
      names.map((value) => expect.objectContaining({ value })),
    );
    expect(new Set(names).size).toBe(fieldsOf(text).length);
  });

  it('are asked for by what the registry calls a mutation, and by nothing else', () => {
    expect(acts.length).toBeGreaterThan(25);
    for (const [, text] of documents)
      expect((parse(text).definitions[0] as OperationDefinitionNode).operation === 'mutation').toBe(
        text.startsWith('mutation'),
      );
  });
});
