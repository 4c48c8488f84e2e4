import { personShape } from '../../people/person.shape.js';
import { extendShape, page } from '../../platform/graphql/compiling/shape.js';
import { articleList, claimsAward } from '../article-list.js';
import { articleShape } from '../article.shape.js';

extendShape(personShape, {
  articles: page(
    () => articleShape,
    (person, article, reading) => claimsAward(article, reading, (award) => `${award}.person_id = ${person}.id`),
    articleList,
  ),
});
