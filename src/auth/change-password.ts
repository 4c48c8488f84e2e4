import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { RecordRef } from '../platform/graphql/records/record-ref.js';
import { PasswordField } from './auth-fields.js';
import { StaffAccountType } from './staff/staff-account.type.js';

@InputType({ description: 'Đổi mật khẩu của mình / change your own password.' })
export class ChangePasswordInput {
  @PasswordField('Mật khẩu hiện tại / the password until now.')
  currentPassword: string;

  @PasswordField(
    'Mật khẩu mới: 12 đến 200 ký tự, không phải tên đăng nhập, không thuộc loại hay gặp / 12 to 200 characters, not the username, not a common one.',
  )
  newPassword: string;
}

@ObjectType()
export class ChangePasswordPayload {
  @Field(() => StaffAccountType, { description: 'Tài khoản của bạn / your account.' })
  viewer: RecordRef;
}
