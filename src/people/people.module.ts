import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { NamesakesRepository } from './namesakes.repository.js';
import { OrganisationPostsResolver } from './posts/organisation-posts.resolver.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { PersonMergesRepository } from './merging/person-merges.repository.js';
import { PersonMergesResolver } from './merging/person-merges.resolver.js';
import { PersonMergesService } from './merging/person-merges.service.js';
import { PostsRepository } from './posts/posts.repository.js';
import { PostsResolver } from './posts/posts.resolver.js';
import { PostsService } from './posts/posts.service.js';

@Module({
  imports: [OrganisationsModule],
  providers: [
    PeopleRepository,
    NamesakesRepository,
    PeopleService,
    PeopleResolver,
    PostsRepository,
    PostsService,
    PostsResolver,
    OrganisationPostsResolver,
    PersonMergesRepository,
    PersonMergesService,
    PersonMergesResolver,
  ],
  exports: [PeopleService, PostsService],
})
export class PeopleModule {}
