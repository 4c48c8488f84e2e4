import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hashOfToken } from '../credentials/token.js';
import { BROWSER_KNOWN_DAYS } from './sign-in-attempts.repository.js';
import type { Whence } from './sign-in-attempts.service.js';

/** `__Host-` as with the session; see session-cookie.ts. */
const nameOf = (secure: boolean) => (secure ? '__Host-bangvang_browser' : 'bangvang_browser');

/** Address and browser that a request comes from. */
export function whenceOf(request: FastifyRequest, secure: boolean): Whence {
  const { cookie } = request.headers;
  const token = cookie === undefined ? undefined : request.server.parseCookie(cookie)[nameOf(secure)];
  return { address: request.ip, browser: token === undefined ? null : hashOfToken(token) };
}

/** Outlives the session and the browser. Only pages of ours send it along. */
export function setBrowserCookie(reply: FastifyReply, secure: boolean, token: string): void {
  const maxAge = BROWSER_KNOWN_DAYS * 24 * 3600;
  void reply.setCookie(nameOf(secure), token, { httpOnly: true, sameSite: 'strict', path: '/', secure, maxAge });
}
