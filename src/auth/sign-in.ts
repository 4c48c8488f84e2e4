import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { RecordRef } from '../platform/graphql/records/record-ref.js';
import { PasswordField, UsernameField } from './auth-fields.js';
import { StaffAccountType } from './staff/staff-account.type.js';

@InputType({ description: 'Đăng nhập / sign in.' })
export class SignInInput {
  @UsernameField()
  username: string;

  @PasswordField('Mật khẩu / the password.')
  password: string;
}

@ObjectType()
export class SignInPayload {
  @Field(() => StaffAccountType, { description: 'Tài khoản của bạn / your account.' })
  viewer: RecordRef;
}

@ObjectType()
export class SignOutPayload {
  @Field({ description: 'Luôn true / always true: the session has ended.' })
  signedOut: boolean;
}
