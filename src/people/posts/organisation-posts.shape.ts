import { organisationShape } from '../../organisations/organisation.shape.js';
import { extendShape, type ListPlan, page } from '../../platform/graphql/compiling/shape.js';
import { postShape } from '../person.shape.js';

const postList: ListPlan = {
  orders: {
    HELD_NEWEST: {
      keys: [{ sql: (t) => `coalesce(${t}.held_from, '')`, type: 'text', collate: 'C' }],
      descending: true,
    },
  },
  defaultOrder: 'HELD_NEWEST',
};

extendShape(organisationShape, {
  posts: page(
    () => postShape,
    (organisation, post) => `${post}.organisation_id = ${organisation}.id`,
    postList,
  ),
});
