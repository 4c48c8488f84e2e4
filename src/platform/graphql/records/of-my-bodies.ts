import { Field } from '@nestjs/graphql';
import type { Reading } from '../compiling/shape.js';
import { heldOver, ownKeeper } from './rights.shape.js';

/** Argument of a list: what is somebody's to go on with, out of all that they see. */
export function OfMyBodiesField(): PropertyDecorator {
  return Field(() => Boolean, {
    nullable: true,
    description:
      'Chỉ những gì đơn vị bạn ghi sổ giữ, hoặc không ai giữ (cán bộ) / only what is kept by bodies that you record for, or by nobody (staff).',
  });
}

/** Condition of a list whose rows have a keeper. */
export const isOfMyBodies = (asked: unknown, t: string, reading: Reading): string | undefined =>
  asked === true ? heldOver('RECORDER', ownKeeper, t, reading) : undefined;
