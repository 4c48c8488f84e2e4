import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { describedBy } from '../platform/graphql/described.js';
import { type Language, wording } from '../platform/errors/domain-error.js';
import { RecordRef } from '../platform/graphql/records/record-ref.js';
import { PERSON_WARNING_MESSAGES, type PersonWarningCode } from './people.messages.js';
import { PersonType } from './person.type.js';
import { PostType } from './posts/post.type.js';

const PERSON_WARNING = Object.fromEntries(Object.keys(PERSON_WARNING_MESSAGES).map((code) => [code, code])) as Record<
  PersonWarningCode,
  PersonWarningCode
>;
registerEnumType(PERSON_WARNING, {
  name: 'PersonWarningCode',
  description: 'Loại điều cần xem lại / what kind of doubt.',
  valuesMap: describedBy(PERSON_WARNING_MESSAGES),
});

@ObjectType('PersonEvidence', {
  description: 'Căn cứ để người xem tự phân biệt / what there is to tell two people apart by.',
})
export class PersonEvidenceType {
  @Field(() => [String], { description: 'Các cách in tên / forms of the name.' })
  names: string[];

  @Field(() => [String], { description: 'Chức vụ như in / posts as printed.' })
  posts: string[];

  @Field(() => [String], { description: 'Đơn vị / bodies of these posts.' })
  units: string[];
}

@ObjectType('PersonWarning', {
  description: 'Điều cần người xem lại; không ngăn việc gì / a doubt for a person to judge; it stops nothing.',
})
export class PersonWarningType {
  @Field(() => PERSON_WARNING, { description: 'Loại / kind.' })
  code: PersonWarningCode;

  @Field({ description: "Bằng ngôn ngữ của người đọc / in the reader's language (Accept-Language)." })
  message: string;

  @Field(() => PersonType, { nullable: true, description: 'Người liên quan; null: không có / the person in question.' })
  person: RecordRef | null;

  @Field(() => PersonEvidenceType, {
    nullable: true,
    description: 'Căn cứ về người liên quan; null: không có / the evidence on that person; null: none.',
  })
  evidence: PersonEvidenceType | null;

  @Field(() => PostType, { nullable: true, description: 'Chức vụ liên quan; null: không có / the post in question.' })
  post: RecordRef | null;
}

/** A doubt before it is put into words. */
export interface PersonDoubt {
  code: PersonWarningCode;
  details?: Readonly<Record<string, string | number>>;
  personId?: string;
  evidence?: PersonEvidenceType;
  postId?: string;
}

export function personWarning(doubt: PersonDoubt, language: Language): PersonWarningType {
  const { code, details = {}, personId, evidence = null, postId } = doubt;
  return {
    code,
    message: wording(PERSON_WARNING_MESSAGES[code], language, details),
    person: personId === undefined ? null : new RecordRef('Person', personId),
    evidence,
    post: postId === undefined ? null : new RecordRef('Post', postId),
  };
}
