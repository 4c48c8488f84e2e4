import { Field, Int, ObjectType } from '@nestjs/graphql';

/** What `newPeopleForUnmatched`, `proposedBodies` and `newBodiesForUnmatched` would do, before they are asked for. */
@ObjectType('ImportRecipients', {
  description:
    'Các dòng sẽ ghi là của ai, và bao nhiêu dòng chọn được cùng một lúc / whose the rows to be recorded are, and how many can be said at once.',
})
export class ImportRecipientsType {
  @Field(() => Int, { description: 'Số dòng chưa gắn với ai / rows linked to nobody.' })
  ofNobody: number;

  @Field(() => Int, { description: 'Số người mới đã chọn ghi / new people as chosen.' })
  newPeople: number;

  @Field(() => Int, {
    description: 'Số dòng mà newPeopleForUnmatched ghi thành người mới / rows of newPeopleForUnmatched.',
  })
  canBeNewPeople: number;

  @Field(() => Int, { description: 'Số dòng mà proposedBodies nhận / rows of proposedBodies.' })
  canBeProposedBodies: number;

  @Field(() => Int, {
    description: 'Số dòng mà newBodiesForUnmatched ghi thành đơn vị mới / rows of newBodiesForUnmatched.',
  })
  canBeNewBodies: number;
}
