import { Field, Int, ObjectType } from '@nestjs/graphql';

const orMore = 'quá `countedTo`: còn nữa / more than `countedTo`: there are more.';

@ObjectType('UnfinishedWork', {
  description:
    'Việc còn dở của các đơn vị bạn làm việc cho, mỗi loại bao nhiêu / what is left to do, of the bodies that you work for: how much of each kind.',
})
export class UnfinishedWorkType {
  @Field(() => Int, {
    description: 'Mỗi loại chỉ đếm đến một hơn số này / each kind is counted to one more than this.',
  })
  countedTo: number;

  @Field(() => Int, {
    description: `Bài đã đọc mà chưa nhận, như \`drafts(state: OPEN)\`; ${orMore}`,
  })
  openDrafts: number;

  @Field(() => Int, {
    description: `Danh sách chưa ghi, như \`importBatches(state: STAGED)\`; ${orMore}`,
  })
  stagedLists: number;

  @Field(() => Int, {
    nullable: true,
    description: `Mục chờ công khai, như \`toConfirm\`; null: bạn không duyệt / null: you approve nothing; ${orMore}`,
  })
  toConfirm: number | null;

  @Field(() => Int, {
    description: `Đề nghị chưa có quyết định, như \`decisions(waits: true, ofMyBodies: true)\`; ${orMore}`,
  })
  waitingProposals: number;

  @Field(() => Int, {
    description: `Khen thưởng đã tặng, chưa trao, như \`awards(handedOver: false, state: GRANTED, ofMyBodies: true)\`; ${orMore}`,
  })
  notHandedOver: number;

  @Field(() => Int, {
    description: `Khen thưởng không rõ ngày tặng, như \`awards(undated: true, state: GRANTED, ofMyBodies: true)\`; ${orMore}`,
  })
  undatedAwards: number;

  @Field(() => Int, {
    description: `Quyết định có điều cần xem lại, như \`decisions(hasOpenWarnings: true, ofMyBodies: true)\`; ${orMore}`,
  })
  doubtfulDecisions: number;
}
