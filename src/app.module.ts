import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { ApolloDriver } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from './audit/audit.module.js';
import { entities } from './entities.js';
import { PeopleModule } from './people/people.module.js';
import type { Config } from './platform/config/config.js';
import { dataSourceOptions } from './platform/database/data-source-options.js';
import { graphqlOptions } from './platform/graphql/graphql-options.js';
import { Reads } from './platform/graphql/reads.service.js';
import { PlatformModule } from './platform/platform.module.js';

/** The house: every room, lowest first. */
@Module({})
export class AppModule {
  static with(config: Config, databaseUrl: string): DynamicModule {
    const log = new Logger('GraphQL');
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot(dataSourceOptions(databaseUrl, entities)),
        PlatformModule.with(config),
        GraphQLModule.forRootAsync({
          driver: ApolloDriver,
          inject: [Reads],
          useFactory: (reads: Reads) =>
            graphqlOptions(config, reads, (error, requestId) =>
              log.error(`request ${requestId} failed`, stackOf(error)),
            ),
        }),
        AuditModule,
        PeopleModule,
      ],
    };
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
