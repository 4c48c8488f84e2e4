import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { IdField } from '../../platform/graphql/refusing/input-fields.js';
import type { Reading } from '../../platform/graphql/compiling/shape.js';

export const AREA_VIEW = { AS_THEN: 'AS_THEN', AS_TODAY: 'AS_TODAY' } as const;
export type AreaView = (typeof AREA_VIEW)[keyof typeof AREA_VIEW];
registerEnumType(AREA_VIEW, {
  name: 'AreaView',
  description: 'Xem theo địa bàn nào / by which map.',
  valuesMap: {
    AS_THEN: { description: 'Theo địa giới khi đó / by the boundaries of that time.' },
    AS_TODAY: {
      description:
        'Quy về địa bàn ngày nay, qua các lần sắp xếp / rolled up to the areas of today, through every reorganisation.',
    },
  },
});

@InputType({ description: 'Lọc theo địa bàn / by area.' })
export class AreaFilterInput {
  @IdField({ description: 'Mã địa bàn / id of the area.' })
  id: string;

  @Field(() => AREA_VIEW, {
    nullable: true,
    description:
      'Mặc định theo địa bàn được hỏi: còn tồn tại thì AS_TODAY, đã chấm dứt thì AS_THEN / by default as the area itself stands: AS_TODAY of one that stands, AS_THEN of one that has ended.',
  })
  view?: AreaView | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Tính cả địa bàn bên dưới; mặc định có / with the areas below it; by default yes.',
  })
  below?: boolean | null;
}

/**
 * SQL that is true where the area `areaId` lies in the one asked for. `days` is a `daterange` of when it has to have lain
 * there (as then); as today, both are first taken to where they count today, so a former area may be asked for. Where no view is
 * given the area itself says which: a set that is right for both, so that an index still leads to it.
 */
export function liesIn(areaId: string, days: string, filter: AreaFilterInput, reading: Reading): string {
  const asked = reading.bind(filter.id, 'uuid');
  const below = filter.below ?? true;
  if (!filter.view) return below ? liesAsItStands(areaId, days, asked) : isAsItStands(areaId, asked);
  if (filter.view === 'AS_TODAY') {
    const today = `select coalesce((select today_id from area_today where area_id = ${asked}), ${asked})`;
    if (!below) return `${areaId} in (select area_id from area_today where today_id = (${today}))`;
    return (
      `${areaId} in (select n.area_id from area_closure c join area_today n on n.today_id = c.area_id ` +
      `where c.ancestor_id = (${today}) and upper_inf(c.valid))`
    );
  }
  if (!below) return `${areaId} = ${asked}`;
  return `exists (select from area_closure c where c.ancestor_id = ${asked} and c.area_id = ${areaId} and c.valid && ${days})`;
}

/** Nothing counts today as an area that has ended. */
function isAsItStands(areaId: string, asked: string): string {
  return `${areaId} in (select area_id from area_today where today_id = ${asked} union all select ${asked})`;
}

/** The same where no view is given, in or below the area whose id `asked` (SQL) is. */
export function liesAsItStands(areaId: string, days: string, asked: string): string {
  const stands = `exists (select from areas s where s.id = ${asked} and s.valid_to is null)`;
  return (
    `${areaId} in (select n.area_id from area_closure c join area_today n on n.today_id = c.area_id ` +
    `where c.ancestor_id = ${asked} and upper_inf(c.valid) ` +
    `union all select c.area_id from area_closure c where c.ancestor_id = ${asked} and not ${stands}) ` +
    `and (${stands} or exists (select from area_closure c where c.ancestor_id = ${asked} and c.area_id = ${areaId} and c.valid && ${days}))`
  );
}

/**
 * The same from the other side, for asking of many areas whether anything lies in each: SQL of a relation (area_id, valid) of
 * those that count there, and when. `offset 0` keeps it apart: else every line is read anew for each area that is asked of.
 */
export function areasAsItStands(asked: string): string {
  const stands = `exists (select from areas s where s.id = ${asked} and s.valid_to is null)`;
  return (
    `(select n.area_id, daterange(null, null) as valid from area_closure c join area_today n on n.today_id = c.area_id ` +
    `where c.ancestor_id = ${asked} and upper_inf(c.valid) and ${stands} ` +
    `union all select c.area_id, c.valid from area_closure c where c.ancestor_id = ${asked} and not ${stands} offset 0)`
  );
}
