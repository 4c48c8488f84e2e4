import { Args, ArgsType, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../platform/graphql/access.js';
import { PageArgs } from '../platform/graphql/connection.type.js';
import { IdField } from '../platform/graphql/input-fields.js';
import { Reads } from '../platform/graphql/reads.service.js';
import { auditEntryList, auditEntryShape } from './audit-entry.shape.js';
import { AuditEntryConnection, AuditEntryType } from './audit-entry.type.js';

@ArgsType()
class HistoryArgs extends PageArgs {
  @IdField({ description: 'Mã của bản ghi / id of any record.' })
  of: string;
}

@Resolver(() => AuditEntryType)
export class AuditResolver {
  constructor(private readonly reads: Reads) {}

  @Access('READER')
  @Query(() => AuditEntryConnection, {
    description:
      'Lịch sử của một bản ghi, mới nhất trước (cán bộ) / everything done to a record, newest first (staff).',
  })
  history(@Args() { of, ...page }: HistoryArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.page(
      auditEntryShape,
      auditEntryList,
      page,
      info,
      (t, s) => `${t}.subject_id = ${s.bind(of, 'uuid')}`,
    );
  }
}
