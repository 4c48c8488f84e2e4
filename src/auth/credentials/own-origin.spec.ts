import { describe, expect, it } from '@jest/globals';
import { isOwnOrigin } from './own-origin.js';
import { bearerToken } from './token.js';

describe('the origin of a request', () => {
  it.each([
    [undefined, 'localhost:3000', undefined, true],
    ['http://localhost:3000', 'localhost:3000', undefined, true],
    ['https://bangvang.example.vn', '127.0.0.1:3000', 'https://bangvang.example.vn', true],
    ['https://bangvang.example.vn', '127.0.0.1:3000', 'https://bangvang.example.vn/so', true],
    ['http://localhost:3001', 'localhost:3000', undefined, false],
    ['https://example.com', 'localhost:3000', 'https://bangvang.example.vn', false],
    ['http://bangvang.example.vn', '127.0.0.1:3000', 'https://bangvang.example.vn', false],
    ['https://bangvang.example.vn.example.com', '127.0.0.1:3000', 'https://bangvang.example.vn', false],
    ['null', 'localhost:3000', undefined, false],
    ['nonsense', undefined, undefined, false],
  ])('%s at host %s with public address %s: %s', (origin, host, publicUrl, own) => {
    expect(isOwnOrigin(origin, host, publicUrl)).toBe(own);
  });
});

describe('the token of an Authorization header', () => {
  it.each([
    ['Bearer bv_x', 'bv_x'],
    ['bearer  bv_x ', 'bv_x'],
    ['Bearer', ''],
    ['Basic YTpi', undefined],
    ['Bearerbv_x', undefined],
    [undefined, undefined],
  ])('of %s is %s', (header, token) => {
    expect(bearerToken(header)).toBe(token);
  });
});
