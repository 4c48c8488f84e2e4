import { Readable } from 'node:stream';
import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requireSignedIn } from '../auth/signed-in.js';
import { DomainError, InvalidError } from '../platform/errors/domain-error.js';
import { platformMessages } from '../platform/errors/platform-messages.js';
import { requireAccess } from '../platform/graphql/compiling/access.js';
import { explain } from '../platform/graphql/refusing/format-error.js';
import { currentRequest } from '../platform/request/request-context.js';
import { fileMessages } from './files.messages.js';
import type { FilesService } from './files.service.js';
import { spooled } from './spool.js';
import { UploadTurns } from './upload-turns.js';
import type { StoredFile } from './stored-file.entity.js';
import { FILE_ORIGIN, LARGEST_FILE } from './vocabulary.js';
import { isUuid } from '../platform/text/uuid.js';

const STATUS = { INVALID: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409 } as const;
/** What a form adds around its file. */
const FORM_MARGIN = 64 * 1024;

/**
 * `POST /files` takes one file: as the part "file" of a form, or its bytes with `?name=…`; `GET /files/:id` gives it back.
 * In a scope of its own: only here a body is not parsed but streamed.
 */
export function fileRoutes(files: FilesService, report: (error: unknown, requestId: string) => void) {
  const turns = new UploadTurns();
  return async (scope: FastifyInstance): Promise<void> => {
    await scope.register(multipart, { limits: { fileSize: LARGEST_FILE + 1, files: 1, fields: 10, parts: 11 } });
    scope.removeContentTypeParser(['text/plain', 'application/json']);
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope.setErrorHandler((error, _request, reply) => refuse(error, reply, report));

    scope.post('/files', { bodyLimit: LARGEST_FILE + FORM_MARGIN }, async (request, reply) => {
      requireAccess('RECORDER');
      const viewer = requireSignedIn();
      const { name, mediaType, incoming } = request.isMultipart() ? await partOf(request) : bodyOf(request);
      // Whoever breaks off while waiting is found out when it is their turn.
      incoming.on('error', () => undefined);
      const { file, isNew } = await turns.take(viewer.id, () =>
        spooled(incoming, (bytes) => files.store({ name, mediaType, origin: FILE_ORIGIN.UPLOADED, bytes })),
      );
      return reply
        .status(isNew ? 201 : 200)
        .header('location', `/files/${file.id}`)
        .send(shown(file));
    });

    scope.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
      requireAccess('SIGNED_IN');
      const { id } = request.params;
      if (!isUuid(id)) throw new InvalidError(platformMessages.MALFORMED_ID, { field: 'id' });
      const file = await files.getFile(id, 'id');
      return reply
        .headers({
          'content-type': file.mediaType,
          'content-length': file.size,
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, escape)}`,
          'cache-control': 'private, no-store',
          'x-content-type-options': 'nosniff',
          'content-security-policy': "default-src 'none'; sandbox",
        })
        .send(Readable.from(files.stream(file)));
    });
  };
}

interface Incoming {
  name: string;
  mediaType: string;
  incoming: Readable;
}

async function partOf(request: FastifyRequest): Promise<Incoming> {
  // A form that breaks off before its file throws a bare Error.
  const part: MultipartFile | undefined = await request.file().catch(() => undefined);
  if (!part) throw new InvalidError(fileMessages.FILE_MISSING, { field: 'file' });
  return { name: part.filename, mediaType: mediaTypeOf(part.mimetype), incoming: part.file };
}

function bodyOf({ query, headers, body }: FastifyRequest): Incoming {
  const { name } = query as { name?: unknown };
  return {
    name: typeof name === 'string' ? name : '',
    mediaType: mediaTypeOf(headers['content-type']),
    incoming: body instanceof Readable ? body : Readable.from([]),
  };
}

/** Without parameters; one that is none is a stream of bytes. It is sent back, so nothing else may be in it. */
function mediaTypeOf(given: string | undefined): string {
  const type = given?.split(';')[0]?.trim().toLowerCase() ?? '';
  return /^[\w.+-]+\/[\w.+-]{1,100}$/.test(type) ? type : 'application/octet-stream';
}

function shown({ id, name, mediaType, size, sha256 }: StoredFile): object {
  return { id, name, mediaType, size, sha256, path: `/files/${id}` };
}

/** In the form of a GraphQL answer, as everywhere else. */
function refuse(
  error: unknown,
  reply: FastifyReply,
  report: (error: unknown, requestId: string) => void,
): FastifyReply {
  const { language, requestId } = currentRequest();
  const known = error instanceof DomainError ? error : refusedByFastify(error);
  if (!known) report(error, requestId);
  const told = known ? explain(known, language) : { message: 'INTERNAL', extensions: { code: 'INTERNAL', requestId } };
  const tooLarge = known?.text === fileMessages.FILE_TOO_LARGE;
  return reply.status(known ? (tooLarge ? 413 : STATUS[known.kind]) : 500).send({ errors: [told] });
}

function refusedByFastify(error: unknown): DomainError | undefined {
  const { statusCode } = error as { statusCode?: number };
  if (statusCode === 413)
    return new InvalidError(fileMessages.FILE_TOO_LARGE, { field: 'file', details: { most: LARGEST_FILE } });
  if (statusCode !== undefined && statusCode < 500)
    return new InvalidError(fileMessages.FILE_MISSING, { field: 'file' });
  return undefined;
}
