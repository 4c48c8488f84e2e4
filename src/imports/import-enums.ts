import { registerEnumType } from '@nestjs/graphql';
import { described } from '../platform/graphql/described.js';
import { IMPORT_FIELD } from './judging/row-values.js';
import type { ColumnRole } from './reading/list.js';
import { COLUMN_ROLES } from './reading/list.js';
import {
  IMPORT_ACKNOWLEDGEMENT,
  IMPORT_AREA_FROM,
  IMPORT_CHOICE,
  IMPORT_CLASS_FROM,
  IMPORT_GUESS,
  IMPORT_RECIPIENT,
  IMPORT_SEVERITY,
  IMPORT_STATE,
  IMPORT_WHICH,
} from './vocabulary.js';

export const COLUMN_ROLE = Object.fromEntries(COLUMN_ROLES.map((role) => [role, role])) as {
  [Role in ColumnRole]: Role;
};

/** What of a row can be mended, and the columns that hold it. */
const FIELDS = {
  NAME: 'Họ và tên, tên tập thể / name.',
  KIND: 'Đối tượng / kind of recipient.',
  POSITION: 'Chức vụ / position.',
  UNIT: 'Đơn vị, nơi công tác / unit.',
  AREA: 'Địa chỉ, địa bàn / address, area.',
  FORM: 'Hình thức khen thưởng / form.',
  CLASS: 'Hạng / class.',
  REASON: 'Thành tích / reason.',
  PERIOD: 'Thời gian lập thành tích / period of the achievement.',
  BONUS: 'Tiền thưởng / bonus.',
  CERTIFICATE_NUMBER: 'Số bằng / number of the certificate.',
};

registerEnumType(COLUMN_ROLE, {
  name: 'ImportColumnRole',
  description: 'Một cột chứa gì / what a column holds.',
  valuesMap: described({
    ...FIELDS,
    ORDINAL: 'Số thứ tự / ordinal.',
    HONORIFIC: 'Ông, bà / form of address.',
    NOTE: 'Ghi chú / note.',
    OTHER: 'Cột khác, không dùng / another column, not used.',
  }),
});
registerEnumType(IMPORT_FIELD, {
  name: 'ImportField',
  description: 'Ô sửa được / what of a row can be mended.',
  valuesMap: described(FIELDS),
});
registerEnumType(IMPORT_STATE, {
  name: 'ImportState',
  description: 'Lần nhập đang ở đâu / where an import stands.',
  valuesMap: {
    STAGED: { description: 'Đã đọc và kiểm tra, chưa ghi gì / read and judged; nothing else was written.' },
    COMMITTING: { description: 'Đang ghi / being committed.' },
    COMMITTED: { description: 'Đã ghi / committed.' },
    CANCELLED: { description: 'Đã bỏ, không ghi / thrown away.' },
    UNDONE: { description: 'Đã ghi rồi hoàn tác / committed, then undone.' },
  },
});
registerEnumType(IMPORT_SEVERITY, {
  name: 'ImportSeverity',
  description: 'Mức độ / how serious.',
  valuesMap: {
    NONE: { description: 'Không có gì để nói / nothing to say.' },
    NOTE: { description: 'Nên biết / worth knowing.' },
    WARNING: { description: 'Cần xem lại; vẫn ghi được / a doubt; it can be committed.' },
    ERROR: { description: 'Chưa ghi được / cannot be committed yet.' },
  },
});
registerEnumType(IMPORT_CHOICE, {
  name: 'ImportChoice',
  description: 'Ghi hay bỏ ra / include or leave out.',
  valuesMap: { INCLUDE: { description: 'Ghi / include.' }, LEAVE_OUT: { description: 'Bỏ ra / leave out.' } },
});
registerEnumType(IMPORT_RECIPIENT, {
  name: 'ImportRecipient',
  description: 'Người nhận của dòng là ai / who the recipient of a row is.',
  valuesMap: {
    PRINTED: { description: 'Chỉ tên như in, không gắn / the printed name only.' },
    PERSON: { description: 'Người đã có trong sổ, do cán bộ chọn / a person on record, as chosen.' },
    ORGANISATION: { description: 'Tập thể, hộ, doanh nghiệp đã có, do cán bộ chọn / a body on record, as chosen.' },
    NEW_PERSON: { description: 'Người mới, ghi cùng danh sách / a person to be recorded with the commit.' },
    NEW_ORGANISATION: { description: 'Đơn vị mới, ghi cùng danh sách / a body to be recorded with the commit.' },
  },
});
registerEnumType(IMPORT_GUESS, {
  name: 'ImportGuess',
  description: 'Điều được đoán về đơn vị mới / what of a new body was guessed.',
  valuesMap: {
    SYSTEM: { description: 'Hệ thống / whose hierarchy it belongs to.' },
    KIND: { description: 'Loại / kind.' },
    LEVEL: { description: 'Cấp / level.' },
    AREA: { description: 'Địa bàn, theo tên đã in / area, by the printed name.' },
  },
});
registerEnumType(IMPORT_AREA_FROM, {
  name: 'ImportAreaFrom',
  description: 'Địa bàn, đơn vị của dòng từ đâu / where area and unit of a row come from.',
  valuesMap: {
    NONE: { description: 'Chưa rõ / not known.' },
    BY_NAME: {
      description: 'Theo tên đã in, nơi duy nhất mang tên đó vào ngày quyết định / the only one of the name.',
    },
    CHOSEN: { description: 'Cán bộ chọn / as chosen.' },
    RECIPIENT: { description: 'Của tập thể nhận đã chọn / of the body that receives.' },
  },
});
registerEnumType(IMPORT_CLASS_FROM, {
  name: 'ImportClassFrom',
  description: 'Nhóm chức vụ của dòng từ đâu / where the position class of a row comes from.',
  valuesMap: {
    NONE: { description: 'Chưa rõ / not known.' },
    POSITION: { description: 'Đọc từ chức vụ đã in / read from the printed position.' },
    CHOSEN: { description: 'Cán bộ chọn / as chosen.' },
  },
});
registerEnumType(IMPORT_ACKNOWLEDGEMENT, {
  name: 'ImportAcknowledgement',
  description:
    'Điều phát hiện về cả danh sách phải được xác nhận đã xem thì mới ghi / a notice on a whole list that has to be acknowledged before it is committed.',
  valuesMap: {
    LIST_IS_PROPOSAL: {
      description:
        'Danh sách mới là đề nghị; đã có quyết định tặng cho đúng danh sách này / the list reads as a proposal, and there is a decision that grants just this list.',
    },
  },
});
registerEnumType(IMPORT_WHICH, {
  name: 'ImportWhich',
  description: 'Ghi những dòng nào / which rows are committed.',
  valuesMap: {
    ALL: { description: 'Tất cả; từ chối khi còn dòng lỗi / all; refused while a row has an error.' },
    VALID: { description: 'Chỉ các dòng không lỗi / those without an error.' },
  },
});
