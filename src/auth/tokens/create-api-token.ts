import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IdField, TextField, WholeNumberField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { ApiTokenType } from './api-token.type.js';

export const LONGEST_DAYS = 365;

@InputType({ description: 'Tạo mã truy cập cho chương trình / make an API token that acts as you.' })
export class CreateApiTokenInput {
  @TextField({ max: 200, description: 'Dùng cho việc gì / what it is for.' })
  label: string;

  @WholeNumberField({
    min: 1,
    max: LONGEST_DAYS,
    description: 'Số ngày hiệu lực, 1 đến 365 / days that it lasts, 1 to 365.',
  })
  validDays: number;
}

/** A token, which is nowhere else: not even in the answer kept for an idempotency key. */
@ObjectType()
export class CreateApiTokenPayload {
  @Field(() => ApiTokenType, { description: 'Thông tin về mã / what is known of the token.' })
  apiToken: RecordRef;

  @Field(() => String, {
    nullable: true,
    description:
      'Mã truy cập, chỉ hiện lần này; null khi trả lời lại theo khóa chống lặp / shown only this once, send it as `Authorization: Bearer …`; null when answered again for an idempotency key.',
  })
  token: string | null;

  constructor(apiToken: RecordRef, token: string) {
    this.apiToken = apiToken;
    this.token = token;
  }

  toJSON(): object {
    return { apiToken: this.apiToken, token: null };
  }
}

@InputType({ description: 'Thu hồi mã truy cập của mình / revoke an API token of yours.' })
export class RevokeApiTokenInput {
  @IdField({ description: 'Mã của ApiToken / id of the ApiToken.' })
  id: string;
}

@ObjectType()
export class RevokeApiTokenPayload {
  @Field(() => ApiTokenType, { description: 'Mã đã thu hồi / the revoked token.' })
  apiToken: RecordRef;
}
