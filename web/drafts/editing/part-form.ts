import { MEETING_KINDS, ROLES, VERBS } from '../../words/closed-lists.js';
import { type Field, type Raw, type Raws, shownIn, type Typed, withTyped } from '../../forms/fields.js';
import { say } from '../../words/language.js';
import type { Attendee, Award, Delegation, Guess, Meeting } from '../draft.js';

export type PartKind = 'meetings' | 'attendees' | 'delegations' | 'awards';

const field = (name: string, type: Field['type'], label: string, more: Partial<Field> = {}): Field => ({
  name,
  type,
  label,
  ...more,
});

/** The fields of each kind of part, by the names that reviseDraft gives them. `forms` are the catalogue's. */
export function fieldsOf(kind: PartKind, forms: Field['options'] = []): Field[] {
  switch (kind) {
    case 'meetings':
      return [
        field('title', 'text', say('Tên hội nghị', 'Title'), { required: true }),
        field('kind', 'one', say('Loại', 'Kind'), { options: MEETING_KINDS() }),
        field('heldOn', 'day', say('Ngày', 'Day')),
        field('heldTo', 'day', say('Ngày cuối, nếu họp nhiều ngày', 'Last day, where it took several')),
        field('placePrinted', 'line', say('Địa điểm như in', 'Place as printed')),
        field('organisers', 'names', say('Đơn vị tổ chức, mỗi dòng một đơn vị', 'Organisers, one a line')),
        field('yearReviewed', 'count', say('Năm được tổng kết', 'Year reviewed')),
        field('sessionNumber', 'count', say('Lần thứ', 'Session')),
        field('termPrinted', 'line', say('Nhiệm kỳ', 'Term')),
      ];
    case 'attendees':
      return [
        field('name', 'line', say('Họ tên', 'Name'), { required: true }),
        field('positions', 'lines', say('Chức vụ, mỗi dòng một chức vụ', 'Positions, one a line')),
        field('roles', 'some', say('Vai trò', 'Roles'), { options: ROLES() }),
      ];
    case 'delegations':
      return [
        field('printed', 'text', say('Đoàn, như in', 'Guests, as printed'), { required: true }),
        field('count', 'count', say('Số người', 'How many')),
      ];
    case 'awards':
      return [
        field('formPrinted', 'line', say('Hình thức như in', 'Form as printed'), { required: true }),
        field('form', 'one', say('Trong danh mục', 'In the catalogue'), { options: forms }),
        field('status', 'one', say('Việc', 'What was done'), { options: VERBS() }),
        field('grantors', 'names', say('Cơ quan tặng, mỗi dòng một cơ quan', 'Grantors, one a line')),
        field('groups', 'count', say('Số tập thể', 'Groups')),
        field('individuals', 'count', say('Số cá nhân', 'Individuals')),
        field('households', 'count', say('Số hộ', 'Households')),
        field('enterprises', 'count', say('Số doanh nghiệp', 'Enterprises')),
        field('combined', 'count', say('Số gộp, không tách', 'Not split')),
        field('unspecified', 'check', say('“nhiều”, “các”: không nêu số', 'a plural with no number')),
        field('named', 'receivers', say('Người, đơn vị nhận được nêu tên', 'Receivers named')),
        field('presenters', 'lines', say('Người trao, mỗi dòng một người', 'Handed over by, one a line')),
        field('byDelegationOf', 'line', say('Thừa ủy quyền của', 'By delegation of')),
        field('decisionNumber', 'line', say('Số quyết định', 'Number of the decision')),
        field('reason', 'text', say('Thành tích', 'Reason')),
      ];
  }
}

export type AnyPart = Meeting | Attendee | Delegation | Award;

/** What a new part says unless something else is typed. */
const NEW: Readonly<Record<PartKind, Raws>> = {
  meetings: { kind: 'OTHER' },
  attendees: {},
  delegations: {},
  awards: { form: '', status: 'GRANTED' },
};

/** What a part says of its fields; null: a new one. */
export const partRaws = (kind: PartKind, fields: readonly Field[], part: AnyPart | null): Raws =>
  part
    ? Object.fromEntries(fields.map(({ name }) => [name, (part as object as Record<string, Raw>)[name]]))
    : NEW[kind];

/** What stands in the form at first where its words are guessed. */
export const guessedOf = (fields: readonly Field[], raws: Raws, guess: Partial<Guess>): Typed =>
  fields
    .filter(({ name }) => name in guess)
    .reduce<Typed>(
      (typed, field) => withTyped(field, raws[field.name], typed, shownIn(field, guess[field.name as keyof Guess])),
      {},
    );
