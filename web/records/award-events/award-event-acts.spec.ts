import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLEnumType, type GraphQLInputObjectType, parse, validate } from 'graphql';
import { chooseLanguage } from '../../words/language.js';
import {
  differences,
  eventInput,
  newDecisionInput,
  NO_EVENT,
  NO_VALUES,
  type TypedEvent,
  VALUES,
  type Values,
} from './award-event-acts.js';
import { EVENT_ACTS, RECORD_EVENT_DECISION } from './award-event-texts.js';
import { EVENT_KINDS, publiclyAfter, valueInWords } from './award-event-words.js';
import * as handing from '../handing-over/handing-over-texts.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const touched = { awards: [{ id: 'a', version: 2 }] };
const TODAY = '2026-11-26';
const event = (more: Partial<TypedEvent>): TypedEvent => ({
  ...NO_EVENT,
  kind: 'ANNULLED',
  why: ' Kê khai sai ',
  ...more,
});
const now: Values = { ...NO_VALUES, recipientName: 'Lò Thị Mận', bonus: '500000', certificateNumber: '12' };

describe('what happens to awards, as the desk asks for it', () => {
  it.each(Object.entries({ ...EVENT_ACTS, ...handing, RECORD_EVENT_DECISION }))('%s fits the schema', (_name, text) =>
    expect(validate(schema, parse(text))).toEqual([]),
  );

  it('is every kind of event that staff may bring about, and every value that is corrected', () => {
    const kinds = (schema.getType('AwardEventKind') as GraphQLEnumType).getValues().map(({ name }) => name);
    expect(
      EVENT_KINDS()
        .map(([kind]) => kind as string)
        .concat('REPLACED')
        .sort(),
    ).toEqual(kinds.sort());
    const fields = Object.keys((schema.getType('CorrectedValuesInput') as GraphQLInputObjectType).getFields());
    expect([...VALUES, 'unitOrganisationId', 'unitAreaId', 'positionClass'].sort()).toEqual(fields.sort());
    for (const language of ['vi', 'en'] as const) {
      chooseLanguage(language);
      for (const name of VALUES) expect([name, valueInWords(name)]).not.toEqual([name, name]);
      for (const [kind] of EVENT_KINDS()) expect(publiclyAfter(kind).length).toBeGreaterThan(10);
    }
  });

  it('says which lines, by which decision, since when and why', () => {
    const decision = { id: 'd', label: '12/QĐ' };
    expect(eventInput(event({ decision, effectiveOn: '5/2/2024' }), touched, null, TODAY)).toEqual({
      input: { ...touched, effectiveOn: '2024-02-05', reason: 'Kê khai sai', byDecisionId: 'd' },
    });
    expect(eventInput(event({}), { decision: { id: 'd', version: 1 } }, null, TODAY)).toEqual({
      input: { decision: { id: 'd', version: 1 }, effectiveOn: TODAY, reason: 'Kê khai sai' },
    });
    expect(eventInput(event({ effectiveOn: '30/2/2024' }), touched, null, TODAY)).toHaveProperty('wrong');
  });

  it('corrects what differs of one line, clears what was emptied, and of several lines what is typed', () => {
    const typed = { recipientName: 'Lò Thị Mẩn', bonus: '1.000.000 đ', certificateNumber: '', recipientUnit: ' ' };
    const correction = event({ kind: 'CORRECTED', values: typed, positionClass: 'LEADER' });
    expect(eventInput(correction, touched, now, TODAY)).toMatchObject({
      input: {
        values: { recipientName: 'Lò Thị Mẩn', bonus: 1_000_000, certificateNumber: null, positionClass: 'LEADER' },
      },
    });
    const several = event({ kind: 'CORRECTED', values: { recipientUnit: 'Xã Bản Mới' } });
    expect(eventInput(several, touched, null, TODAY)).toMatchObject({
      input: { values: { recipientUnit: 'Xã Bản Mới' } },
    });
    expect(eventInput(event({ kind: 'CORRECTED', values: { bonus: 'nhiều' } }), touched, now, TODAY)).toHaveProperty(
      'wrong',
    );
    expect(differences(typed, now).map(({ name }) => name)).toEqual(['recipientName', 'bonus', 'certificateNumber']);
  });

  it('gives an exchanged certificate its new number, where it has one', () => {
    const exchange = (certificateNumber: string) =>
      eventInput(event({ kind: 'EXCHANGED', values: { certificateNumber } }), touched, now, TODAY);
    expect(exchange('15')).toMatchObject({ input: { certificateNumber: '15' } });
    expect(exchange('12')).not.toHaveProperty('input.certificateNumber');
    expect(exchange('')).not.toHaveProperty('input.certificateNumber');
  });

  it('records its decision first, once, of the body that issued the first one unless it is said', () => {
    const typed = event({ isNewDecision: true, number: ' 15/QĐ-MTTQ ', signedOn: '5/2/2024', subject: 'Hủy bỏ' });
    const input = { issuerId: 'front', number: '15/QĐ-MTTQ', signedOn: '2024-02-05', subject: 'Hủy bỏ' };
    const front = { id: 'front', label: 'Ủy ban MTTQ' };
    expect(newDecisionInput(typed, front)).toEqual({ input });
    expect(newDecisionInput({ ...typed, issuer: { id: 'other', label: '' } }, front)).toEqual({
      input: { ...input, issuerId: 'other' },
    });
    expect(newDecisionInput({ ...typed, decision: { id: 'd', label: '' } }, front)).toBeNull();
    expect(newDecisionInput({ ...typed, isNewDecision: false }, front)).toBeNull();
    for (const missing of [{ number: '' }, { signedOn: '' }, { signedOn: '31/2/2024' }])
      expect(newDecisionInput({ ...typed, ...missing }, front)).toHaveProperty('wrong');
    expect(newDecisionInput(typed, null)).toHaveProperty('wrong');
  });
});
