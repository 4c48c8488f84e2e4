import { awardShape } from '../../awards/award.shape.js';
import { meetingShape } from '../../meetings/meeting.shape.js';
import { extendShape, type ListPlan, many, page } from '../../platform/graphql/compiling/shape.js';
import { conditions } from '../../platform/graphql/compiling/statement.js';
import { articleShape } from '../article.shape.js';
import { claimShape } from '../claims/claim.shape.js';

/** SQL of the ids of claims that are tied to an award, or that tell of its decision and of what can be of it. */
const aboutAward = (award: string) =>
  `(select claim_id from claimed_awards where award_id = ${award}.id ` +
  `union all select claim_id from cited_awards where award_id = ${award}.id)`;

const tied = (claim: string, award: string) =>
  `${award}.id in (select award_id from claimed_awards where claim_id = ${claim}.id)`;

/** Those that an article speaks of: as the decision lists them, then those without a decision. */
const awardsSpokenOf: ListPlan = {
  orders: {
    AS_LISTED: {
      keys: [
        { sql: (t) => `coalesce(${t}.decision_id::text, '~')`, type: 'text', collate: 'C' },
        { sql: (t) => `coalesce(${t}.annex_order, 0)`, type: 'integer' },
      ],
    },
  },
  defaultOrder: 'AS_LISTED',
};

extendShape(claimShape, {
  awards: page(
    () => awardShape,
    (claim, award) => tied(claim, award),
    awardsSpokenOf,
  ),
});

extendShape(articleShape, {
  awards: page(
    () => awardShape,
    (article, award, reading) => {
      const c = reading.alias();
      const seen = conditions(`${c}.article_id = ${article}.id`, claimShape.visible(c, reading));
      return `${award}.id in (select l.award_id from claims ${c} join claimed_awards l on l.claim_id = ${c}.id where ${seen})`;
    },
    awardsSpokenOf,
  ),
  meetings: many(
    () => meetingShape,
    (article, meeting, reading) => {
      const c = reading.alias();
      const seen = conditions(`${c}.article_id = ${article}.id`, claimShape.visible(c, reading));
      return `${meeting}.id in (select ${c}.meeting_id from claims ${c} where ${seen})`;
    },
    { order: (meeting) => `${meeting}.held_from, ${meeting}.id` },
  ),
});

extendShape(awardShape, {
  claims: many(
    () => claimShape,
    (award, claim) => `${claim}.id in ${aboutAward(award)}`,
    { order: (claim) => `${claim}.id` },
  ),
  articles: many(
    () => articleShape,
    (award, article, reading) => {
      const c = reading.alias();
      const seen = conditions(`${c}.id in ${aboutAward(award)}`, claimShape.visible(c, reading));
      return `${article}.id in (select ${c}.article_id from claims ${c} where ${seen})`;
    },
    { order: (article) => `coalesce(${article}.published_on, '9999'), ${article}.id` },
  ),
});
