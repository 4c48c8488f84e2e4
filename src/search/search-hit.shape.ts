import { articleShape } from '../articles/article.shape.js';
import { awardShape, wasNotUndone } from '../awards/award.shape.js';
import { granted } from '../awards/standing.js';
import { awardDecisionShape } from '../awards/decisions/award-decision.shape.js';
import { hasNumberOrWords } from '../awards/decisions/number-or-words.js';
import { honoureeShape } from '../awards/honourees/honouree.shape.js';
import { meetingShape } from '../meetings/meeting.shape.js';
import { areasAsItStands } from '../organisations/areas/area-filter.js';
import { areaShape } from '../organisations/areas/area.shape.js';
import { organisationShape } from '../organisations/organisation.shape.js';
import { personShape } from '../people/person.shape.js';
import { column, defineShape, one, type Reading, type Shape } from '../platform/graphql/compiling/shape.js';
import { conditions } from '../platform/graphql/compiling/statement.js';
import { matchesAddressedNames } from '../people/addressed-names.js';
import { distanceOfName, hasEnded, matchesAreaNames } from '../organisations/areas/area-names.js';
import { matchesNames, nameQuery } from '../organisations/printed/name-query.js';
import { isStaff } from '../platform/request/viewer.js';
import { accentPatterns } from './accent-patterns.js';
import { SEARCH_KIND, type SearchKind } from './search.type.js';

interface Source {
  shape: Shape;
  /** SQL that is true where the text finds it. */
  found: (t: string, text: string, reading: Reading) => string;
  title: (t: string) => string;
  /** What accents are compared with: by default the title, else every name that it is found by. */
  names?: (t: string) => string;
  /** What comes first of those of its kind that have the same accents, the least. */
  rank?: (t: string, text: string, reading: Reading) => string;
  /** State of a record; an area has none, and is what everybody knows. */
  hasState?: false;
  /** What is left out besides what the viewer may not see. */
  only?: (t: string, reading: Reading) => string;
}

/** Whoever holds an award is found as an honouree, and whoever was merged as the one kept. The public is told of honourees alone. */
function staffAloneSees(t: string, reading: Reading): string {
  if (!isStaff(reading.viewer)) return 'false';
  const a = reading.alias();
  const held = conditions(`${a}.person_id = ${t}.id`, granted(a), wasNotUndone(a), awardShape.visible(a, reading));
  return `${t}.merged_into_id is null and not exists (select from awards ${a} where ${held})`;
}

/** An area that nobody in it was given anything leads nowhere, and most have namesakes. */
function isHonoured(t: string, reading: Reading): string {
  const [w, a] = [reading.alias(), reading.alias()];
  const days = `daterange(first_day(${a}.granted_on), last_day(${a}.granted_on), '[]')`;
  const given = conditions(
    `${a}.unit_area_id = ${w}.area_id and ${w}.valid && ${days}`,
    granted(a),
    wasNotUndone(a),
    awardShape.visible(a, reading),
  );
  return (
    `exists (select from ${areasAsItStands(`${t}.id`)} ${w} ` +
    `cross join lateral (select from awards ${a} where ${given} limit 1) one)`
  );
}

const words =
  (column: string): Source['found'] =>
  (t, text, reading) =>
    matchesNames(`${t}.${column}`, text, reading);

const addressed: Source['found'] = (t, text, reading) => matchesAddressedNames(`${t}.name_words`, text, reading);

const named = (name: string) => (t: string) => `concat_ws(' ', ${t}.${name}, ${t}.other_names)`;

const SOURCES: Record<SearchKind, Source> = {
  HONOUREE: { shape: honoureeShape, found: addressed, title: (t) => `${t}.name`, names: named('name') },
  PERSON: {
    shape: personShape,
    found: addressed,
    title: (t) => `${t}.display_name`,
    names: named('display_name'),
    only: staffAloneSees,
  },
  ORGANISATION: {
    shape: organisationShape,
    found: words('name_words'),
    title: (t) => `${t}.name`,
    names: named('name'),
  },
  MEETING: { shape: meetingShape, found: words('title_words'), title: (t) => `${t}.title` },
  DECISION: {
    shape: awardDecisionShape,
    found: hasNumberOrWords,
    title: (t) => `concat_ws(': ', ${t}.number_printed, ${t}.subject)`,
  },
  ARTICLE: { shape: articleShape, found: words('title_words'), title: (t) => `${t}.title` },
  AREA: {
    shape: areaShape,
    found: matchesAreaNames,
    title: (t) => `${t}.name`,
    rank: (t, text, reading) => `2 * ${distanceOfName(t, text, reading)} + ${hasEnded(t, null, reading)}`,
    only: isHonoured,
    hasState: false,
  },
};

/**
 * Hits of a kind that are looked at before they are ranked: a word that everybody bears must not sort everybody. Those
 * with just the accents that were typed are looked at apart, so that no crowd of others keeps them out.
 */
const CANDIDATES = 1000;

const pick = (kind: SearchKind) =>
  one(
    () => SOURCES[kind].shape,
    (hit, record) => `${record}.id = ${hit}.id and ${hit}.kind = '${kind}'`,
  );

/** Hits are made by `hitsFor`; there is no table of them. */
export const searchHitShape = defineShape({
  type: 'SearchHit',
  table: '(select null::uuid as id)',
  fields: {
    id: column('id'),
    kind: column('kind'),
    title: column('title'),
    recordStatus: column('record_status'),
    exactness: column('exactness'),
    honouree: pick('HONOUREE'),
    person: pick('PERSON'),
    organisation: pick('ORGANISATION'),
    meeting: pick('MEETING'),
    decision: pick('DECISION'),
    article: pick('ARTICLE'),
    area: pick('AREA'),
  },
});

/** What the patterns of accents are matched with. */
const printed = (sql: string) => `lower(normalize(${sql}, nfc))`;

export interface Asked {
  text: string;
  kinds: readonly SearchKind[];
  first: number;
  /** Condition that keeps out what was withdrawn, or none. */
  standing: (t: string, reading: Reading) => string | undefined;
}

/** SQL by which what was found by initials stands behind what has the very words; nothing where no letter stands alone. */
function closeness(text: string, reading: Reading): string {
  const close = nameQuery(text, { initials: false });
  if (close === undefined || close === nameQuery(text)) return '';
  return `(word_vector(c.names) @@ ${reading.bind(close, 'tsquery')}) desc, `;
}

/** SQL of a subquery with the best `first` hits of the wanted kinds that the viewer may see: id, kind, title, state, exactness, place. */
export function hitsFor({ text, kinds, first, standing }: Asked, reading: Reading): string {
  const patterns = accentPatterns(text);
  const bound = reading.bind(patterns, 'text[]');
  const parts = kinds.map((kind) => {
    const { shape, found: finds, title, names = title, rank, only, hasState = true } = SOURCES[kind];
    const t = reading.alias();
    const found = conditions(
      finds(t, text, reading),
      shape.visible(t, reading),
      only?.(t, reading),
      hasState ? standing(t, reading) : undefined,
    );
    const some = (where: string) =>
      `(select ${t}.id, '${kind}' as kind, ${title(t)} as title, ${names(t)} as names, ${rank?.(t, text, reading) ?? '0'} as rank, ${hasState ? `${t}.record_status` : `'CONFIRMED'`} as record_status from ${shape.table} ${t} where ${where} limit ${CANDIDATES})`;
    if (patterns.length === 0) return some(found);
    const exact = `(select bool_and(${printed(names(t))} ~ p) from unnest(${bound}) p)`;
    return `(${some(conditions(found, exact))} union ${some(found)})`;
  });
  const exactness =
    patterns.length === 0
      ? `1::float + 0 * cardinality(${bound})`
      : `(select count(*) filter (where ${printed('c.names')} ~ p) from unnest(${bound}) p)::float / ${patterns.length}`;
  const close = closeness(text, reading);
  const order = Object.keys(SEARCH_KIND).map((kind) => `'${kind}'`);
  return (
    `(select c.*, row_number() over (order by c.exactness desc, ${close}array_position(array[${order.join(', ')}], c.kind), ` +
    `c.rank, c.title collate "vi-x-icu", c.id) as place from (select c.*, ${exactness} as exactness from (${parts.join(' union all ')}) c) c ` +
    `order by place limit ${first})`
  );
}
