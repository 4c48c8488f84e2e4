import { Module } from '@nestjs/common';
import { MeetingsModule } from '../../meetings/meetings.module.js';
import { OrganisationsModule } from '../../organisations/organisations.module.js';
import { PeopleModule } from '../../people/people.module.js';
import {
  AwardPresentationsResolver,
  MeetingPresentationsResolver,
  PersonPresentationsResolver,
} from './presentation-fields.resolver.js';
import { DecisionHandedOverResolver, MeetingHandedOverResolver } from './handed-over.resolver.js';
import { PresentationItemsService } from './presentation-items.service.js';
import { PresentationsRepository } from './presentations.repository.js';
import { PresentationsResolver } from './presentations.resolver.js';
import { PresentationsService } from './presentations.service.js';
import { PresentersService } from './presenters.service.js';
import { UndoPresentations } from './undo-presentations.service.js';

@Module({
  imports: [OrganisationsModule, PeopleModule, MeetingsModule],
  providers: [
    PresentationsRepository,
    PresentationItemsService,
    PresentersService,
    PresentationsService,
    UndoPresentations,
    PresentationsResolver,
    AwardPresentationsResolver,
    MeetingPresentationsResolver,
    PersonPresentationsResolver,
    MeetingHandedOverResolver,
    DecisionHandedOverResolver,
  ],
  exports: [PresentationsService, UndoPresentations],
})
export class PresentationsModule {}
