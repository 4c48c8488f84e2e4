import { defineMessages } from '../platform/errors/domain-error.js';
import { sayWith } from '../platform/errors/said-values.js';

sayWith('level', {
  COUNTRY: { vi: 'cả nước', en: 'country' },
  CENTRAL: { vi: 'trung ương', en: 'centre' },
  PROVINCE: { vi: 'cấp tỉnh', en: 'province' },
  DISTRICT: { vi: 'cấp huyện', en: 'district' },
  COMMUNE: { vi: 'cấp xã', en: 'commune' },
  VILLAGE: { vi: 'thôn, tổ dân phố', en: 'village' },
  GRASSROOTS: { vi: 'cơ sở', en: 'grassroots' },
});
sayWith('system', {
  STATE: { vi: 'Nhà nước', en: 'State' },
  FRONT: { vi: 'Mặt trận', en: 'Front' },
  PARTY: { vi: 'Đảng', en: 'Party' },
  TRADE_UNION: { vi: 'Công đoàn', en: 'trade union' },
  FARMERS: { vi: 'Hội Nông dân', en: "farmers' union" },
  WOMEN: { vi: 'Hội Phụ nữ', en: "women's union" },
  VETERANS: { vi: 'Hội Cựu chiến binh', en: "veterans' association" },
  YOUTH: { vi: 'Đoàn Thanh niên', en: 'youth union' },
  OTHER: { vi: 'tổ chức khác', en: 'another' },
});

export const organisationMessages = defineMessages({
  END_BEFORE_START: {
    vi: 'Ngày cuối ({to:day}) trước ngày đầu ({from:day}).',
    en: 'The last day ({to:day}) is before the first ({from:day}).',
  },
  PARENT_NOT_ABOVE: {
    vi: 'Địa bàn cấp trên phải ở cấp cao hơn: {parentLevel:level} không chứa {level:level}.',
    en: 'The area above must be of a higher level: a {parentLevel:level} does not contain a {level:level}.',
  },
  PARENT_IS_BELOW: {
    vi: 'Đơn vị cấp trên lại thuộc chính đơn vị này.',
    en: 'The body above lies below this one.',
  },
  BODY_HAS_ITS_OWN: {
    vi: 'Đơn vị này đã có cán bộ, hồ sơ hoặc đơn vị trực thuộc: chỉ người ghi của chính đơn vị này, hoặc của toàn sổ, mới đặt nó dưới một đơn vị khác.',
    en: 'The body has staff, records or bodies below it already: only recorders of the body itself, or of the whole registry, put it below another.',
  },
  BODY_NAMED_BY_RECORDS: {
    vi: 'Còn bản ghi nói tới đơn vị này (quyết định, khen thưởng, hội nghị, chức vụ); hãy rút những bản ghi ấy trước, hoặc nhờ cán bộ phụ trách toàn sổ.',
    en: 'Records still name the body (decisions, awards, meetings, posts): withdraw those first, or ask staff of the whole registry.',
  },
  AUTHORITY_IS_PUBLIC: {
    vi: 'Tên của cơ quan, tổ chức có thẩm quyền là công khai; chỉ ẩn được hộ, tập thể, đơn vị được khen.',
    en: 'The name of an authority is public; only households, groups and other bodies that are honoured can be hidden.',
  },
  AREA_VERSIONS_OVERLAP: {
    vi: 'Địa bàn đã có một bản trong những ngày này.',
    en: 'The area has a version on some of these days already.',
  },
  ORGANISATION_VERSIONS_OVERLAP: {
    vi: 'Đơn vị đã có một tên trong những ngày này.',
    en: 'The body has a version on some of these days already.',
  },
  RENAMED_BEFORE_IT_BEGAN: {
    vi: 'Đơn vị được ghi là có từ ngày {from:day}: ngày đổi tên phải sau ngày ấy. Nếu đơn vị có sớm hơn, hãy sửa ngày đầu trước.',
    en: 'The body is recorded as there since {from:day}: it took another name after that day. If it was there before, put its first day right first.',
  },
  RENAMED_AFTER_IT_ENDED: {
    vi: 'Đơn vị được ghi là đến hết ngày {to:day}: ngày đổi tên không thể sau ngày ấy. Nếu đơn vị còn hoạt động, hãy sửa ngày cuối trước.',
    en: 'The body is recorded as there until {to:day}: it took no other name after that day. If it still stands, put its last day right first.',
  },
  SUCCESSION_RECORDED_ALREADY: {
    vi: 'Sự kế tục này đã được ghi.',
    en: 'This succession is recorded already.',
  },
  NO_SUCCESSION_LINE: { vi: 'Cần ít nhất một dòng kế tục.', en: 'At least one line of succession is needed.' },
  SUCCESSOR_IS_ITSELF: {
    vi: 'Không thể kế tục chính mình; đổi tên thì ghi một bản mới.',
    en: 'Nothing succeeds itself; record a new version for a new name.',
  },
  DISSOLVED_WITH_SUCCESSOR: {
    vi: 'Giải thể thì không có bên kế tục; nếu có, hãy ghi là sáp nhập (MERGE), chia tách (SPLIT), đổi thành (RENAME) hoặc điều chỉnh một phần (TRANSFER).',
    en: 'What is dissolved has no successor; where there is one, record a merger (MERGE), a split (SPLIT), one that became another (RENAME) or a part that went over (TRANSFER).',
  },
  SUCCESSOR_NEEDED: { vi: 'Cần nêu bên kế tục.', en: 'The successor is needed.' },
  SEVERAL_PRINCIPALS: {
    vi: 'Chỉ một bên kế tục chính cho mỗi bên trước.',
    en: 'Each former one has at most one principal successor.',
  },
  NOT_STANDING_THE_DAY_BEFORE: {
    vi: '{name} không tồn tại vào ngày {day:day}, ngày trước khi việc này có hiệu lực.',
    en: '{name} did not exist on {day:day}, the day before this takes effect.',
  },
});

/** Doubts, not errors: what was recorded stands, and a person looks at it. */
export const organisationWarningMessages = defineMessages({
  AREA_NOT_THEN: {
    vi: '{body}: địa bàn {area} ({days}) không tồn tại trong cả thời gian hoạt động của đơn vị này; nếu là địa bàn cùng tên ngày nay, hãy sửa địa bàn của đơn vị.',
    en: '{body}: its area {area} ({days}) did not exist all the time that the body did; if the area of that name of today is meant, change the area of the body.',
  },
  PARENT_NOT_THEN: {
    vi: 'Cấp trên {parent} không tồn tại trong cả thời gian này.',
    en: '{parent}, above it, did not exist all that time.',
  },
  LIKELY_THE_SAME: {
    vi: 'Có thể đã được ghi: {name}.',
    en: 'Perhaps recorded already: {name}.',
  },
  SUCCESSOR_NOT_THEN: {
    vi: '{name} chưa có hoặc không còn vào ngày {day:day}.',
    en: '{name} did not exist yet, or any more, on {day:day}.',
  },
  LINES_STAY_PUBLIC: {
    vi: 'Còn {count} dòng khen thưởng in đúng tên này mà chưa gắn với đơn vị, nên vẫn công khai: {names}. Hãy gắn với đơn vị, hoặc ẩn từng dòng.',
    en: '{count} {count:award line|award lines} with this name printed and tied to no body {count:stays|stay} public: {names}. Tie or hide them.',
  },
  HEAD_STAYS_PUBLIC: {
    vi: 'Người cùng tên với chủ hộ vẫn công khai: {names}. Nếu chính là chủ hộ, hãy ẩn cả người ấy.',
    en: 'Somebody of the name of whoever heads it is still public: {names}. Where it is the same person, hide them, too.',
  },
  CHILDREN_REMAIN: {
    vi: 'Còn {count} đơn vị trực thuộc đang hoạt động sau ngày {day:day}.',
    en: '{count} {count:body below it goes|bodies below it go} on after {day:day}.',
  },
});
