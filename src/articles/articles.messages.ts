import { defineMessages } from '../platform/errors/domain-error.js';

export const articleMessages = defineMessages({
  ARTICLE_ALREADY_RECORDED: {
    vi: 'Bài này đã có trong sổ: “{title}”.',
    en: 'This article is in the registry already: “{title}”.',
  },
  ARTICLE_KEPT_ELSEWHERE: {
    vi: 'Bài này đã có trong sổ, do đơn vị khác giữ và chưa công khai.',
    en: 'This article is in the registry already: another body keeps it, and it is not public yet.',
  },
  ARTICLE_RECORDED_MEANWHILE: {
    vi: 'Có người vừa ghi bài này.',
    en: 'Somebody recorded this article a moment ago.',
  },
  NOT_A_URL: {
    vi: 'Không phải một địa chỉ đầy đủ, ví dụ https://bao.vn/bai.',
    en: 'Not a whole address, such as https://bao.vn/bai.',
  },
  NOT_HTTP: { vi: 'Chỉ nhận địa chỉ http hoặc https.', en: 'Only http and https addresses are accepted.' },
  WITH_CREDENTIALS: {
    vi: 'Địa chỉ không được chứa tên đăng nhập hoặc mật khẩu.',
    en: 'The address must not contain a user name or a password.',
  },
  NOT_PUBLIC: {
    vi: 'Địa chỉ này không truy cập được từ bên ngoài.',
    en: 'The public cannot reach this address.',
  },
  ACCESSED_IN_FUTURE: { vi: 'Thời điểm truy cập ở tương lai.', en: 'The time of access lies in the future.' },
  PUBLISHED_IN_FUTURE: {
    vi: 'Ngày đăng {publishedOn:day} chưa tới; hãy xem lại ngày đăng của bài.',
    en: 'The day of publication, {publishedOn:day}, is yet to come; look at it again.',
  },
  PUBLISHED_TOO_EARLY: {
    vi: 'Ngày đăng {publishedOn:day} sớm hơn mọi bài về Mặt trận (từ {first:day}); hãy xem lại ngày đăng của bài.',
    en: 'The day of publication, {publishedOn:day}, is earlier than any article on the Front ({first:day}); look at it again.',
  },
  INFERRED_WITHOUT_DATE: {
    vi: 'Có cách suy ra ngày nhưng không có ngày đăng.',
    en: 'It says how the date was inferred, but there is no date.',
  },
  SPAN_OUT_OF_RANGE: {
    vi: 'Vị trí trích nằm ngoài bản lưu (dài {length}).',
    en: 'The span lies outside the snapshot, which is {length} long.',
  },
  SPAN_WITHOUT_SNAPSHOT: {
    vi: 'Bài chưa có bản lưu nên không có vị trí trích.',
    en: 'The article has no snapshot, so a quote has no span.',
  },
  SUPERSEDED_BY_MISSING: {
    vi: 'Hãy nêu điều thay cho nó.',
    en: 'Say which claim takes its place.',
  },
  SUPERSEDED_BY_UNEXPECTED: {
    vi: 'Chỉ nêu điều thay khi đánh giá là đã có điều khác thay (SUPERSEDED).',
    en: 'A claim takes its place only when it is judged to be superseded (SUPERSEDED).',
  },
  SUPERSEDED_IN_A_CIRCLE: {
    vi: 'Một điều không thể thay cho chính nó, dù qua điều khác.',
    en: 'A claim cannot take its own place, not even by way of others.',
  },
  REASON_MISSING: { vi: 'Hãy nêu lý do.', en: 'Say why.' },
  GRANTOR_NOT_PRINTED: {
    vi: 'Điều này không in cơ quan tặng “{printed}” (grantorsPrinted).',
    en: 'The claim prints no grantor “{printed}” (grantorsPrinted).',
  },
  NOT_LINKED: { vi: 'Dòng khen thưởng này chưa được nối.', en: 'This award is not tied to the claim.' },
  NOTHING_TO_LINK: {
    vi: 'Hãy nêu ít nhất một dòng khen thưởng, hội nghị hoặc cơ quan tặng.',
    en: 'Name at least one award, a meeting or a grantor.',
  },
});
