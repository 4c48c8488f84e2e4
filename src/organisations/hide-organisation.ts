import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, TextField } from '../platform/graphql/refusing/input-fields.js';

@InputType({
  description: 'Không nêu tên một hộ, tập thể hay đơn vị / a household, group or other body is not to be named.',
})
export class HideOrganisationInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @TextField({ max: 500, description: 'Lý do; chỉ cán bộ thấy / why; seen by staff alone.' })
  reason: string;
}

@InputType({ description: 'Cho hiện lại một đơn vị đã ẩn / a hidden body is to be shown again.' })
export class ShowOrganisationInput extends HideOrganisationInput {}
