import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, URL-safe. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** `bv_` and 256 random bits: the prefix lets scanners of leaked secrets know it for what it is. */
export function newApiToken(): string {
  return `bv_${randomBytes(32).toString('base64url')}`;
}

/** What is stored in a token's place. A fast hash is enough, for nobody can guess 256 random bits. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The token of an Authorization header (RFC 6750); undefined where there is none of that scheme. */
export function bearerToken(authorization = ''): string | undefined {
  const [, token] = /^Bearer(?![^ ])(.*)$/i.exec(authorization) ?? [];
  return token?.trim();
}
