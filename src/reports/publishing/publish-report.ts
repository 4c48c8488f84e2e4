import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { AnnualReportInput } from '../annual/annual-report.input.js';
import { PublishedReportType } from './published-report.type.js';

@InputType({
  description: 'Công bố một báo cáo: giữ nguyên số liệu như bạn đã đọc / publish: freeze the figures as you read them.',
})
export class PublishReportInput extends AnnualReportInput {
  @TextField({
    max: 64,
    description:
      'figuresSha256 của báo cáo bạn đã đọc; số liệu đã đổi thì bị từ chối / of the report that you read; refused where the figures changed.',
  })
  figuresSha256: string;

  @IdField({ nullable: true, description: 'Thay cho bản đã công bố này / in place of this published one.' })
  supersedesId?: string | null;

  @TextField({ max: 1000, nullable: true, multiline: true, description: 'Ghi chú / note.' })
  note?: string | null;
}

@InputType({
  description: 'Rút một báo cáo đã công bố; bản ghi vẫn còn / take a published report back; the record stays.',
})
export class WithdrawReportInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @TextField({ max: 500, description: 'Lý do / why.' })
  reason: string;
}

@ObjectType({ description: 'Báo cáo đã công bố / the published report.' })
export class PublishedReportPayload {
  @Field(() => PublishedReportType, { description: 'Báo cáo / the report.' })
  publishedReport: RecordRef;
}
