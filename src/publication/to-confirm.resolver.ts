import { Args, Info, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../platform/graphql/compiling/access.js';
import { answeredByShape, PageArgs } from '../platform/graphql/records/connection.type.js';
import { Reads } from '../platform/graphql/compiling/reads.service.js';
import { ToConfirmArgs } from './to-confirm-args.js';
import { toConfirmList, toConfirmShape } from './to-confirm.shape.js';
import { DraftRecordConnection, ToConfirmConnection, ToConfirmType } from './to-confirm.type.js';

@Resolver(() => ToConfirmType)
export class ToConfirmResolver {
  constructor(private readonly reads: Reads) {}

  @Access('APPROVER')
  @Query(() => ToConfirmConnection, {
    description:
      'Chờ công khai: đã ghi mà chưa công khai, của các đơn vị bạn duyệt, ghi sau trước (cán bộ) / to be made public: drafts of the bodies that you approve for, recorded last first (staff).',
  })
  toConfirm(@Args() args: ToConfirmArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.page(toConfirmShape, toConfirmList, args, info);
  }

  @Access('SHAPE')
  @ResolveField(() => DraftRecordConnection, {
    description: 'Các bản ghi chưa công khai, theo thứ tự xác nhận / its drafts, in the order of confirming.',
  })
  drafts(@Args() _args: PageArgs): never {
    return answeredByShape();
  }
}
