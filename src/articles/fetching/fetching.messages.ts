import { defineMessages } from '../../platform/errors/domain-error.js';

export const fetchingMessages = defineMessages({
  FETCH_IS_OFF: {
    vi: 'Máy chủ không tải bài theo địa chỉ (BANGVANG_FETCH=off); hãy dán chữ của bài.',
    en: 'This server fetches no articles (BANGVANG_FETCH=off); paste the words of the article.',
  },
  FETCH_BUSY: {
    vi: 'Máy chủ đang tải những bài khác; hãy thử lại sau ít giây.',
    en: 'The server is fetching other articles; try again in a few seconds.',
  },
  FETCH_NOT_HTTP: { vi: 'Chỉ tải địa chỉ http hoặc https.', en: 'Only http and https addresses are fetched.' },
  FETCH_NOT_PUBLIC: {
    vi: 'Địa chỉ này không phải của Internet công cộng nên không được tải.',
    en: 'This address is not one of the public Internet and is not fetched.',
  },
  FETCH_NO_SUCH_HOST: { vi: 'Không có máy chủ nào tên {host}.', en: 'There is no host called {host}.' },
  FETCH_FAILED: {
    vi: 'Không tải được: máy chủ của bài không trả lời hoặc ngắt kết nối.',
    en: 'It could not be fetched: its server does not answer, or hung up.',
  },
  FETCH_TOO_SLOW: {
    vi: 'Quá {seconds} giây mà chưa tải xong.',
    en: 'It was not fetched within {seconds} {seconds:second|seconds}.',
  },
  FETCH_TOO_LARGE: { vi: 'Trang lớn hơn {most} byte.', en: 'The page is larger than {most} bytes.' },
  FETCH_TOO_MANY_REDIRECTS: {
    vi: 'Địa chỉ chuyển hướng quá {most} lần.',
    en: 'The address leads on more than {most} times.',
  },
  FETCH_STATUS: {
    vi: 'Máy chủ của bài trả lời {status}, không phải bài viết.',
    en: 'The server of the article answered {status}, not an article.',
  },
  FETCH_NOT_TEXT: {
    vi: 'Trang là {mediaType}; chỉ đọc text/html và text/plain.',
    en: 'The page is {mediaType}; only text/html and text/plain are read.',
  },
});
