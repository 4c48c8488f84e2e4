import fastifyCookie from '@fastify/cookie';
import { ConsoleLogger, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { ViewerSource } from './auth/viewer-source.js';
import { fileRoutes } from './files/file-routes.js';
import { FilesService } from './files/files.service.js';
import type { Config } from './platform/config/config.js';
import { validationPipe } from './platform/graphql/refusing/validation.pipe.js';
import { sendAnswers } from './platform/request/answer-hook.js';
import { openRequests } from './platform/request/request-hook.js';

/** Largest request: a decision with 1,000 lines is well under a quarter of it. */
const BODY_LIMIT = 4 * 1024 * 1024;

/** The registry over a migrated database, ready to listen. Whoever makes it closes it. */
export async function createApplication(config: Config, databaseUrl: string | null): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustProxy,
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, databaseUrl), adapter, {
    abortOnError: false,
    logger: new ConsoleLogger({ prefix: 'BangVang', logLevels: [config.logLevel] }),
  });
  // Parsed only where the session is looked for, not on every request.
  await app.register(fastifyCookie, { hook: false });
  const viewers = app.get(ViewerSource);
  openRequests(adapter.getInstance() as never, (request, reply) => viewers.viewerOf(request, reply));
  sendAnswers(adapter.getInstance() as never);
  const log = new Logger('Files');
  await app.register(
    fileRoutes(app.get(FilesService), (error, requestId) => log.error(`request ${requestId} failed`, error)) as never,
  );
  app.useGlobalPipes(validationPipe());
  await app.init();
  return app;
}
