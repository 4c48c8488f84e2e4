import { Args, ArgsType, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../platform/graphql/compiling/access.js';
import { PageArgs } from '../platform/graphql/records/connection.type.js';
import { IdField } from '../platform/graphql/refusing/input-fields.js';
import { KnownFilters } from '../platform/graphql/records/known-filters.service.js';
import { namedRecord } from '../platform/graphql/compiling/named.js';
import { Reads } from '../platform/graphql/compiling/reads.service.js';
import type { Reading } from '../platform/graphql/compiling/shape.js';
import { conditions } from '../platform/graphql/compiling/statement.js';
import { auditEntryList, auditEntryShape } from './audit-entry.shape.js';
import { AuditEntryConnection, AuditEntryType } from './audit-entry.type.js';

@ArgsType()
class HistoryArgs extends PageArgs {
  @IdField({ description: 'Mã của bản ghi / id of any record.' })
  of: string;
}

@Resolver(() => AuditEntryType)
export class AuditResolver {
  constructor(
    private readonly reads: Reads,
    private readonly filters: KnownFilters,
  ) {}

  @Access('READER')
  @Query(() => AuditEntryConnection, {
    description:
      'Lịch sử của một bản ghi, mới nhất trước (cán bộ) / everything done to a record, newest first (staff).',
  })
  async history(@Args() { of, ...page }: HistoryArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    await this.filters.require([namedRecord(of, 'of', (reading) => hasEntries(of, reading))]);
    return this.reads.page(
      auditEntryShape,
      auditEntryList,
      page,
      info,
      (t, s) => `${t}.subject_id = ${s.bind(of, 'uuid')}`,
    );
  }
}

/** What was done to a record of which no shape knows. */
function hasEntries(of: string, reading: Reading): string {
  const t = reading.alias();
  const seen = conditions(`${t}.subject_id = ${reading.bind(of, 'uuid')}`, auditEntryShape.visible(t, reading));
  return `exists (select from audit_entries ${t} where ${seen})`;
}
