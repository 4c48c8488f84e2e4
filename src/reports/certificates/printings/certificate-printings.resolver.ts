import { Args, Info, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { awardShape } from '../../../awards/award.shape.js';
import { AwardType } from '../../../awards/award.type.js';
import { awardDecisionShape } from '../../../awards/decisions/award-decision.shape.js';
import { organisationShape } from '../../../organisations/organisation.shape.js';
import { Access } from '../../../platform/graphql/compiling/access.js';
import { answeredByShape } from '../../../platform/graphql/records/connection.type.js';
import { KnownFilters } from '../../../platform/graphql/records/known-filters.service.js';
import { named } from '../../../platform/graphql/compiling/named.js';
import { Reads } from '../../../platform/graphql/compiling/reads.service.js';
import { certificateTemplateShape } from '../certificate-template.shape.js';
import { CertificateTemplateType } from '../certificate-template.type.js';
import { certificatePrintingList, certificatePrintingShape } from './certificate-printing.shape.js';
import {
  CertificatePrintingConnection,
  CertificatePrintingsArgs,
  CertificatePrintingType,
} from './certificate-printing.type.js';

@Resolver(() => CertificatePrintingType)
export class CertificatePrintingsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly filters: KnownFilters,
  ) {}

  @Access('READER')
  @Query(() => CertificatePrintingConnection, {
    description:
      'Các lần in bằng, mới nhất trước: tìm theo số, quyết định, mẫu (cán bộ) / printings of certificates, newest first (staff).',
  })
  async certificatePrintings(
    @Args() args: CertificatePrintingsArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    await this.filters.require([
      ...named(awardShape, args.awardId, 'awardId'),
      ...named(awardDecisionShape, args.decisionId, 'decisionId'),
      ...named(certificateTemplateShape, args.templateId, 'templateId'),
      ...named(organisationShape, args.keptById, 'keptById'),
    ]);
    return this.reads.page(certificatePrintingShape, certificatePrintingList, args, info);
  }
}

@Resolver(() => AwardType)
export class AwardPrintingsResolver {
  @Access('SHAPE')
  @ResolveField(() => [CertificatePrintingType], {
    description:
      'Các lần in bằng, mới nhất trước: số đang dùng ở đầu; công chúng không thấy lần nào / printings of its certificate, newest first; none for the public.',
  })
  certificatePrintings(): never {
    return answeredByShape();
  }
}

@Resolver(() => CertificateTemplateType)
export class TemplatePrintingsResolver {
  @Access('SHAPE')
  @ResolveField(() => String, {
    nullable: true,
    description: 'Số lớn nhất đã in bằng mẫu này; null: chưa in số nào / the largest number printed with it.',
  })
  lastNumber(): never {
    return answeredByShape();
  }
}
