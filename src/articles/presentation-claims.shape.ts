import { presentationItemShape } from '../awards/presentations/presentation.shape.js';
import { extendShape, many, one } from '../platform/graphql/shape.js';
import { claimShape } from './claims/claim.shape.js';

extendShape(presentationItemShape, {
  claim: one(
    () => claimShape,
    (item, claim) => `${claim}.id = ${item}.claim_id`,
  ),
});

extendShape(claimShape, {
  presentations: many(
    () => presentationItemShape,
    (claim, item) => `${item}.claim_id = ${claim}.id`,
    { order: (item) => `${item}.id` },
  ),
});
