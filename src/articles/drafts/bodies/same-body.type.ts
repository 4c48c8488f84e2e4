import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('DraftSameBody', {
  description:
    'Hai phần của bản nháp có lẽ in cùng một đơn vị: “thôn A, xã B” và “Thôn A”, “UBND xã B” và “UBND xã” / two parts of a draft that likely print one body.',
})
export class DraftSameBodyType {
  @Field({ description: 'Khóa của phần in sau / key of the part that is printed later.' })
  partKey: string;

  @Field({
    description:
      'Khóa của phần in trước, như asPart của acceptDraft nhận / key of the part printed before, as asPart takes it.',
  })
  asPart: string;

  @Field({ description: 'Tên như in ở phần ấy / its name as that part prints it.' })
  label: string;

  @Field({
    description:
      'Cả hai cùng tên và cùng địa bàn; false: cùng tên, không rõ có cùng địa bàn / both have the name and the place; false: the name, and whether the place is one is not known.',
  })
  isSure: boolean;
}
