import { describe, expect, it } from '@jest/globals';
import { parseOptions } from '@node-rs/argon2';
import { DECOY_HASH, hashPassword, newOneTimePassword, PARAMETERS, verifyPassword } from './password.js';

describe('a stored password', () => {
  it('is an argon2id hash of its own, by the parameters that OWASP names', async () => {
    const [one, two] = [await hashPassword('mưa nắng thất thường'), await hashPassword('mưa nắng thất thường')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(two).not.toBe(one);
    expect(await verifyPassword(one, 'mưa nắng thất thường')).toBe(true);
    expect(await verifyPassword(one, 'mua nang that thuong')).toBe(false);
  });

  it('is the same on a keyboard that composes Vietnamese letters in another way', async () => {
    const stored = await hashPassword('đường về quê ngoại'.normalize('NFC'));
    expect(await verifyPassword(stored, 'đường về quê ngoại'.normalize('NFD'))).toBe(true);
  });

  it('costs an unknown username as much as a known one', () => {
    expect(parseOptions(DECOY_HASH)).toMatchObject(PARAMETERS);
  });

  it('lets nobody in when it cannot be read', async () => {
    expect(await verifyPassword('no password', 'no password')).toBe(false);
  });
});

describe('a one-time password', () => {
  it('can be read aloud, and is never the same', () => {
    const made = Array.from({ length: 200 }, newOneTimePassword);
    expect(new Set(made).size).toBe(200);
    for (const password of made) expect(password).toMatch(/^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/);
  });
});
