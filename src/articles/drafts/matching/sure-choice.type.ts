import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DRAFT_CANDIDATE_KIND, type DraftCandidateKind } from '../../vocabulary.js';

@ObjectType('DraftSureChoice', {
  description:
    'Bản ghi mà một phần chắc chắn là, theo những gì sổ biết; acceptDraft với takeSure: true nối luôn, trừ khi bạn chọn khác / a record that a part surely is, as far as the registry knows; acceptDraft with takeSure: true links it, unless you choose otherwise.',
})
export class DraftSureChoiceType {
  @Field({ description: 'Khóa của phần / key of the part.' })
  partKey: string;

  @Field(() => DRAFT_CANDIDATE_KIND, { description: 'Loại / kind.' })
  kind: DraftCandidateKind;

  @Field(() => ID, { description: 'Mã của bản ghi / id of the record.' })
  id: string;

  @Field(() => [String], {
    description: "Vì sao, bằng ngôn ngữ của người đọc / why, in the reader's language (Accept-Language).",
  })
  why: string[];
}
