import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AttendanceType } from '../../meetings/attendance/attendance.type.js';
import { MeetingType } from '../../meetings/meeting.type.js';
import { OrganisationType } from '../../organisations/organisation.type.js';
import { PersonType } from '../../people/person.type.js';
import { connectionOf } from '../../platform/graphql/records/connection.type.js';
import { Node, KeptRecordFields } from '../../platform/graphql/records/record.type.js';
import { AwardType } from '../award.type.js';
import { OpenPresentationWarningType } from './open-presentation-warning.type.js';
import { PRESENTATION_MANNER, type PresentationManner } from '../vocabulary.js';

registerEnumType(PRESENTATION_MANNER, {
  name: 'PresentationManner',
  description: 'Cách trao / how it was handed over.',
  valuesMap: {
    IN_PERSON: { description: 'Người được khen nhận / received in person.' },
    BY_PROXY: { description: 'Người khác nhận thay / received on behalf of the recipient.' },
    POSTHUMOUS: { description: 'Truy tặng, thân nhân nhận / posthumous, received by relatives.' },
    ABSENT: { description: 'Vắng, chưa trao được; lần trao vẫn được ghi / nobody came: an attempt, still recorded.' },
  },
});

@ObjectType('Presentation', {
  implements: () => [Node],
  description:
    'Một lượt trao tại một hội nghị: ai trao, thay mặt ai, trao những gì / a handing-over at a meeting. Presenting is not granting: the decision grants.',
})
export class PresentationType extends KeptRecordFields {
  @Field(() => MeetingType, { description: 'Tại hội nghị / at which meeting.' })
  meeting: MeetingType;

  @Field(() => Int, { description: 'Thứ tự trong chương trình / order in the programme.' })
  listingOrder: number;

  @Field(() => [AttendanceType], { description: 'Người trao, theo thứ tự / presenters, in order.' })
  presenters: AttendanceType[];

  @Field(() => OrganisationType, {
    nullable: true,
    description:
      'Thừa ủy quyền của; null: không có hoặc chưa xác định / by delegation of; null: none, or not resolved.',
  })
  onBehalfOf: OrganisationType | null;

  @Field(() => String, { nullable: true, description: 'Thừa ủy quyền của, như in / by delegation of, as printed.' })
  onBehalfOfPrinted: string | null;

  @Field(() => String, { nullable: true, description: 'Ghi chú (cán bộ) / note (staff).' })
  note: string | null;

  @Field(() => [OpenPresentationWarningType], {
    description:
      'Điều cần xem lại của lượt trao này, như khi xác nhận (cán bộ) / what should be looked at twice, as confirming tells it (staff).',
  })
  openWarnings: OpenPresentationWarningType[];

  @Field(() => [PresentationItemType], {
    description: 'Những gì được trao, theo thứ tự / what was handed over, in order.',
  })
  items: PresentationItemType[];
}

@ObjectType('PresentationItem', {
  implements: () => [Node],
  description:
    'Một khen thưởng, hoặc điều một bài báo nói, được trao / one award, or what an article claims, handed over.',
})
export class PresentationItemType implements Node {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Thứ tự / order.' })
  ordinal: number;

  @Field(() => AwardType, {
    nullable: true,
    description: 'Dòng khen thưởng; null: chỉ biết qua điều bài báo nói / the award line; null: known only as a claim.',
  })
  award: AwardType | null;

  @Field(() => PRESENTATION_MANNER, { description: 'Cách trao / manner.' })
  manner: PresentationManner;

  @Field(() => PersonType, {
    nullable: true,
    description: 'Người nhận thay; null: chưa xác định / who received it, if resolved.',
  })
  receivedBy: PersonType | null;

  @Field(() => String, { nullable: true, description: 'Người nhận, như in / who received it, as printed.' })
  receivedByPrinted: string | null;

  @Field(() => PresentationType, { description: 'Lượt trao / the presentation it belongs to.' })
  presentation: PresentationType;

  @Field(() => MeetingType, { description: 'Tại hội nghị / at which meeting.' })
  meeting: MeetingType;

  @Field(() => [AttendanceType], { description: 'Người trao / presenters.' })
  presenters: AttendanceType[];
}

@ObjectType()
export class PresentationConnection extends connectionOf(PresentationType, 'Presentation') {}
