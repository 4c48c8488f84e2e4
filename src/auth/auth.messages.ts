import { defineMessages } from '../platform/errors/domain-error.js';

export const authMessages = defineMessages({
  SIGN_IN_REFUSED: {
    vi: 'Không đăng nhập được: sai tên đăng nhập hoặc mật khẩu, hoặc tài khoản đang bị khóa.',
    en: 'You could not be signed in: the username or password is wrong, or the account is locked.',
  },
  TOO_MANY_ATTEMPTS: {
    vi: 'Quá nhiều lần thử từ địa chỉ này; hãy thử lại sau {minutes} phút.',
    en: 'Too many attempts from this address; try again in {minutes} {minutes:minute|minutes}.',
  },
  TOKEN_NOT_VALID: { vi: 'Mã truy cập không hợp lệ.', en: 'The token is not valid.' },
  FOREIGN_ORIGIN: {
    vi: 'Yêu cầu đến từ một trang web khác ({origin}).',
    en: 'The request comes from another web site ({origin}).',
  },
  SESSION_NEEDED: {
    vi: 'Việc này cần phiên đăng nhập, không dùng mã truy cập.',
    en: 'This needs a signed-in session; a token does not do.',
  },
  WRONG_PASSWORD: { vi: 'Mật khẩu hiện tại không đúng.', en: 'The current password is wrong.' },
  PASSWORD_TOO_SHORT: { vi: 'Mật khẩu cần ít nhất 12 ký tự.', en: 'The password needs at least 12 characters.' },
  PASSWORD_TOO_LONG: { vi: 'Mật khẩu dài quá 200 ký tự.', en: 'The password is longer than 200 characters.' },
  PASSWORD_IS_USERNAME: {
    vi: 'Mật khẩu không được là tên đăng nhập.',
    en: 'The password must not be the username.',
  },
  PASSWORD_TOO_COMMON: {
    vi: 'Mật khẩu này quá dễ đoán; hãy ghép vài từ không liên quan với nhau.',
    en: 'This password is too easy to guess; join a few words that have nothing to do with each other.',
  },
  SAME_PASSWORD: { vi: 'Mật khẩu mới phải khác mật khẩu cũ.', en: 'The new password must differ from the old one.' },
  USERNAME_FORM: {
    vi: 'Tên đăng nhập gồm 3 đến 64 chữ cái không dấu, chữ số, dấu chấm, gạch ngang hoặc gạch dưới, bắt đầu bằng chữ cái.',
    en: 'A username has 3 to 64 letters without accents, digits, dots, hyphens or underscores, and begins with a letter.',
  },
  UNKNOWN_USERNAME: {
    vi: 'Không có tài khoản nào mang tên đăng nhập này.',
    en: 'There is no account with this username.',
  },
  USERNAME_TAKEN: { vi: 'Tên đăng nhập đã có người dùng.', en: 'This username is taken.' },
  UNKNOWN_ORGANISATION: {
    vi: 'Không có đơn vị nào mang mã này.',
    en: 'There is no organisation with this id.',
  },
  GRANT_OUT_OF_REACH: {
    vi: 'Chỉ được giao vai trò trong phạm vi của chính bạn.',
    en: 'You can only grant and revoke roles within your own reach.',
  },
  STAFF_OUT_OF_REACH: {
    vi: 'Tài khoản này có vai trò ngoài phạm vi của bạn.',
    en: 'This account holds roles outside your reach.',
  },
  ROLE_HELD_ALREADY: { vi: 'Tài khoản đã có vai trò này.', en: 'The account holds this role already.' },
  ROLE_REVOKED_ALREADY: { vi: 'Vai trò này đã được thu hồi.', en: 'The role was revoked already.' },
  LAST_ADMINISTRATOR: {
    vi: 'Đây là quản trị viên cuối cùng của toàn sổ.',
    en: 'This is the last administrator of the whole registry.',
  },
  STAFF_DISABLED_ALREADY: { vi: 'Tài khoản đã bị vô hiệu hóa.', en: 'The account is disabled already.' },
  STAFF_NOT_DISABLED: { vi: 'Tài khoản đang hoạt động.', en: 'The account is not disabled.' },
  OWN_PASSWORD: {
    vi: 'Với tài khoản của mình, hãy dùng changePassword.',
    en: 'For your own account use changePassword.',
  },
  TOKEN_REVOKED_ALREADY: { vi: 'Mã truy cập đã được thu hồi.', en: 'The token was revoked already.' },
});
