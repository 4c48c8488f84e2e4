/** SQL for the name of the account with this id; null where the registry itself acted, or nobody did. */
export const staffName = (id: string): string => `(select s.display_name from staff_accounts s where s.id = ${id})`;
