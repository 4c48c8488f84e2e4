import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { ApolloDriver } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ArticlesModule } from './articles/articles.module.js';
import { DraftsModule } from './articles/drafts/drafts.module.js';
import { AuditModule } from './audit/audit.module.js';
import { AuthModule } from './auth/auth.module.js';
import { AwardsModule } from './awards/awards.module.js';
import { entities } from './entities.js';
import { FilesModule } from './files/files.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { PagesModule } from './pages/pages.module.js';
import { PeopleModule } from './people/people.module.js';
import type { Config } from './platform/config/config.js';
import { dataSourceOptions } from './platform/database/data-source-options.js';
import { graphqlOptions } from './platform/graphql/graphql-options.js';
import { Reads } from './platform/graphql/compiling/reads.service.js';
import { PlatformModule } from './platform/platform.module.js';
import { PublicationModule } from './publication/publication.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { CertificatesModule } from './reports/certificates/certificates.module.js';
import { DocumentsModule } from './reports/documents/documents.module.js';
import { ReportDocumentsModule } from './reports/printed/report-documents.module.js';
import { SearchModule } from './search/search.module.js';

/** The house: every room, lowest first. */
@Module({})
export class AppModule {
  /** `databaseUrl` null: no database, for looking at the schema. */
  static with(config: Config, databaseUrl: string | null): DynamicModule {
    const log = new Logger('GraphQL');
    const graphql = GraphQLModule.forRootAsync({
      driver: ApolloDriver,
      inject: [Reads],
      useFactory: (reads: Reads) =>
        graphqlOptions(config, reads, (error, requestId) => log.error(`request ${requestId} failed`, stackOf(error))),
    });
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(databaseUrl ?? 'postgres://nowhere/none', entities),
          manualInitialization: databaseUrl === null,
          retryAttempts: 0,
        }),
        PlatformModule.with(config),
        graphql,
        AuditModule,
        AuthModule,
        FilesModule,
        OrganisationsModule,
        PeopleModule,
        MeetingsModule,
        AwardsModule,
        ArticlesModule,
        DraftsModule,
        SearchModule,
        PagesModule.over(graphql),
        DocumentsModule,
        ReportDocumentsModule,
        CertificatesModule,
        ReportsModule,
        ImportsModule,
        PublicationModule,
      ],
    };
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
