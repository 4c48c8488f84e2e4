import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { AwardType } from '../../../awards/award.type.js';
import { connectionOf, PageArgs } from '../../../platform/graphql/records/connection.type.js';
import { IdField, TextField } from '../../../platform/graphql/refusing/input-fields.js';
import { Node } from '../../../platform/graphql/records/record.type.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { CertificateTemplateType } from '../certificate-template.type.js';

@ObjectType('CertificatePrinting', {
  implements: () => [Node],
  description:
    'Một lần in bằng: số nào, lúc nào, ai in (cán bộ) / that a certificate was printed, with which number, when and by whom (staff).',
})
export class CertificatePrintingType implements Node {
  @Field(() => ID, { description: 'Mã, không suy diễn được gì từ nó / opaque.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Số bằng như đã in; null: không có số / the number printed.' })
  number: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Vì sao cấp số mới thay số đã in; null: không thay / why a new number took the place of an earlier one.',
  })
  reason: string | null;

  @Field(() => DateTimeScalar, { description: 'Lúc in / when.' })
  printedAt: string;

  @Field({ description: 'Người in, tên lúc đó / by whom, as called then.' })
  printedByName: string;

  @Field(() => AwardType, { nullable: true, description: 'Dòng khen thưởng / the award.' })
  award: AwardType | null;

  @Field(() => CertificateTemplateType, { description: 'Mẫu in / the template.' })
  template: CertificateTemplateType;
}

@ObjectType()
export class CertificatePrintingConnection extends connectionOf(CertificatePrintingType, 'CertificatePrinting') {}

@ArgsType()
export class CertificatePrintingsArgs extends PageArgs {
  @TextField({ max: 60, nullable: true, description: 'Số bằng, đúng như đã in / the number, as printed.' })
  number?: string | null;

  @IdField({ nullable: true, description: 'Của dòng khen thưởng này / of this award.' })
  awardId?: string | null;

  @IdField({ nullable: true, description: 'Của quyết định này / of this decision.' })
  decisionId?: string | null;

  @IdField({ nullable: true, description: 'Theo mẫu này / with this template.' })
  templateId?: string | null;

  @IdField({ nullable: true, description: 'Theo mẫu của đơn vị này / with templates of this body.' })
  keptById?: string | null;
}
