/**
 * SQL of the names, folded, by which a row of organisations is named: in full, and each name and short name it bears or bore. Of one
 * word a former or short name would be any word.
 */
export const bodyKeys = (body: string): string =>
  `select ${body}.name_key as key union select fold_vi(k.printed) from organisation_versions v ` +
  `cross join lateral (values (v.name), (v.short_name)) k (printed) where v.organisation_id = ${body}.id and fold_vi(k.printed) like '% %'`;

/** SQL of whoever heads a household, or did, as person_key() has names. */
export const headKeys = (body: string): string =>
  `select unnest(household_heads(v.name)) as key from organisation_versions v where v.organisation_id = ${body}.id and ${body}.kind = 'HOUSEHOLD'`;

/** SQL that is true where a folded text has a folded name in whole words: "thôn 1" is not said by "thôn 12". */
export const saysWords = (said: string, key: string): string =>
  `position(' ' || ${key} || ' ' in ' ' || ${said} || ' ') > 0`;
