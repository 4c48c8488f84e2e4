import { awardDecisionShape } from '../../awards/decisions/award-decision.shape.js';
import { extendShape, page } from '../../platform/graphql/compiling/shape.js';
import { articleList, claimsDecision } from '../article-list.js';
import { articleShape } from '../article.shape.js';

extendShape(awardDecisionShape, {
  articles: page(
    () => articleShape,
    (decision, article, reading) => claimsDecision(article, reading, `${decision}.id`),
    articleList,
  ),
});
