import { Field, InputType } from '@nestjs/graphql';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import type { Role } from '../../platform/request/viewer.js';
import { ROLE } from './staff-account.type.js';

@InputType({ description: 'Giao vai trò / grant a role, within your own reach.' })
export class GrantRoleInput {
  @IdField({ description: 'Mã tài khoản / id of the account.' })
  staffId: string;

  @Field(() => ROLE, { description: 'Vai trò / the role.' })
  role: Role;

  @IdField({
    nullable: true,
    description:
      'Phạm vi: đơn vị này và mọi đơn vị dưới nó; null: toàn sổ / this body and all below; null: the whole registry.',
  })
  organisationId?: string | null;
}

@InputType({ description: 'Thu hồi vai trò / revoke a role, within your own reach.' })
export class RevokeRoleInput {
  @IdField({ description: 'Mã của StaffRole / id of the StaffRole.' })
  id: string;

  @TextField({ max: 500, nullable: true, description: 'Lý do / why.' })
  reason?: string | null;
}
