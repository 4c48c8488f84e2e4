/** SQL: the areas in which an area lies and ever lay, itself among them, as JSON of `AreaAbove`; `areaId` is an expression. */
export function areasAbove(areaId: string): string {
  return `(select coalesce(json_agg(json_build_object('name', w.name, 'level', w.level)), '[]')
             from area_closure v join areas w on w.id = v.ancestor_id where v.area_id = ${areaId} and w.level <> 'COUNTRY')`;
}
