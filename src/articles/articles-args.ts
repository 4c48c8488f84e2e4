import { ArgsType, Field, registerEnumType } from '@nestjs/graphql';
import { RECORD_STATUS, type RecordStatus } from '../platform/database/editable-record.js';
import { ChangedSinceField } from '../platform/graphql/compiling/changed-since.js';
import { PageArgs } from '../platform/graphql/records/connection.type.js';
import { IdField, TextField, WholeNumberField } from '../platform/graphql/refusing/input-fields.js';
import { FIRST_YEAR, LAST_YEAR } from '../platform/time/day.js';
import { WithWithdrawnField } from '../platform/graphql/compiling/with-withdrawn.js';

const ARTICLE_ORDER = {
  PUBLISHED_NEWEST: 'PUBLISHED_NEWEST',
  PUBLISHED_OLDEST: 'PUBLISHED_OLDEST',
  TITLE: 'TITLE',
} as const;
registerEnumType(ARTICLE_ORDER, {
  name: 'ArticleOrder',
  description: 'Cách sắp xếp bài / how articles are sorted.',
  valuesMap: {
    PUBLISHED_NEWEST: { description: 'Mới đăng trước; không rõ ngày ở cuối / newest first; undated last.' },
    PUBLISHED_OLDEST: { description: 'Đăng lâu nhất trước; không rõ ngày ở cuối / oldest first; undated last.' },
    TITLE: { description: 'Theo nhan đề, thứ tự chữ cái tiếng Việt / by title, in Vietnamese order.' },
  },
});

@ArgsType()
export class IdArgs {
  @IdField({ description: 'Mã / id.' })
  id: string;
}

@ArgsType()
export class ArticlePageArgs extends PageArgs {
  @Field(() => ARTICLE_ORDER, { nullable: true, description: 'Cách sắp xếp / how to sort.' })
  orderBy?: keyof typeof ARTICLE_ORDER | null;
}

@ArgsType()
export class ArticlesArgs extends ArticlePageArgs {
  @TextField({
    max: 200,
    nullable: true,
    description: 'Từ trong nhan đề, không cần dấu / words of the title, accents not needed.',
  })
  text?: string | null;

  @WholeNumberField({ min: FIRST_YEAR, max: LAST_YEAR, nullable: true, description: 'Năm đăng / year of publication.' })
  year?: number | null;

  @TextField({ max: 200, nullable: true, description: 'Tên báo, cổng tin, không cần dấu / the outlet, in full.' })
  outlet?: string | null;

  @IdField({ nullable: true, description: 'Nói về hội nghị này / which say something about this meeting.' })
  meetingId?: string | null;

  @IdField({ nullable: true, description: 'Nói về dòng khen thưởng này / which say something about this award.' })
  awardId?: string | null;

  @IdField({
    nullable: true,
    description: 'Nói về khen thưởng của người hoặc đơn vị này / about an award of this person or body.',
  })
  honoureeId?: string | null;

  @IdField({
    nullable: true,
    description:
      'Nói về đơn vị này: khen thưởng nó tặng hoặc nhận, hội nghị nó tổ chức / about this body: awards that it granted or received, meetings that it organised.',
  })
  organisationId?: string | null;

  @ChangedSinceField()
  changedSince?: string | null;

  @Field(() => RECORD_STATUS, { nullable: true, description: 'Tình trạng bản ghi / state of the record.' })
  recordStatus?: RecordStatus | null;

  @WithWithdrawnField()
  withWithdrawn?: boolean | null;
}
