import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicPerson,
  line,
} from '../support/given-awards.js';
import { Registry } from '../support/registry.js';

const NOBODY = '0190c000-0000-7000-8000-00000000dead';

describe('a decision with something wrong in it is refused as a whole', () => {
  let registry: Registry;
  let front: string;
  let person: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    person = await givenPublicPerson(registry, 'Trần Thị An');
  });
  afterAll(() => registry.close());

  const refusal = (input: object) =>
    registry.as('RECORDER').refusalOf('recordAwardDecision', {
      issuerId: front,
      number: '1/QĐ-X',
      signedOn: '2021-01-05',
      subject: 'Khen thưởng',
      ...input,
    });
  const lineRefusal = (third: object) => refusal({ lines: [line('A'), line('B'), line('C'), third] });

  it.each([
    ['a number without an issuer', { issuerId: undefined }, 'ISSUER_NEEDED at input.issuerId'],
    ['a granted decision without a number', { number: null }, 'NUMBER_NEEDED at input.number'],
    ['a granted decision without a day', { signedOn: null }, 'SIGNED_ON_NEEDED at input.signedOn'],
    ['an issuer that is not there', { issuerId: NOBODY }, 'UNKNOWN_ID at input.issuerId'],
    ['an empty subject', { subject: ' \u200b ' }, 'EMPTY_TEXT at input.subject'],
    ['an annulment by recording', { status: 'ANNULLED' }, 'STATUS_NOT_BY_CHANGE at input.status'],
    ['a malformed issuer', { issuerId: 'x' }, 'MALFORMED_ID at input.issuerId'],
  ])('%s', async (_title, input, told) => {
    expect(await refusal(input)).toBe(told);
  });

  it('a day that does not exist', async () => {
    expect(await refusal({ signedOn: '2021-02-30' })).toBe('BAD_USER_INPUT at input.signedOn');
  });

  it.each<[string, (ids: { person: string; front: string }) => object, string]>([
    [
      'both a person and an organisation',
      (ids) => line('X', {}, { personId: ids.person, organisationId: ids.front }),
      'RECIPIENT_IS_TWO at input.lines.3.recipient',
    ],
    ['nobody at all', () => line('', {}, { namePrinted: undefined }), 'RECIPIENT_MISSING at input.lines.3.recipient'],
    [
      'a number on a named line',
      () => line('X', {}, { quantity: 2 }),
      'QUANTITY_ON_NAMED at input.lines.3.recipient.quantity',
    ],
    [
      'a negative count',
      () => line('', {}, { namePrinted: undefined, unlisted: true, quantity: -1 }),
      'NUMBER_OUT_OF_RANGE at input.lines.3.recipient.quantity',
    ],
    [
      'an absurd count',
      () => line('', {}, { namePrinted: undefined, unlisted: true, quantity: 2_000_000 }),
      'NUMBER_OUT_OF_RANGE at input.lines.3.recipient.quantity',
    ],
    [
      'a class that the form does not have',
      () => line('X', { awardClass: 'FIRST' }),
      'CLASS_NOT_OF_FORM at input.lines.3.awardClass',
    ],
    [
      'a form that is not in the catalogue',
      () => line('X', { form: 'NO_SUCH_FORM' }),
      'FORM_UNKNOWN at input.lines.3.form',
    ],
    [
      'a person that is not there',
      () => line('X', {}, { personId: NOBODY }),
      'UNKNOWN_ID at input.lines.3.recipient.personId',
    ],
    [
      'the id of an organisation as a person',
      (ids) => line('X', {}, { personId: ids.front }),
      'UNKNOWN_ID at input.lines.3.recipient.personId',
    ],
    [
      'a group that is a person',
      (ids) => line('X', {}, { kind: 'GROUP', personId: ids.person }),
      'RECIPIENT_KIND_MISMATCH at input.lines.3.recipient.kind',
    ],
    [
      'an achievement that ends before it begins',
      () => line('X', { achievementFrom: '2020', achievementTo: '2019' }),
      'END_BEFORE_START at input.lines.3.achievementTo',
    ],
    [
      'a name of 10,000 characters',
      () => line('X'.repeat(10_000)),
      'TEXT_TOO_LONG at input.lines.3.recipient.namePrinted',
    ],
    ['a control character', () => line('Trần\u0007An'), 'CONTROL_CHARACTER at input.lines.3.recipient.namePrinted'],
    [
      'a position class on a group',
      () => line('X', { positionClass: 'DIRECT_WORKER' }, { kind: 'GROUP' }),
      'POSITION_CLASS_OF_INDIVIDUAL at input.lines.3.positionClass',
    ],
  ])('a line with %s', async (_title, third, told) => {
    expect(await lineRefusal(third({ person, front }))).toBe(told);
  });

  it('1,001 lines', async () => {
    const lines = Array.from({ length: 1001 }, () => line('X'));
    expect(await refusal({ lines })).toBe('TOO_MANY at input.lines');
  });

  it('tells everything that is wrong at once, in both languages', async () => {
    const { errors } = await registry
      .as('RECORDER')
      .send('mutation ($input: RecordAwardDecisionInput!) { recordAwardDecision(input: $input) { decision { id } } }', {
        input: {
          issuerId: front,
          number: '1/QĐ-X',
          signedOn: '2021',
          subject: 'x',
          lines: [line('A', { form: 'NO' }), line('B', { grantorId: NOBODY })],
        },
      });
    expect(errors?.[0]?.extensions.problems).toMatchObject([
      {
        code: 'FORM_UNKNOWN',
        field: 'input.lines.0.form',
        messages: { vi: expect.stringContaining('Danh mục không có hình thức mang ký hiệu hay mã "NO".') },
      },
      { code: 'UNKNOWN_ID', field: 'input.lines.1.grantorId' },
    ]);
  });

  it('writes nothing of what was refused', async () => {
    expect(await registry.sql('select 1 from awards union all select 1 from award_decisions')).toEqual([]);
    expect(await registry.sql(`select 1 from audit_entries where act = 'recordAwardDecision'`)).toEqual([]);
  });

  it('takes NFD and look-alike letters for what they mean', async () => {
    const { awards } = await givenDecision(registry, front, [line('Ðặng Thị\u00a0Hòa'.normalize('NFD'))]);
    expect(
      await registry.sql('select recipient_name_printed as name from awards where id = $1', [awards[0]?.id]),
    ).toEqual([{ name: 'Đặng Thị Hòa' }]);
  });

  it('by the wrong role, outside the reach, or with a version that is old', async () => {
    const { id, version } = await givenDecision(registry, front);
    const elsewhere = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ tỉnh Khác' });
    const input = { id, version, subject: 'Khác' };
    expect(await registry.as('READER').refusalOf('changeAwardDecision', input)).toBe('NOT_ALLOWED');
    expect(await registry.as('RECORDER', elsewhere).refusalOf('changeAwardDecision', input)).toBe(
      'OUT_OF_SCOPE at input.id',
    );
    expect(await registry.as('RECORDER').refusalOf('confirmAwardDecision', { id, version })).toBe('NOT_ALLOWED');
    await registry.as('RECORDER').act('changeAwardDecision', input, '__typename');
    expect(await registry.as('RECORDER').refusalOf('changeAwardDecision', { ...input, subject: 'Ba' })).toBe(
      'VERSION_CONFLICT at input.version',
    );
    expect(
      await registry.as('RECORDER').refusalOf('recordAwardLines', { decisionId: id, version, lines: [line('A')] }),
    ).toBe('VERSION_CONFLICT at input.version');
  });
});
