import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { NamesakesRepository } from './namesakes.repository.js';
import { OrganisationPostsResolver } from './posts/organisation-posts.resolver.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { MovedRecordsRepository } from './merging/moved-records.repository.js';
import { MovedRecordsResolver } from './merging/moved-records.resolver.js';
import { PersonMergesRepository } from './merging/person-merges.repository.js';
import { PersonMergesResolver } from './merging/person-merges.resolver.js';
import { PersonMergesService } from './merging/person-merges.service.js';
import { KnownDifferentRepository } from './duplicates/known-different.repository.js';
import { KnownDifferentResolver } from './duplicates/known-different.resolver.js';
import { KnownDifferentService } from './duplicates/known-different.service.js';
import { LikelyDuplicatesRepository } from './duplicates/likely-duplicates.repository.js';
import { LikelyDuplicatesResolver } from './duplicates/likely-duplicates.resolver.js';
import { LikelyDuplicates } from './duplicates/likely-duplicates.service.js';
import { PersonCandidatesResolver } from './matching/person-candidates.resolver.js';
import { PersonMatchingRepository } from './matching/person-matching.repository.js';
import { PersonMatching } from './matching/person-matching.service.js';
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
    MovedRecordsRepository,
    MovedRecordsResolver,
    PersonMatchingRepository,
    PersonMatching,
    PersonCandidatesResolver,
    KnownDifferentRepository,
    KnownDifferentService,
    KnownDifferentResolver,
    LikelyDuplicatesRepository,
    LikelyDuplicates,
    LikelyDuplicatesResolver,
  ],
  exports: [PeopleService, PostsService, PersonMatching, LikelyDuplicates],
})
export class PeopleModule {}
