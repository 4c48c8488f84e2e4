import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Seconds for which anybody may keep what everybody sees: what was withdrawn is not shown for longer. */
const MAX_AGE = 30;

/** Bytes from which an answer is worth packing. */
const LARGE = 1024;

const packed = promisify(gzip);

/**
 * Says of each answer of the API who may keep it, and packs large ones. What everybody sees, asked by GET, may be kept for a
 * while and asked after by its tag; whatever else there is, of staff, of acts, of refusals, by nobody.
 */
export function sendAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (!/^\/graphql(?:\?|$)/u.test(request.url)) return payload;
    vary(reply, 'Accept-Language, Authorization, Cookie, Accept-Encoding');
    if (!isForEverybody(request, reply, payload)) void reply.header('cache-control', 'no-store');
    else if (isKnown(request, reply, payload)) return notAgain(reply);
    return isWorthPacking(request, reply, payload) ? pack(reply, payload) : payload;
  });
}

function isForEverybody({ method, headers }: FastifyRequest, reply: FastifyReply, payload: unknown): payload is string {
  const isOfSomebody = headers.authorization !== undefined || headers.cookie !== undefined;
  // Apollo puts errors first.
  const isAnswered = reply.statusCode === 200 && typeof payload === 'string' && payload.startsWith('{"data":');
  return method === 'GET' && !isOfSomebody && reply.getHeader('set-cookie') === undefined && isAnswered;
}

/** Gives the answer its tag, and tells whether whoever asks has it already. */
function isKnown({ headers }: FastifyRequest, reply: FastifyReply, payload: string): boolean {
  const tag = `W/"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`;
  void reply.headers({ 'cache-control': `public, max-age=${MAX_AGE}`, etag: tag });
  const known = (headers['if-none-match'] ?? '').split(',').map((each) => each.trim());
  return known.includes(tag) || known.includes('*');
}

function notAgain(reply: FastifyReply): null {
  void reply.status(304).removeHeader('content-length').removeHeader('content-type');
  return null;
}

function isWorthPacking({ headers }: FastifyRequest, reply: FastifyReply, payload: unknown): payload is string {
  const takes = /(?:^|[\s,])(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?(?:\s|,|$))[^,]*)?(?:,|$)/iu;
  const isTaken = takes.test(String(headers['accept-encoding'] ?? ''));
  return typeof payload === 'string' && payload.length >= LARGE && isTaken && !reply.hasHeader('content-encoding');
}

async function pack(reply: FastifyReply, payload: string): Promise<Buffer> {
  void reply.header('content-encoding', 'gzip').removeHeader('content-length');
  return packed(payload);
}

function vary(reply: FastifyReply, names: string): void {
  const before = reply.getHeader('vary');
  void reply.header('vary', before === undefined ? names : `${String(before)}, ${names}`);
}
