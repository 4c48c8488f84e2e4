import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import type { Config } from './config/config.js';
import { Database } from './database/database.js';
import { IdempotencyKeys } from './database/idempotency-keys.js';
import { RecordingTurn } from './database/recording-turn.js';
import { AccessGuard } from './graphql/compiling/access.js';
import { KnownFilters } from './graphql/records/known-filters.service.js';
import { MutationInterceptor } from './graphql/mutation.interceptor.js';
import { NodeResolver } from './graphql/records/node.resolver.js';
import { Nodes } from './graphql/records/nodes.service.js';
import { PassOnFilter } from './graphql/refusing/pass-on.filter.js';
import { Reads } from './graphql/compiling/reads.service.js';
import { HealthController } from './request/health.controller.js';

/** The validated configuration, by this token. */
export const CONFIG = Symbol('CONFIG');

/** What every room stands on. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        Database,
        IdempotencyKeys,
        RecordingTurn,
        Reads,
        KnownFilters,
        NodeResolver,
        Nodes,
        { provide: APP_FILTER, useClass: PassOnFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: MutationInterceptor },
      ],
      exports: [CONFIG, Database, RecordingTurn, KnownFilters, Reads],
    };
  }
}
