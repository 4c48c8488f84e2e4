import { Injectable } from '@nestjs/common';
import { explainConstraint } from '../../platform/database/constraint-errors.js';
import { Database } from '../../platform/database/database.js';
import { authMessages } from '../auth.messages.js';
import { StaffAccount } from './staff-account.entity.js';
import { StaffRole } from './staff-role.entity.js';

explainConstraint('staff_accounts_username_key', {
  kind: 'CONFLICT',
  text: authMessages.USERNAME_TAKEN,
  field: 'input.username',
});
explainConstraint('staff_roles_standing_key', { kind: 'CONFLICT', text: authMessages.ROLE_HELD_ALREADY });
explainConstraint('staff_roles_organisation_id_fkey', {
  kind: 'INVALID',
  text: authMessages.UNKNOWN_ORGANISATION,
  field: 'input.organisationId',
});

export interface AdministratorRow {
  staffId: string;
  roleId: string;
}

/** Accounts and their roles. */
@Injectable()
export class StaffRepository {
  constructor(private readonly database: Database) {}

  findAccount(id: string): Promise<StaffAccount | null> {
    return this.database.manager.findOneBy(StaffAccount, { id });
  }

  findByUsername(username: string): Promise<StaffAccount | null> {
    return this.database.manager.findOneBy(StaffAccount, { username });
  }

  async insertAccount(account: StaffAccount): Promise<void> {
    await this.database.manager.insert(StaffAccount, account);
  }

  async updateAccount(id: string, changes: Partial<StaffAccount>): Promise<void> {
    await this.database.manager.update(StaffAccount, { id }, changes);
  }

  /** Whether there is any account; nobody can make one until the transaction ends. */
  async anyAccount(): Promise<boolean> {
    await this.database.query('lock table staff_accounts in share row exclusive mode');
    const [row] = await this.database.query<{ any: boolean }>('select exists (select from staff_accounts) as any');
    return row?.any ?? false;
  }

  findRole(id: string): Promise<StaffRole | null> {
    return this.database.manager.findOneBy(StaffRole, { id });
  }

  /** Every role that the account holds or held. */
  listRoles(staffId: string): Promise<StaffRole[]> {
    return this.database.manager.findBy(StaffRole, { staffId });
  }

  async insertRole(role: StaffRole): Promise<void> {
    await this.database.manager.insert(StaffRole, role);
  }

  async revokeRole(id: string, revokedAt: Date): Promise<void> {
    await this.database.manager.update(StaffRole, { id }, { revokedAt });
  }

  /**
   * Who may administer the whole registry. Locks them until the transaction ends: of two who take the office from each
   * other at once, the second sees what the first did.
   */
  lockAdministrators(): Promise<AdministratorRow[]> {
    return this.database.query<AdministratorRow>(
      `select a.id as "staffId", r.id as "roleId"
         from staff_accounts a join staff_roles r on r.staff_id = a.id
        where r.role = 'ADMINISTRATOR' and r.organisation_id is null and r.revoked_at is null and a.disabled_at is null
        order by a.id for update of a, r`,
    );
  }
}
