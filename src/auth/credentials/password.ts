import { randomInt } from 'node:crypto';
import { hash, type Options, verify } from '@node-rs/argon2';

/** argon2id by the OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one thread. */
export const PARAMETERS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } satisfies Options;

/**
 * The hash of a password that nobody knows, by the same parameters: verified where no account has the name, so that an
 * unknown name takes as long as a wrong password.
 */
export const DECOY_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$qXtHqWQVD721ug+J6E+7hg$6gu5WGxD5ZGbT3NP+/vrLj5SRFoL/SLGeZ3lDRR+74k';

/** Keyboards differ in how they compose Vietnamese letters; what was typed is the same password all the same. */
function asTyped(password: string): string {
  return password.normalize('NFKC');
}

export function hashPassword(password: string): Promise<string> {
  return hash(asTyped(password), PARAMETERS);
}

/** False for a hash that cannot be read, too: such an account cannot be signed in to with any password. */
export async function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  try {
    return await verify(passwordHash, asTyped(password));
  } catch {
    return false;
  }
}

/** No letters or digits that can be taken for one another when read aloud or from paper. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to be read out once: 99 random bits in groups of five. */
export function newOneTimePassword(): string {
  const group = () => Array.from({ length: 5 }, () => READABLE[randomInt(READABLE.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
