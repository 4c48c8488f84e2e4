import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ARTICLE_QUERY } from '../../src/pages/articles/article-page.query.js';
import { AWARD_QUERY } from '../../src/pages/awards/award-page.query.js';
import { DECISION_QUERY } from '../../src/pages/decisions/decision-page.query.js';
import { DECISIONS_QUERY } from '../../src/pages/decisions/decisions-page.query.js';
import { HOME_QUERY } from '../../src/pages/home/home-page.query.js';
import { HONOUREE_QUERY } from '../../src/pages/honourees/honouree-page.query.js';
import { HONOUREES_FORM_QUERY, HONOUREES_QUERY } from '../../src/pages/honourees/honourees-page.query.js';
import { MEETING_QUERY } from '../../src/pages/meetings/meeting-page.query.js';
import { MEETINGS_QUERY } from '../../src/pages/meetings/meetings-page.query.js';
import { ORGANISATION_QUERY } from '../../src/pages/organisations/organisation-page.query.js';
import { SEARCH_QUERY } from '../../src/pages/search/search-page.query.js';
import { givenProvincialFront } from '../support/given-awards.js';
import { givenAwardForm } from '../support/given-articles.js';
import { givenHonour, lineForPerson } from '../support/given-honours.js';
import { Registry } from '../support/registry.js';

const NOTHING_CHOSEN = {
  hasGrantor: false,
  findsGrantor: false,
  hasArea: false,
  findsArea: false,
  hasIssuer: false,
  findsIssuer: false,
  hasOrganiser: false,
  findsOrganiser: false,
};
const ALL = { ...NOTHING_CHOSEN, listed: true, byName: true, byDay: true, printedOnly: true, counted: true };

describe('what the pages of the public roll ask', () => {
  let registry: Registry;
  let ids: Record<string, string | undefined>;
  beforeAll(async () => {
    registry = await Registry.open({ NODE_ENV: 'production' });
    await givenAwardForm(registry);
    const organisation = await givenProvincialFront(registry);
    const { line, personId } = await lineForPerson(registry, 'Vi Thị Hỏi');
    const { decision, meetingId, articleId } = await givenHonour(registry, organisation, [line]);
    ids = {
      honouree: personId,
      award: decision.awards[0]?.id,
      decision: decision.id,
      meeting: meetingId,
      organisation,
      article: articleId,
    };
  });
  afterAll(() => registry.close());

  it.each([
    ['home', HOME_QUERY, ['decisions', 'meetings']],
    ['form', HONOUREES_FORM_QUERY, ['awardForms']],
    ['honourees', HONOUREES_QUERY, ['awardForms', 'honourees', 'awards', 'printed']],
    ['search', SEARCH_QUERY, ['search', 'areas', 'printed']],
    ['decisions', DECISIONS_QUERY, ['decisions']],
    ['meetings', MEETINGS_QUERY, ['meetings']],
    ['honouree', HONOUREE_QUERY, ['honouree']],
    ['award', AWARD_QUERY, ['node']],
    ['decision', DECISION_QUERY, ['decision']],
    ['meeting', MEETING_QUERY, ['meeting', 'awards']],
    ['organisation', ORGANISATION_QUERY, ['organisation']],
    ['article', ARTICLE_QUERY, ['article']],
  ])('anybody may ask of the API in one document: %s', async (name, document, answered) => {
    const declared = new Set([...document.matchAll(/\$(\w+):/gu)].map(([, variable]) => variable));
    const given = { id: ids[name], text: 'vi', ...ALL };
    const variables = Object.fromEntries(Object.entries(given).filter(([variable]) => declared.has(variable)));
    const data = await registry.anonymous.ask(document, variables);
    expect(Object.keys(data)).toEqual(answered);
    expect(Object.values(data)).not.toContain(null);
  });
});
