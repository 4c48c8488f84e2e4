import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { StaffAccountType } from './staff-account.type.js';

@InputType({ description: 'Vô hiệu hóa tài khoản / disable an account: its sessions and tokens end at once.' })
export class DisableStaffInput {
  @IdField({ description: 'Mã tài khoản / id of the account.' })
  id: string;

  @TextField({ max: 500, description: 'Lý do / why.' })
  reason: string;
}

@InputType({ description: 'Cho tài khoản hoạt động lại / enable an account again.' })
export class EnableStaffInput {
  @IdField({ description: 'Mã tài khoản / id of the account.' })
  id: string;
}

@InputType({ description: 'Mở khóa tài khoản sau nhiều lần đăng nhập sai / unlock after failed sign-ins.' })
export class UnlockStaffInput {
  @IdField({ description: 'Mã tài khoản / id of the account.' })
  id: string;
}

@InputType({
  description:
    'Đặt lại mật khẩu của người khác / reset somebody’s password: sessions and tokens of the account end, and it is unlocked.',
})
export class ResetPasswordInput {
  @IdField({ description: 'Mã tài khoản / id of the account.' })
  id: string;
}

@ObjectType()
export class ChangeStaffPayload {
  @Field(() => StaffAccountType, {
    nullable: true,
    description: 'Tài khoản; null khi không còn trong phạm vi của bạn / null where it left your reach.',
  })
  staffAccount: RecordRef;
}
