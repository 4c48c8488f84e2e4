import { presentationItemShape } from '../../awards/presentations/presentation.shape.js';
import { extendShape, many, narrowShape, one } from '../../platform/graphql/compiling/shape.js';
import { claimShape } from './claim.shape.js';

extendShape(presentationItemShape, {
  claim: one(
    () => claimShape,
    (item, claim) => `${claim}.id = ${item}.claim_id`,
  ),
});

extendShape(claimShape, {
  presentations: many(
    () => presentationItemShape,
    (claim, item) => `${item}.claim_id = ${claim}.id and not ${item}.presentation_withdrawn`,
    { order: (item) => `${item}.id` },
  ),
});

narrowShape(presentationItemShape, (item, reading) => {
  const c = reading.alias();
  const claim = claimShape.visible(c, reading);
  return (
    claim &&
    `${item}.claim_id is null or exists (select from claims ${c} where ${c}.id = ${item}.claim_id and (${claim}))`
  );
});
