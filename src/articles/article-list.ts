import { awardShape } from '../awards/award.shape.js';
import { meetingShape } from '../meetings/meeting.shape.js';
import { organisationShape } from '../organisations/organisation.shape.js';
import { keptPersonId, personShape } from '../people/person.shape.js';
import { changesOf } from '../platform/graphql/compiling/changed-since.js';
import { named } from '../platform/graphql/compiling/named.js';
import type { Named } from '../platform/graphql/compiling/shape.js';
import type { ListPlan, Reading } from '../platform/graphql/compiling/shape.js';
import { conditions } from '../platform/graphql/compiling/statement.js';
import { matchesNames } from '../organisations/printed/name-query.js';
import { foldVietnamese } from '../platform/text/fold-vietnamese.js';
import './article-changes.js';
import { claimShape } from './claims/claim.shape.js';

type Condition = (t: string) => string | undefined;

/** SQL that is true for articles with a claim, one that the viewer may see, that meets the condition. */
export function claims(article: string, reading: Reading, about: Condition): string {
  const c = reading.alias();
  const where = conditions(`${c}.article_id = ${article}.id`, about(c), claimShape.visible(c, reading));
  return `exists (select from claims ${c} where ${where})`;
}

/**
 * The same for claims about an award, one that the viewer may see. It begins with the awards, and looks up what is tied to each:
 * joined, the ties of all claims would be read, since the planner hands no key into a view that joins.
 */
export function claimsAward(article: string, reading: Reading, about: Condition): string {
  const [a, l, c] = [reading.alias(), reading.alias(), reading.alias()];
  const where = conditions(about(a), awardShape.visible(a, reading), claimShape.visible(c, reading));
  const ties = `select claim_id from claimed_awards where award_id = ${a}.id offset 0`;
  return (
    `${article}.id = any(array(select ${c}.article_id from awards ${a} cross join lateral (${ties}) ${l} ` +
    `join claims ${c} on ${c}.id = ${l}.claim_id where ${where}))`
  );
}

/**
 * The same for claims about lines of a decision, or about the decision as a whole. The claims are looked up by it, as there: a
 * decision is one of very many that articles speak of.
 */
export function claimsDecision(article: string, reading: Reading, id: string): string {
  const c = reading.alias();
  const where = conditions(`${c}.decision_id = ${id}`, claimShape.visible(c, reading));
  return (
    `(${claimsAward(article, reading, (award) => `${award}.decision_id = ${id}`)} or ` +
    `${article}.id = any(array(select ${c}.article_id from claims ${c} where ${where})))`
  );
}

/** The same for claims about one line: tied to it, or about its decision and what can be of it. `id` is SQL. */
export function claimsLine(article: string, reading: Reading, id: string): string {
  const [a, l, c] = [reading.alias(), reading.alias(), reading.alias()];
  const seen = conditions(
    `${l}.award_id = ${id}`,
    claimShape.visible(c, reading),
    `exists (select from awards ${a} where ${conditions(`${a}.id = ${id}`, awardShape.visible(a, reading))})`,
  );
  return (
    `(${claimsAward(article, reading, (award) => `${award}.id = ${id}`)} or ${article}.id = any(array(` +
    `select ${c}.article_id from cited_awards ${l} join claims ${c} on ${c}.id = ${l}.claim_id where ${seen})))`
  );
}

/** A person or a body, whether honoured or not. */
export function namedHonouree(id: string | null | undefined, field: string): Named[] {
  const bodies = named(organisationShape, id, field);
  return named(personShape, id, field).map((person) => ({
    ...person,
    isThere: (reading) => [person, ...bodies].map(({ isThere }) => isThere(reading)).join(' or '),
    problem: { ...person.problem, details: { type: 'Honouree' } },
  }));
}

function aboutHonouree(article: string, id: string, reading: Reading): string {
  const person = keptPersonId(id, reading);
  const organisation = reading.bind(id, 'uuid');
  return claimsAward(article, reading, (a) => `${a}.person_id = ${person} or ${a}.organisation_id = ${organisation}`);
}

function aboutMeeting(article: string, meetingId: string, reading: Reading): string {
  const m = reading.alias();
  const id = reading.bind(meetingId, 'uuid');
  const seen = conditions(`${m}.id = ${id}`, meetingShape.visible(m, reading));
  return conditions(
    claims(article, reading, (c) => `${c}.meeting_id = ${id}`),
    `exists (select from meetings ${m} where ${seen})`,
  );
}

/**
 * SQL that is true for articles that say something of the body `id`, which is SQL: of an award that it received or granted, or of
 * a meeting that it organised. What it granted is looked up from what articles say, since a body grants more than is written of.
 */
export function aboutOrganisation(article: string, id: string, reading: Reading): string {
  const from = (joined: (c: string) => string) => {
    const c = reading.alias();
    return `${article}.id = any(array(select ${c}.article_id from claims ${c} ${joined(c)}))`;
  };
  const [g, l, a, o, m] = [reading.alias(), reading.alias(), reading.alias(), reading.alias(), reading.alias()];
  const w = reading.alias();
  const seen = (c: string, ...where: string[]) => conditions(...where, claimShape.visible(c, reading));
  return [
    claimsAward(article, reading, (award) => `${award}.organisation_id = ${id}`),
    from((c) => `join claim_grantors ${g} on ${g}.claim_id = ${c}.id where ${seen(c, `${g}.organisation_id = ${id}`)}`),
    from(
      (c) =>
        `join claim_awards ${l} on ${l}.claim_id = ${c}.id join awards ${a} on ${a}.id = ${l}.award_id ` +
        `where ${conditions(seen(c, `${a}.grantor_id = ${id}`), awardShape.visible(a, reading))}`,
    ),
    from((c) => {
      const granted = conditions(
        `${w}.decision_id = ${c}.decision_id`,
        `${w}.grantor_id = ${id}`,
        awardShape.visible(w, reading),
      );
      return `where ${seen(c, `${c}.decision_id is not null`, `exists (select from awards ${w} where ${granted})`)}`;
    }),
    from(
      (c) =>
        `join meetings ${m} on ${m}.id = ${c}.meeting_id join meeting_organisers ${o} on ${o}.meeting_id = ${m}.id ` +
        `where ${conditions(seen(c, `${o}.organisation_id = ${id}`), meetingShape.visible(m, reading))}`,
    ),
  ].join(' or ');
}

const published = (unknown: string) => ({
  sql: (t: string) => `coalesce(${t}.published_on, '${unknown}')`,
  type: 'text',
});

export const articleList: ListPlan = {
  orders: {
    PUBLISHED_NEWEST: { keys: [published('')], descending: true },
    PUBLISHED_OLDEST: { keys: [published('9999')] },
    TITLE: { keys: [{ sql: (t) => `${t}.title`, type: 'text', collate: 'vi-x-icu' }] },
  },
  defaultOrder: 'PUBLISHED_NEWEST',
  filter: ({ text, year, outlet, meetingId, awardId, honoureeId, organisationId, recordStatus }, t, reading) => [
    typeof text === 'string' ? matchesNames(`${t}.title_words`, text, reading) : undefined,
    typeof year === 'number' ? `${t}.published_year = ${reading.bind(year, 'integer')}` : undefined,
    typeof outlet === 'string' ? `${t}.outlet_key = ${reading.bind(foldVietnamese(outlet), 'text')}` : undefined,
    typeof recordStatus === 'string' ? `${t}.record_status = ${reading.bind(recordStatus, 'text')}` : undefined,
    typeof meetingId === 'string' ? aboutMeeting(t, meetingId, reading) : undefined,
    typeof awardId === 'string' ? claimsLine(t, reading, reading.bind(awardId, 'uuid')) : undefined,
    typeof honoureeId === 'string' ? aboutHonouree(t, honoureeId, reading) : undefined,
    typeof organisationId === 'string'
      ? aboutOrganisation(t, reading.bind(organisationId, 'uuid'), reading)
      : undefined,
  ],
  changes: changesOf('Article'),
};
