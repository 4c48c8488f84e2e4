import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenPerson } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';

describe('namesakes', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const record = (name: string) =>
    registry
      .as('RECORDER')
      .act(
        'recordPerson',
        { name },
        'person { id } warnings { code message person { id } evidence { names posts units } }',
      );

  it('are never merged by name alone: each is recorded, with the evidence on the other', async () => {
    const first = await givenPerson(registry, 'Nguyễn Thị Hà');
    await registry
      .as('RECORDER')
      .act(
        'recordPost',
        { personId: first, titlePrinted: 'Trưởng ban CTMT', organisationPrinted: 'Thôn Nà Luông' },
        '__typename',
      );
    const { person, warnings } = await record('NGUYỄN THỊ HÀ');
    expect(person.id).not.toBe(first);
    expect(warnings).toEqual([
      {
        code: 'NAMESAKE',
        message: 'Trong sổ đã có 1 người trùng tên (Nguyễn Thị Hà): cùng một người, hay người khác?',
        person: { id: first },
        evidence: { names: ['Nguyễn Thị Hà'], posts: ['Trưởng ban CTMT'], units: ['Thôn Nà Luông'] },
      },
    ]);
  });

  it('are found under any form of the name, the one with the same accents shown first', async () => {
    const ha = await givenPerson(registry, 'Đỗ Văn Hạ');
    const other = await givenPerson(registry, 'Đỗ Văn Hà');
    await registry.as('RECORDER').act('changePerson', { id: other, version: 1, name: 'Đỗ Hà' }, '__typename');
    const { warnings } = await record('Đỗ Văn Hạ');
    expect(warnings).toMatchObject([
      { person: { id: ha }, message: expect.stringContaining('2 người trùng tên (Đỗ Văn Hạ, Đỗ Văn Hà)') },
    ]);
    expect((await record('Đỗ Văn Hà')).warnings).toMatchObject([{ code: 'NAMESAKE' }]);
  });

  it('are found whatever title either is recorded with, and however an apostrophe is typed', async () => {
    for (const [one, other] of [
      ['Ni sư Thích Nữ Diệu Thử', 'Thích Nữ Diệu Thử'],
      ['Bế Thị Tiêu', 'Bà Bế Thị Tiêu'],
      ["K'Brêu", 'Kbrêu'],
    ] as const) {
      const first = await givenPerson(registry, one);
      expect((await record(other)).warnings).toMatchObject([{ code: 'NAMESAKE', person: { id: first } }]);
    }
  });

  it('are named as they are printed, in one warning however many there are', async () => {
    for (let n = 0; n < 7; n += 1) await givenPerson(registry, 'Triệu Văn Sính');
    const { warnings } = await record('Triệu Văn Sinh');
    expect(warnings.map(({ message }: { message: string }) => message)).toEqual([
      'Trong sổ đã có 7 người trùng tên (Triệu Văn Sính, …): cùng một người, hay người khác?',
    ]);
  });

  it('are not invented: a name of its own has no warning', async () => {
    expect((await record('Bế Thị Xuân Duyên')).warnings).toEqual([]);
  });

  it('are hidden from the start only for a reason, too, which the refusal asks for in words that fit', async () => {
    const hidden = { name: 'Hà Thị Kín', visibility: 'HIDDEN' };
    const { errors } = await registry
      .as('RECORDER')
      .send('mutation ($input: RecordPersonInput!) { recordPerson(input: $input) { __typename } }', { input: hidden });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'VISIBILITY_REASON_NEEDED',
      field: 'input.visibilityReason',
      messages: { vi: 'Ẩn một người, hoặc cho hiện lại, thì cần ghi lý do.' },
    });
    const { person } = await registry
      .as('RECORDER')
      .act('recordPerson', { ...hidden, visibilityReason: 'Theo yêu cầu' }, 'person { visibility visibilityReason }');
    expect(person).toEqual({ visibility: 'HIDDEN', visibilityReason: 'Theo yêu cầu' });
  });

  it('are hidden only for a reason', async () => {
    const id = await givenPerson(registry, 'Hà Thị Ẩn', { confirmed: true });
    const hide = (input: object) => registry.as('APPROVER').refusalOf('changePerson', { id, version: 2, ...input });
    expect(await hide({ visibility: 'HIDDEN' })).toBe('VISIBILITY_REASON_NEEDED at input.visibilityReason');
    expect(await hide({ visibility: 'MINOR', visibilityReason: null })).toBe(
      'VISIBILITY_REASON_NEEDED at input.visibilityReason',
    );
    const { person } = await registry
      .as('APPROVER')
      .act(
        'changePerson',
        { id, version: 2, visibility: 'HIDDEN', visibilityReason: 'Theo đơn ngày 01/03/2026' },
        'person { visibility visibilityReason }',
      );
    expect(person).toEqual({ visibility: 'HIDDEN', visibilityReason: 'Theo đơn ngày 01/03/2026' });
    expect(await registry.anonymous.refusal('query ($id: ID!) { person(id: $id) { id } }', { id })).toBe(
      'UNKNOWN_ID at id',
    );
  });
});
