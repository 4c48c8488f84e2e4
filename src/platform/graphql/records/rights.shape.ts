import { type Role, reachOf } from '../../request/viewer.js';
import { expression, type Reading, type ShapeField } from '../compiling/shape.js';

/** SQL for the id of the body that keeps a record, null in it: everybody; `null`: all of them are everybody's. */
export type KeeperOf = ((t: string, reading: Reading) => string) | null;

/** `requireScopeOf` of scope.ts, as SQL: what no body keeps is everybody's in the role while it is a draft. */
export function heldOver(role: Role, keeper: KeeperOf, t: string, reading: Reading): string {
  const reach = reachOf(reading.viewer, role);
  if (reach === null) return 'true';
  if (reach.length === 0) return 'false';
  if (keeper === null) return 'true';
  const kept = keeper(t, reading);
  return `case when ${kept} is null then ${t}.record_status = 'DRAFT' else ${kept} = any(${reading.bind(reach, 'uuid[]')}) end`;
}

/** `requireMayChange`, as SQL. */
export function changes(keeper: KeeperOf, t: string, reading: Reading): string {
  const held = (role: Role) => heldOver(role, keeper, t, reading);
  return `case when ${t}.record_status = 'DRAFT' then ${held('RECORDER')} else ${held('APPROVER')} end`;
}

/**
 * The fields of `KeptRecordFields`: what requireMayChange and requireStatusRole let whoever asks do, said beforehand. `takenBack`: SQL of
 * what an approver of any body withdraws, and confirms again, besides.
 */
export const rightsOver = (keeper: KeeperOf, takenBack?: KeeperOf): Record<string, ShapeField> => {
  const held = (role: Role, t: string, reading: Reading) => heldOver(role, keeper, t, reading);
  const besides = (t: string, reading: Reading) =>
    takenBack ? ` or (${takenBack(t, reading)} and ${heldOver('APPROVER', null, t, reading)})` : '';
  const withdraws = (t: string, reading: Reading) =>
    `case ${t}.record_status when 'DRAFT' then ${held('RECORDER', t, reading)}
      when 'CONFIRMED' then ${held('APPROVER', t, reading)}${besides(t, reading)} else false end`;
  return {
    mayChange: expression((t, reading) => changes(keeper, t, reading)),
    mayConfirm: expression(
      (t, reading) => `(${t}.record_status <> 'CONFIRMED' and (${held('APPROVER', t, reading)}${besides(t, reading)}))`,
    ),
    mayWithdraw: expression(withdraws),
  };
};

/** Whether whoever asks may record something that hangs on a record: what was withdrawn takes no more. */
export const mayAddTo = (keeper: KeeperOf): ShapeField =>
  expression((t, reading) => `(${t}.record_status <> 'WITHDRAWN' and ${heldOver('RECORDER', keeper, t, reading)})`);

/**
 * Whether whoever asks may hide a body, or show it again, whatever it is: it belongs to nobody in this, as a person does. An authority is
 * not hidden.
 */
export const mayHide = (authorities: readonly string[]): ShapeField =>
  expression(
    (t, reading) =>
      `case when ${t}.hidden_reason is not null then ${heldOver('APPROVER', null, t, reading)} else ${t}.kind <> all(${reading.bind([...authorities], 'text[]')}) and ` +
      `(case when ${t}.record_status = 'DRAFT' then ${heldOver('RECORDER', null, t, reading)} else ${heldOver('APPROVER', null, t, reading)} end) end`,
  );

/** Whether whoever asks may annul, correct, exchange or issue again what is on record. */
export const mayRecordEvents = (keeper: KeeperOf): ShapeField =>
  expression((t, reading) => `(${t}.record_status <> 'WITHDRAWN' and ${heldOver('APPROVER', keeper, t, reading)})`);

/**
 * SQL of who keeps the record that another hangs on. Of one that was made public and that no body keeps it is its own id, which is in
 * nobody's reach: what hangs on it is the whole registry's, too.
 */
export const keeperOfWhole = (whole: string): string =>
  `coalesce(${whole}.kept_by_id, case when ${whole}.record_status <> 'DRAFT' then ${whole}.id end)`;

/** The column of the row itself. */
export const ownKeeper = (t: string): string => `${t}.kept_by_id`;
