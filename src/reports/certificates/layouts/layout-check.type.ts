import { ArgsType, Field, Float, ObjectType } from '@nestjs/graphql';
import { IdField } from '../../../platform/graphql/refusing/input-fields.js';

@ArgsType()
export class CertificateLayoutCheckArgs {
  @IdField({ nullable: true, description: 'Tệp mẫu đã gửi lên / a layout that was sent in as a file.' })
  fileId?: string | null;

  @IdField({ nullable: true, description: 'Hoặc một mẫu trong sổ / or a template on record.' })
  templateId?: string | null;
}

@ObjectType('CertificateLayoutField', { description: 'Một chỗ điền của mẫu in / a field of a layout.' })
export class CertificateLayoutFieldType {
  @Field({ description: 'Tên trong mẫu: recipientName / its name in the layout.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Người ta gọi là gì; null: sổ không có chỗ điền này / what people call it; null: there is no such field.',
  })
  label: string | null;

  @Field({ description: 'Mẫu có in / the layout prints it.' })
  isUsed: boolean;

  @Field({ description: 'Được để trống ở mọi chỗ có nó / may be empty wherever it stands.' })
  mayBeEmpty: boolean;
}

@ObjectType('CertificateLayoutProblem', { description: 'Chỗ sai của mẫu in / what is wrong with a layout.' })
export class CertificateLayoutProblemType {
  @Field({ description: 'Chỗ nào: elements.2.size; trống: cả tệp / where; empty: all of it.' })
  at: string;

  @Field({ description: 'Bằng ngôn ngữ của người đọc / in the reader’s language.' })
  message: string;
}

@ObjectType('CertificateLayoutCheck', {
  description: 'Một mẫu in có gì, thiếu gì, sai ở đâu / what a layout has, lacks and has wrong.',
})
export class CertificateLayoutCheckType {
  @Field(() => Float, {
    nullable: true,
    description: 'Chiều ngang, mm; null: mẫu không nói / width in mm; null: not said.',
  })
  width: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Chiều cao, mm; null: mẫu không nói / height in mm; null: not said.',
  })
  height: number | null;

  @Field({ description: 'Có mã QR / it has a code.' })
  hasCode: boolean;

  @Field(() => [CertificateLayoutFieldType], {
    description:
      'Mọi chỗ điền mà sổ có, mẫu dùng hay không, rồi những chỗ sổ không có / every field that there is, used or not, then those that there are not.',
  })
  fields: CertificateLayoutFieldType[];

  @Field(() => [CertificateLayoutProblemType], {
    description: 'Mọi chỗ sai, tối đa 50; rỗng: dùng được / all that is wrong, 50 at most; empty: it can be used.',
  })
  problems: CertificateLayoutProblemType[];
}
