import { Module } from '@nestjs/common';
import { AreasRepository } from './areas/areas.repository.js';
import { AreasResolver } from './areas/areas.resolver.js';
import { AreasService } from './areas/areas.service.js';
import { BodyReferences } from './body-references.service.js';
import { BulkBodies } from './bulk-bodies.service.js';
import { NamesThatStay } from './names-that-stay.service.js';
import { OrganisationCandidatesResolver } from './matching/organisation-candidates.resolver.js';
import { OrganisationMatchingRepository } from './matching/organisation-matching.repository.js';
import { OrganisationGuess } from './matching/organisation-guess.service.js';
import { OrganisationMatching } from './matching/organisation-matching.service.js';
import { OrganisationDoubts } from './doubts/organisation-doubts.service.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { OrganisationsResolver } from './organisations.resolver.js';
import { OrganisationsService } from './organisations.service.js';
import { PlaceBooks } from './places/place-books.service.js';
import { OrganisationSuccessionsService } from './successions/organisation-successions.service.js';

@Module({
  providers: [
    AreasRepository,
    AreasService,
    AreasResolver,
    OrganisationsRepository,
    BodyReferences,
    BulkBodies,
    NamesThatStay,
    OrganisationDoubts,
    OrganisationsService,
    OrganisationSuccessionsService,
    OrganisationsResolver,
    OrganisationMatchingRepository,
    OrganisationMatching,
    OrganisationGuess,
    OrganisationCandidatesResolver,
    PlaceBooks,
  ],
  exports: [AreasService, BodyReferences, BulkBodies, OrganisationMatching, OrganisationsService, PlaceBooks],
})
export class OrganisationsModule {}
