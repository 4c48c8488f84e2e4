import { Args, ArgsType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { IdField, WholeNumberField } from '../../platform/graphql/refusing/input-fields.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { MovedRecordsRepository, referenceOf } from './moved-records.repository.js';
import { PersonMergeMoveType, PersonMergeRecordType } from './person-merge.type.js';

const USUAL = 20;

@ArgsType()
class MovedRecordsArgs {
  @WholeNumberField({ min: 1, max: 100, nullable: true, description: 'Số dòng, mặc định 20 / rows, by default 20.' })
  first?: number | null;

  @IdField({ nullable: true, description: 'Lấy tiếp sau dòng có mã này / start after the row with this id.' })
  after?: string | null;
}

@Resolver(() => PersonMergeMoveType)
export class MovedRecordsResolver {
  constructor(private readonly records: MovedRecordsRepository) {}

  @Access('SHAPE')
  @ResolveField(() => String, {
    description: 'Là gì, bằng ngôn ngữ của người đọc / what they are, in the reader’s language.',
  })
  what(@Parent() move: PersonMergeMoveType): string {
    return referenceOf(move).what[currentRequest().language];
  }

  // A move is reached through what staff alone are shown: a preview, a merge done, the merges of a person.
  @Access('SHAPE')
  @ResolveField(() => [PersonMergeRecordType], {
    name: 'records',
    description: 'Từng dòng, theo thứ tự ghi / the rows, in the order in which they were recorded.',
  })
  list(
    @Parent() move: PersonMergeMoveType,
    @Args() { first, after = null }: MovedRecordsArgs,
  ): Promise<PersonMergeRecordType[]> {
    return this.records.list(move, first ?? USUAL, after);
  }
}
