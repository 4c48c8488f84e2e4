import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { MeetingType } from '../../meetings/meeting.type.js';
import { PersonType } from '../../people/person.type.js';
import { Access } from '../../platform/graphql/compiling/access.js';
import { answeredByShape, PageArgs } from '../../platform/graphql/records/connection.type.js';
import { AwardType } from '../award.type.js';
import './presentation.shape.js';
import { PresentationConnection, PresentationItemType, PresentationType } from './presentation.type.js';

@Resolver(() => AwardType)
export class AwardPresentationsResolver {
  @Access('SHAPE')
  @ResolveField(() => [PresentationItemType], {
    description:
      'Lần trao và các lần trao không thành; rỗng: chưa trao hoặc chưa biết / handed over, with attempts; empty: not yet, or not known.',
  })
  presentations(): never {
    return answeredByShape();
  }
}

@Resolver(() => MeetingType)
export class MeetingPresentationsResolver {
  @Access('SHAPE')
  @ResolveField(() => [PresentationType], { description: 'Các lượt trao tại hội nghị / what was handed over there.' })
  presentations(): never {
    return answeredByShape();
  }
}

@Resolver(() => PersonType)
export class PersonPresentationsResolver {
  @Access('SHAPE')
  @ResolveField(() => PresentationConnection, {
    description: 'Những lượt trao do người này trao / what this person handed over.',
  })
  presentationsGiven(@Args() _page: PageArgs): never {
    return answeredByShape();
  }
}
