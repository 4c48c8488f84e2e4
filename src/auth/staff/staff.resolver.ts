import { Args, ArgsType, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { PageArgs } from '../../platform/graphql/records/connection.type.js';
import { TextField } from '../../platform/graphql/refusing/input-fields.js';
import { Reads } from '../../platform/graphql/compiling/reads.service.js';
import { AuthService } from '../auth.service.js';
import {
  ChangeStaffPayload,
  DisableStaffInput,
  EnableStaffInput,
  ResetPasswordInput,
  UnlockStaffInput,
} from './change-staff.js';
import { CreateStaffInput, OneTimePasswordPayload } from './create-staff.js';
import { GrantRoleInput, RevokeRoleInput } from './grant-role.js';
import { staffAccountList, staffAccountShape } from './staff-account.shape.js';
import { StaffAccountConnection, StaffAccountType } from './staff-account.type.js';
import { StaffService } from './staff.service.js';

@ArgsType()
class StaffAccountsArgs extends PageArgs {
  @TextField({
    max: 200,
    nullable: true,
    description: 'Từ trong tên hiển thị hoặc tên đăng nhập / words of the display name or username.',
  })
  text?: string | null;
}

@Resolver(() => StaffAccountType)
export class StaffResolver {
  constructor(
    private readonly reads: Reads,
    private readonly auth: AuthService,
    private readonly staff: StaffService,
  ) {}

  @Access('ADMINISTRATOR')
  @Query(() => StaffAccountConnection, {
    description:
      'Các tài khoản có hoặc từng có vai trò trong phạm vi của bạn (cán bộ) / accounts that have or had a role within your reach, by username (staff).',
  })
  staffAccounts(@Args() args: StaffAccountsArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.page(staffAccountShape, staffAccountList, args, info);
  }

  @Access('ADMINISTRATOR')
  @Mutation(() => OneTimePasswordPayload, {
    description: 'Tạo tài khoản với mật khẩu dùng một lần / create an account with a one-time password.',
  })
  async createStaff(@Args('input') input: CreateStaffInput): Promise<OneTimePasswordPayload> {
    const { staff, oneTimePassword } = await this.auth.createStaff(input);
    return new OneTimePasswordPayload(staff, oneTimePassword);
  }

  @Access('ADMINISTRATOR')
  @Mutation(() => ChangeStaffPayload, { description: 'Giao vai trò / grant a role.' })
  async grantRole(@Args('input') input: GrantRoleInput): Promise<ChangeStaffPayload> {
    return { staffAccount: await this.staff.grantRole(input) };
  }

  @Access('ADMINISTRATOR')
  @Mutation(() => ChangeStaffPayload, { description: 'Thu hồi vai trò / revoke a role.' })
  async revokeRole(@Args('input') input: RevokeRoleInput): Promise<ChangeStaffPayload> {
    return { staffAccount: await this.staff.revokeRole(input) };
  }

  @Access('ADMINISTRATOR')
  @Mutation(() => ChangeStaffPayload, { description: 'Vô hiệu hóa tài khoản / disable an account.' })
  async disableStaff(@Args('input') input: DisableStaffInput): Promise<ChangeStaffPayload> {
    return { staffAccount: await this.staff.disableStaff(input) };
  }

  @Access('ADMINISTRATOR')
  @Mutation(() => ChangeStaffPayload, { description: 'Cho tài khoản hoạt động lại / enable an account again.' })
  async enableStaff(@Args('input') { id }: EnableStaffInput): Promise<ChangeStaffPayload> {
    return { staffAccount: await this.staff.enableStaff(id) };
  }

  @Access('ADMINISTRATOR')
  @Mutation(() => ChangeStaffPayload, {
    description: 'Mở khóa tài khoản bị khóa vì đăng nhập sai / unlock an account locked by failed sign-ins.',
  })
  async unlockStaff(@Args('input') { id }: UnlockStaffInput): Promise<ChangeStaffPayload> {
    return { staffAccount: await this.staff.unlockStaff(id) };
  }

  @Access('ADMINISTRATOR')
  @Mutation(() => OneTimePasswordPayload, {
    description: 'Đặt lại mật khẩu, cấp mật khẩu dùng một lần / reset a password; a one-time password is given.',
  })
  resetPassword(@Args('input') { id }: ResetPasswordInput): Promise<OneTimePasswordPayload> {
    return this.staff.resetPassword(id);
  }
}
