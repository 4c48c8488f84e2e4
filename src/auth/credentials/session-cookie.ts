import '@fastify/cookie';
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-` makes browsers refuse the cookie from another host, another path or without TLS; it needs Secure itself. */
export function cookieName(secure: boolean): string {
  return secure ? '__Host-bangvang_session' : 'bangvang_session';
}

/** No Max-Age: the cookie ends with the browser, and the session by the server's clock. */
function attributes(secure: boolean): CookieSerializeOptions {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure };
}

export function readSessionCookie(request: FastifyRequest, secure: boolean): string | undefined {
  const { cookie } = request.headers;
  return cookie === undefined ? undefined : request.server.parseCookie(cookie)[cookieName(secure)];
}

export function setSessionCookie(reply: FastifyReply, secure: boolean, token: string): void {
  void reply.setCookie(cookieName(secure), token, attributes(secure));
}

export function clearSessionCookie(reply: FastifyReply, secure: boolean): void {
  void reply.clearCookie(cookieName(secure), attributes(secure));
}
