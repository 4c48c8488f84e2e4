import { describe, expect, it } from '@jest/globals';
import { bodyCanBe, type LineUnderCheck, problemOfClass, problemsOfLine } from './award-line-rules.js';

const named: LineUnderCheck = {
  recipient: {
    kind: 'INDIVIDUAL',
    personId: null,
    organisationId: null,
    namePrinted: 'Trần Thị An',
    unlisted: false,
    quantity: null,
  },
  achievementFrom: null,
  achievementTo: null,
  positionClass: null,
};
const told = (line: LineUnderCheck) =>
  problemsOfLine(line, 'lines.3').map(({ text, field }) => `${text.code} ${field}`);
const recipient = (more: Partial<LineUnderCheck['recipient']>): LineUnderCheck => ({
  ...named,
  recipient: { ...named.recipient, ...more },
});

describe('an award line', () => {
  it('has one recipient: linked, as printed, or unlisted', () => {
    expect(told(named)).toEqual([]);
    expect(told(recipient({ personId: 'p', organisationId: 'o' }))).toEqual(['RECIPIENT_IS_TWO lines.3.recipient']);
    expect(told(recipient({ namePrinted: null }))).toEqual(['RECIPIENT_MISSING lines.3.recipient']);
    expect(told(recipient({ unlisted: true }))).toEqual(['UNLISTED_WITH_NAME lines.3.recipient']);
    expect(told(recipient({ unlisted: true, namePrinted: null, quantity: null, kind: 'UNKNOWN' }))).toEqual([]);
  });

  it('counts only where it names nobody', () => {
    expect(told(recipient({ quantity: 2 }))).toEqual(['QUANTITY_ON_NAMED lines.3.recipient.quantity']);
    expect(told(recipient({ unlisted: true, namePrinted: null, quantity: 12 }))).toEqual([]);
  });

  it('gives a person only what an individual can be', () => {
    expect(told(recipient({ personId: 'p', kind: 'GROUP' }))).toEqual([
      'RECIPIENT_KIND_MISMATCH lines.3.recipient.kind',
    ]);
    expect(told(recipient({ kind: 'UNKNOWN' }))).toEqual(['UNKNOWN_KIND_ON_NAMED lines.3.recipient.kind']);
    const group = recipient({ kind: 'GROUP' });
    expect(told({ ...group, positionClass: 'ENTREPRENEUR' })).toEqual([
      'POSITION_CLASS_OF_INDIVIDUAL lines.3.positionClass',
    ]);
  });

  it('refuses an achievement that certainly ends before it begins', () => {
    const line = (achievementFrom: string, achievementTo: string) => told({ ...named, achievementFrom, achievementTo });
    expect(line('2021-06', '2020')).toEqual(['END_BEFORE_START lines.3.achievementTo']);
    expect(line('2021-06', '2021')).toEqual([]);
  });

  it('lets a household be a household only, and an enterprise stand among the groups', () => {
    expect(bodyCanBe('HOUSEHOLD', 'HOUSEHOLD')).toBe(true);
    expect(bodyCanBe('HOUSEHOLD', 'GROUP')).toBe(false);
    expect(bodyCanBe('SCHOOL', 'HOUSEHOLD')).toBe(false);
    expect(bodyCanBe('ENTERPRISE', 'GROUP')).toBe(true);
  });

  it('has a class only where its form has it', () => {
    const form = { classes: ['FIRST', 'SECOND'] as const, nameVi: 'Huân chương', nameEn: 'Order' };
    expect(problemOfClass('FIRST', form, 'lines.0')).toEqual([]);
    expect(problemOfClass(null, form, 'lines.0')).toEqual([]);
    expect(problemOfClass('THIRD', form, 'lines.0')).toMatchObject([{ field: 'lines.0.awardClass' }]);
  });
});
