import { describe, expect, it } from '@jest/globals';
import 'reflect-metadata';
import { ConfigError, readConfig } from './config.js';

describe('Configuration from the environment', () => {
  it('listens on this machine only, with the built-in database, when nothing is set', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: undefined,
      examples: 'auto',
      fetch: 'off',
    });
    expect(config.dataDir).toMatch(/^\/.*\.data$|^\w:\\.*\.data$/);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: undefined });
  });

  it('lets the system pick the port when it is 0', () => {
    expect(readConfig({ PORT: '0' }).port).toBe(0);
  });

  it('marks cookies as secure when the public address is https', () => {
    expect(readConfig({ BANGVANG_PUBLIC_URL: 'https://bangvang.example.vn/' })).toMatchObject({
      publicUrl: 'https://bangvang.example.vn',
      secureCookies: true,
    });
    expect(readConfig({ BANGVANG_PUBLIC_URL: 'http://localhost:3000' }).secureCookies).toBe(false);
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '3e3'],
    ['PORT', '-1'],
    ['HOST', 'two words'],
    ['NODE_ENV', 'prod'],
    ['BANGVANG_PUBLIC_URL', 'ftp://example.vn'],
    ['BANGVANG_SESSION_HOURS', '0'],
    ['BANGVANG_FIGURES_MINUTES', '61'],
    ['BANGVANG_EXAMPLES', 'maybe'],
    ['BANGVANG_LOG_LEVEL', 'loud'],
    ['BANGVANG_FETCH', 'yes'],
  ])('names %s=%s and says what was expected', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`${name} is "${value}"; expected .+`));
  });

  it('names all wrong variables in one message', () => {
    const read = () => readConfig({ PORT: 'abc', BANGVANG_EXAMPLES: 'perhaps', HOST: 'localhost' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/PORT is "abc"[^]*BANGVANG_EXAMPLES is "perhaps"/);
  });

  it('never prints the database address, which may hold a password', () => {
    const read = () => readConfig({ DATABASE_URL: 'mysql://me:hunter2@host/base' });
    expect(read).toThrow(/DATABASE_URL is another value \(not shown\); expected an address like postgres:/);
    expect(read).not.toThrow(/hunter2/);
  });
});
