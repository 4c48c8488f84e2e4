import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { givenProvincialFront, line } from '../support/given-awards.js';
import { Registry } from '../support/registry.js';

interface Warned {
  code: string;
  message: string;
}

describe('a name that seems mistyped', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
  });
  afterAll(() => registry.close());

  const told = (warnings: Warned[]) =>
    warnings.filter(({ code }) => code === 'NAME_MISTYPED').map(({ message }) => message);

  it('is recorded as typed, of a person, with what it is likely meant to be', async () => {
    const { person, warnings } = await registry
      .as('RECORDER')
      .act('recordPerson', { name: 'NguyÔn V¨n B×nh' }, 'person { id version displayName } warnings { code message }');
    expect(person.displayName).toBe('NguyÔn V¨n B×nh');
    expect(told(warnings)).toEqual([
      'Tên “NguyÔn V¨n B×nh” có vẻ gõ bằng phông cũ; có lẽ là “Nguyễn Văn Bình”. Không đúng như giấy thì sửa lại.',
    ]);
    const { id, version } = person;
    const changed = await registry
      .as('RECORDER')
      .act('changePerson', { id, version, name: 'Nguyễn Văn Bình' }, 'warnings { code message }');
    expect(told(changed.warnings)).toEqual([]);
  });

  it('is told of somebody at a meeting, at the field', async () => {
    const attendances = [{ namePrinted: 'Lò Văn Mẫu, Trưởng bản' }, { namePrinted: 'Vàng A Nủ' }];
    const { warnings } = await registry
      .as('RECORDER')
      .act(
        'recordMeeting',
        { title: 'Hội nghị', kind: 'OTHER', heldFrom: '2024-02-03', attendances },
        'warnings { code field }',
      );
    expect(warnings).toEqual([{ code: 'NAME_MISTYPED', field: 'input.attendances.0.namePrinted' }]);
  });

  it('is told of a line of a decision, and of no group', async () => {
    const lines = [
      line('nguyễn văn mẫu'),
      line('nhân dân và cán bộ thôn Mẫu, xã Mẫu', {}, { kind: 'GROUP' }),
      line('Vàng A Nủ'),
    ];
    const { warnings } = await registry.as('RECORDER').act(
      'recordAwardDecision',
      {
        issuerId: await givenProvincialFront(registry),
        number: '7/QĐ-MTTQ',
        signedOn: '2024-02-03',
        subject: 'Về việc khen',
        lines,
      },
      'warnings { code message }',
    );
    expect(told(warnings)).toEqual([
      'Tên “nguyễn văn mẫu” viết thường cả; có lẽ là “Nguyễn Văn Mẫu”. Không đúng như giấy thì sửa lại.',
    ]);
  });
});
