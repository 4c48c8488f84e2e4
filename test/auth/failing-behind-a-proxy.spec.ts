import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, SIGN_IN } from '../support/given-staff.js';
import { Registry } from '../support/registry.js';

const COMPOSE = readFileSync(join(import.meta.dirname, '..', '..', 'docker-compose.yml'), 'utf8');
/** As `docker-compose.yml` has it where nobody says otherwise. */
const BANGVANG_TRUST_PROXY = /BANGVANG_TRUST_PROXY:-([^}]+)\}/u.exec(COMPOSE)?.[1] ?? '';

/** The tests are the proxy: they come from 127.0.0.1. */
describe('failing to sign in behind a proxy, as the compose file is set', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open({ BANGVANG_TRUST_PROXY });
  });
  afterAll(() => registry.close());

  const refused = async (times: number, forwarded: (i: number) => string) => {
    const codes: unknown[] = [];
    for (let i = 0; i < times; i += 1) {
      const input = { username: `ai.do.${i}`, password: 'sai mật khẩu rồi' };
      codes.push(codeOf(await registry.anonymous.send(SIGN_IN, { input }, { 'x-forwarded-for': forwarded(i) })));
    }
    return codes.filter((code) => code === 'TOO_MANY_ATTEMPTS').length;
  };

  it('stops an address on the network of an office, whatever it says that it forwards for', async () => {
    expect(await refused(35, (i) => `203.0.113.${i}, 192.168.1.5`)).toBe(5);
    expect(await refused(1, () => '192.168.1.6')).toBe(0);
    expect(await refused(1, () => '192.168.1.5')).toBe(1);
  });
});
