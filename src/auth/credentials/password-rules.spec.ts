import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newOneTimePassword } from './password.js';
import { passwordProblem } from './password-rules.js';

const problem = (password: string, username = 'lan.anh') => passwordProblem(password, username)?.code;

describe('a new password', () => {
  it('needs 12 characters, however they are composed, and no more than 200', () => {
    expect(problem('mưa rừng mới')).toBeUndefined();
    expect(problem('mưa rừng mớ')).toBe('PASSWORD_TOO_SHORT');
    expect(problem('mưa rừng mớ'.normalize('NFD'))).toBe('PASSWORD_TOO_SHORT');
    expect(problem('trăng '.repeat(34))).toBe('PASSWORD_TOO_LONG');
  });

  it('is not the username, whatever the case, repeated or with digits around it', () => {
    expect(problem('nguyenthilan.anh', 'nguyenthilan.anh')).toBe('PASSWORD_IS_USERNAME');
    expect(problem('NguyenThiLan.Anh', 'nguyenthilan.anh')).toBe('PASSWORD_IS_USERNAME');
    expect(problem('lan.anhlan.anh')).toBe('PASSWORD_IS_USERNAME');
    expect(problem('lan.anh-19870412')).toBe('PASSWORD_IS_USERNAME');
    expect(problem('lan.anh thích mưa rừng')).toBeUndefined();
  });

  it.each([
    'password1234',
    'P@ssw0rd!!!!',
    'matkhau123456',
    'Mật khẩu 123456',
    'matkhaumatkhau',
    'AnhYeuEm@2020',
    'anh yêu em 12',
    'vietnam1945!!',
    'Việt Nam 1945',
    'quantri@@@2026',
    'mattrantoquoc',
    'Mặt trận Tổ quốc',
    'tuyenquang2021',
    'qwerty123456',
    '123456789012',
    '000000000000',
    'aaaaaaaaaaaaaaaa',
    'abababababab',
  ])('is not among the passwords that everybody tries: %s', (password) => {
    expect(problem(password)).toBe('PASSWORD_TOO_COMMON');
  });

  it('may be a few unrelated words, and any one-time password', () => {
    expect(problem('chuồn chuồn bay thấp')).toBeUndefined();
    expect(problem('việt nam chuồn chuồn')).toBeUndefined();
    fc.assert(fc.property(fc.nat(), () => problem(newOneTimePassword()) === undefined));
  });
});
