import { Field } from '@nestjs/graphql';
import { isStaff } from '../../request/viewer.js';
import type { Reading } from './shape.js';

/** Argument of a list of records: staff see what is withdrawn only when they ask for it. */
export function WithWithdrawnField(): PropertyDecorator {
  return Field(() => Boolean, {
    nullable: true,
    description:
      'Kể cả bản ghi đã rút; mặc định không (cán bộ) / with what was withdrawn; by default without (staff; the public never sees it).',
  });
}

export interface StatusAsked {
  recordStatus?: string | null;
  withWithdrawn?: boolean | null;
}

/** Condition of a list: without withdrawn records, unless they are asked for. The public is shown none anyway. */
export function standingUnlessAsked({ recordStatus, withWithdrawn }: StatusAsked) {
  return (t: string, { viewer }: Reading): string | undefined =>
    recordStatus || withWithdrawn || !isStaff(viewer) ? undefined : `${t}.record_status <> 'WITHDRAWN'`;
}
