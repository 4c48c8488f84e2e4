import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../platform/graphql/compiling/access.js';
import { IdArgs } from '../platform/graphql/records/id-args.js';
import { Reads } from '../platform/graphql/compiling/reads.service.js';
import { storedFileShape } from './stored-file.shape.js';
import { StoredFileType } from './stored-file.type.js';

@Resolver(() => StoredFileType)
export class FilesResolver {
  constructor(private readonly reads: Reads) {}

  @Access('SIGNED_IN')
  @Query(() => StoredFileType, { description: 'Một tệp của chính mình (cán bộ) / a file of one’s own (staff).' })
  storedFile(@Args() { id }: IdArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.get(storedFileShape, id, info);
  }
}
