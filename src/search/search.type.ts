import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArticleType } from '../articles/article.type.js';
import { AwardDecisionType } from '../awards/decisions/award-decision.type.js';
import { HonoureeType } from '../awards/honourees/honouree.type.js';
import { MeetingType } from '../meetings/meeting.type.js';
import { AreaType } from '../organisations/areas/area.type.js';
import { OrganisationType } from '../organisations/organisation.type.js';
import { PersonType } from '../people/person.type.js';
import { RECORD_STATUS, type RecordStatus } from '../platform/database/editable-record.js';

/** What can be found, in the order in which kinds are shown where hits are equally good. */
export const SEARCH_KIND = {
  HONOUREE: 'HONOUREE',
  PERSON: 'PERSON',
  ORGANISATION: 'ORGANISATION',
  MEETING: 'MEETING',
  DECISION: 'DECISION',
  ARTICLE: 'ARTICLE',
  AREA: 'AREA',
} as const;
export type SearchKind = (typeof SEARCH_KIND)[keyof typeof SEARCH_KIND];

registerEnumType(SEARCH_KIND, {
  name: 'SearchKind',
  description: 'Loại bản ghi tìm được / what was found.',
  valuesMap: {
    HONOUREE: { description: 'Người hoặc tập thể được khen / somebody who holds an award.' },
    PERSON: {
      description:
        'Người chưa có khen thưởng nào trong sổ (cán bộ) / somebody who holds no award of the registry (staff).',
    },
    ORGANISATION: { description: 'Đơn vị / a body.' },
    MEETING: { description: 'Hội nghị / a meeting.' },
    DECISION: {
      description:
        'Quyết định, theo trích yếu, hoặc theo số in cách nào cũng được / a decision, by its subject, or by its number however it is printed.',
    },
    ARTICLE: { description: 'Bài báo, theo tên / an article, by title.' },
    AREA: {
      description:
        'Địa bàn có người, tập thể được khen, theo tên; chỉ khi hỏi loại này / an area in which somebody holds an award, by its name; only where this kind is asked for.',
    },
  },
});

@ObjectType('SearchHit', {
  description: 'Một kết quả; đúng một trong các trường bản ghi có giá trị / exactly one record is set.',
})
export class SearchHitType {
  @Field(() => ID, { description: 'Mã của bản ghi / id of the record.' })
  id: string;

  @Field(() => SEARCH_KIND, { description: 'Loại / kind.' })
  kind: SearchKind;

  @Field({ description: 'Tên, tên hội nghị, số và trích yếu, hoặc tên bài / what to show.' })
  title: string;

  @Field(() => RECORD_STATUS, {
    description: 'Tình trạng bản ghi: nháp, công khai, đã rút / state of the record: draft, public, withdrawn.',
  })
  recordStatus: RecordStatus;

  @Field(() => Float, {
    description:
      'Phần từ gõ có dấu trùng đúng dấu, 0 đến 1; 1 khi gõ không dấu / share of the accented words that match with their accents.',
  })
  exactness: number;

  @Field(() => HonoureeType, { nullable: true, description: 'Khi là HONOUREE / of a HONOUREE.' })
  honouree: HonoureeType | null;

  @Field(() => PersonType, { nullable: true, description: 'Khi là PERSON (cán bộ) / of a PERSON (staff).' })
  person: PersonType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'Khi là ORGANISATION / of an ORGANISATION.' })
  organisation: OrganisationType | null;

  @Field(() => MeetingType, { nullable: true, description: 'Khi là MEETING / of a MEETING.' })
  meeting: MeetingType | null;

  @Field(() => AwardDecisionType, { nullable: true, description: 'Khi là DECISION / of a DECISION.' })
  decision: AwardDecisionType | null;

  @Field(() => ArticleType, { nullable: true, description: 'Khi là ARTICLE / of an ARTICLE.' })
  article: ArticleType | null;

  @Field(() => AreaType, { nullable: true, description: 'Khi là AREA / of an AREA.' })
  area: AreaType | null;
}
