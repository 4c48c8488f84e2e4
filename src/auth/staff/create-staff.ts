import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import type { Role } from '../../platform/request/viewer.js';
import { ROLE, StaffAccountType } from './staff-account.type.js';

@InputType({ description: 'Tạo tài khoản cán bộ / create a staff account.' })
export class CreateStaffInput {
  @TextField({
    max: 64,
    description:
      'Tên đăng nhập: 3 đến 64 chữ cái không dấu, chữ số, dấu . - _ / 3 to 64 letters without accents, digits, dots, hyphens, underscores.',
  })
  username: string;

  @TextField({ max: 200, description: 'Tên hiển thị / the name that others see.' })
  displayName: string;

  @Field(() => ROLE, { description: 'Vai trò đầu tiên / the first role.' })
  role: Role;

  @IdField({
    nullable: true,
    description:
      'Phạm vi: đơn vị này và mọi đơn vị dưới nó; null: toàn sổ / this body and all below; null: the whole registry.',
  })
  organisationId?: string | null;
}

/** An account with its new password, which is nowhere else: not even in the answer kept for an idempotency key. */
@ObjectType({ description: 'Tài khoản và mật khẩu dùng một lần / an account and its one-time password.' })
export class OneTimePasswordPayload {
  @Field(() => StaffAccountType, { description: 'Tài khoản / the account.' })
  staffAccount: RecordRef;

  @Field(() => String, {
    nullable: true,
    description:
      'Mật khẩu dùng một lần, chỉ hiện lần này; null khi trả lời lại theo khóa chống lặp / shown only this once; null when answered again for an idempotency key.',
  })
  oneTimePassword: string | null;

  constructor(staffAccount: RecordRef, oneTimePassword: string) {
    this.staffAccount = staffAccount;
    this.oneTimePassword = oneTimePassword;
  }

  toJSON(): object {
    return { staffAccount: this.staffAccount, oneTimePassword: null };
  }
}
