import { awardDecisionShape } from '../../awards/decisions/award-decision.shape.js';
import { extendShape, page } from '../../platform/graphql/compiling/shape.js';
import { articleList, claimsAward } from '../article-list.js';
import { articleShape } from '../article.shape.js';

extendShape(awardDecisionShape, {
  articles: page(
    () => articleShape,
    (decision, article, reading) => claimsAward(article, reading, (award) => `${award}.decision_id = ${decision}.id`),
    articleList,
  ),
});
