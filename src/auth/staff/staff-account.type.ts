import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/records/connection.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { Role } from '../../platform/request/viewer.js';

export const ROLE = {
  READER: 'READER',
  RECORDER: 'RECORDER',
  APPROVER: 'APPROVER',
  ADMINISTRATOR: 'ADMINISTRATOR',
} as const satisfies { [R in Role]: R };
registerEnumType(ROLE, {
  name: 'Role',
  description: 'Vai trò; mỗi vai trò gồm các vai trò trước nó / what staff may do; each includes the ones before it.',
  valuesMap: {
    READER: { description: 'Xem mọi bản ghi / sees every record, drafts too.' },
    RECORDER: { description: 'Ghi và sửa / records and changes.' },
    APPROVER: { description: 'Xác nhận, rút / confirms and withdraws.' },
    ADMINISTRATOR: { description: 'Quản lý tài khoản và vai trò / looks after accounts and roles.' },
  },
});

@ObjectType('StaffRole', { description: 'Một vai trò được giao / a role that an account holds.' })
export class StaffRoleType {
  @Field(() => ID, { description: 'Mã; dùng cho revokeRole / id; pass it to revokeRole.' })
  id: string;

  @Field(() => ROLE, { description: 'Vai trò / the role.' })
  role: Role;

  @Field(() => ID, {
    nullable: true,
    description: 'Đơn vị; null: toàn sổ / over this body and all below it; null: over the whole registry.',
  })
  organisationId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Tên đơn vị; null: toàn sổ / name of that body; null: the whole registry.',
  })
  organisationName: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Mã mọi đơn vị trong phạm vi; null: toàn sổ / ids of all bodies within reach; null: the whole registry.',
  })
  reach: string[] | null;

  @Field(() => DateTimeScalar, { description: 'Lúc giao / when it was granted.' })
  grantedAt: string;
}

@ObjectType('StaffAccount', { description: 'Tài khoản cán bộ / a staff account.' })
export class StaffAccountType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field({ description: 'Tên đăng nhập / what they sign in with.' })
  username: string;

  @Field({ description: 'Tên hiển thị / the name that others see.' })
  displayName: string;

  @Field({ description: 'Phải đổi mật khẩu trước khi làm việc khác / must change the password before anything else.' })
  mustChangePassword: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Khóa tạm đến lúc; null: không bị khóa / locked until, after failed sign-ins; null: not locked.',
  })
  lockedUntil: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Bị vô hiệu hóa từ; null: đang hoạt động / disabled since; null: it is not.',
  })
  disabledAt: string | null;

  @Field(() => DateTimeScalar, { description: 'Lúc tạo / when it was created.' })
  createdAt: string;

  @Field(() => [StaffRoleType], { description: 'Các vai trò đang giữ / the roles it holds now.' })
  roles: StaffRoleType[];
}

@ObjectType()
export class StaffAccountConnection extends connectionOf(StaffAccountType, 'StaffAccount') {}
