import { meetingShape } from '../../meetings/meeting.shape.js';
import { extendShape, page } from '../../platform/graphql/compiling/shape.js';
import { articleList, claims } from '../article-list.js';
import { articleShape } from '../article.shape.js';
import { claimList, claimShape } from '../claims/claim.shape.js';

extendShape(meetingShape, {
  claims: page(
    () => claimShape,
    (meeting, claim) => `${claim}.meeting_id = ${meeting}.id`,
    claimList,
  ),
  articles: page(
    () => articleShape,
    (meeting, article, reading) => claims(article, reading, (claim) => `${claim}.meeting_id = ${meeting}.id`),
    articleList,
  ),
});
