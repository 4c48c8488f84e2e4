import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationType } from '../../organisations/organisation.type.js';
import { Access } from '../../platform/graphql/compiling/access.js';
import { answeredByShape, PageArgs } from '../../platform/graphql/records/connection.type.js';
import './organisation-posts.shape.js';
import { PostConnection } from './post.type.js';

@Resolver(() => OrganisationType)
export class OrganisationPostsResolver {
  @Access('SHAPE')
  @ResolveField(() => PostConnection, {
    description: 'Chức vụ tại đơn vị này, mới nhất trước / posts held at this body, newest first.',
  })
  posts(@Args() _args: PageArgs): PostConnection {
    return answeredByShape();
  }
}
