import { organisationShape } from '../../organisations/organisation.shape.js';
import { extendShape, page } from '../../platform/graphql/compiling/shape.js';
import { aboutOrganisation, articleList } from '../article-list.js';
import { articleShape } from '../article.shape.js';

extendShape(organisationShape, {
  articles: page(
    () => articleShape,
    (organisation, article, reading) => aboutOrganisation(article, `${organisation}.id`, reading),
    articleList,
  ),
});
