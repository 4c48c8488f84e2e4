import { Args, ArgsType, Field, Info, Query, Resolver } from '@nestjs/graphql';
import { ArrayNotEmpty, ValidateIf } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { platformMessages } from '../platform/errors/platform-messages.js';
import { Access } from '../platform/graphql/compiling/access.js';
import { atMostOf, coded, TextField, WholeNumberField } from '../platform/graphql/refusing/input-fields.js';
import { Reads } from '../platform/graphql/compiling/reads.service.js';
import { hitsFor, searchHitShape } from './search-hit.shape.js';
import { SEARCH_KIND, SearchHitType, type SearchKind } from './search.type.js';
import { standingUnlessAsked, WithWithdrawnField } from '../platform/graphql/compiling/with-withdrawn.js';

const MOST_HITS = 50;
const USUAL_HITS = 20;
/** Areas are no records, and were none of what clients found before. */
const USUAL_KINDS = (Object.keys(SEARCH_KIND) as SearchKind[]).filter((kind) => kind !== 'AREA');

@ArgsType()
class SearchArgs {
  @TextField({
    max: 200,
    description:
      'Từ cần tìm: không cần dấu, thứ tự nào cũng được, gõ đầu từ là đủ; gõ có dấu thì kết quả đúng dấu lên trước; người và đơn vị được tìm theo cả tên cũ / accents not needed, any order, beginnings of words; typed accents rank exact hits first; people and bodies are found by former names, too.',
  })
  text: string;

  @ValidateIf((_, value) => value !== undefined && value !== null)
  @ArrayNotEmpty({ message: coded(platformMessages.EMPTY_LIST) })
  @atMostOf(10)
  @Field(() => [SEARCH_KIND], {
    nullable: true,
    description: 'Chỉ các loại này; mặc định tất cả trừ AREA / only these kinds; by default all but AREA.',
  })
  kinds?: SearchKind[] | null;

  @WholeNumberField({
    min: 1,
    max: MOST_HITS,
    nullable: true,
    description: `Số kết quả, 1 đến ${MOST_HITS}, mặc định ${USUAL_HITS} / hits.`,
  })
  first?: number | null;

  @WithWithdrawnField()
  withWithdrawn?: boolean | null;
}

@Resolver(() => SearchHitType)
export class SearchResolver {
  constructor(private readonly reads: Reads) {}

  @Access('PUBLIC')
  @Query(() => [SearchHitType], {
    description: 'Tìm trong cả sổ những gì bạn được xem, tốt nhất trước / finds whatever you may see, best first.',
  })
  search(
    @Args() { text, kinds: wanted, first, withWithdrawn }: SearchArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const usual = first ?? USUAL_HITS;
    const kinds = [...new Set(wanted ?? USUAL_KINDS)];
    const standing = standingUnlessAsked({ withWithdrawn });
    return this.reads.list(
      searchHitShape,
      () => 'true',
      (t) => `${t}.place`,
      info,
      { usual, from: (statement) => hitsFor({ text, kinds, first: usual, standing }, statement) },
    );
  }
}
