import { say } from '../../words/language.js';

/** What can be put right about a doubt: in which field of the part, and what the button says. */
export interface Mend {
  field: string;
  words: string;
}

/** Where a doubt is of one value, that is filled in or put right at its field; others need more than that. */
export function mendOf(code: string): Mend | null {
  switch (code) {
    case 'NO_DATE':
      return { field: 'heldOn', words: say('Điền ngày', 'Fill in the day') };
    case 'YEAR_UNKNOWN':
      return { field: 'heldOn', words: say('Điền năm', 'Fill in the year') };
    case 'YEAR_INFERRED':
    case 'MEETING_AFTER_PUBLICATION':
      return { field: 'heldOn', words: say('Sửa ngày', 'Change the day') };
    case 'TITLE_FROM_HEADLINE':
    case 'MEETING_TITLE_BARE':
      return { field: 'title', words: say('Sửa tên', 'Change the title') };
    case 'PERSON_WITHOUT_POSITION':
      return { field: 'positions', words: say('Điền chức vụ', 'Fill in a position') };
    case 'POSITION_FROM_AWARD':
    case 'POSITIONS_DIFFER':
      return { field: 'positions', words: say('Sửa chức vụ', 'Change the positions') };
    case 'GRANTOR_UNKNOWN':
      return { field: 'grantors', words: say('Điền cơ quan tặng', 'Fill in who grants it') };
    case 'GRANTOR_CARRIED_OVER':
      return { field: 'grantors', words: say('Sửa cơ quan tặng', 'Change who grants it') };
    case 'FORM_NOT_IN_CATALOGUE':
      return { field: 'form', words: say('Chọn hình thức', 'Choose the form') };
    case 'FORM_NOT_IN_TEXT':
      return { field: 'formPrinted', words: say('Sửa hình thức như in', 'Change the form as printed') };
    default:
      return null;
  }
}
