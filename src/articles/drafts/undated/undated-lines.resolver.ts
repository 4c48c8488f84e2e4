import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/graphql/compiling/access.js';
import { DraftUndatedLineType, UndatedOfDraftArgs } from './undated-lines.js';
import { UndatedLines } from './undated-lines.service.js';

@Resolver()
export class UndatedLinesResolver {
  constructor(private readonly undated: UndatedLines) {}

  @Access('READER')
  @Query(() => [DraftUndatedLineType], {
    description:
      'Những dòng khen thưởng không có ngày tặng: trước hết là dòng đã nhận, rồi dòng sẽ có nếu nhận với những lựa chọn này; không ghi gì (cán bộ) / award lines without a day of granting: those that were accepted, then those that accepting with these choices would record. Nothing is written (staff).',
  })
  undatedOfDraft(@Args() args: UndatedOfDraftArgs): Promise<DraftUndatedLineType[]> {
    return this.undated.list(args);
  }
}
