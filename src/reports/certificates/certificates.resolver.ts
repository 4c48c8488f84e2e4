import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { organisationShape } from '../../organisations/organisation.shape.js';
import { wording } from '../../platform/errors/domain-error.js';
import { Access } from '../../platform/graphql/compiling/access.js';
import { WithdrawInput } from '../../platform/graphql/records/change-status.js';
import { IdArgs } from '../../platform/graphql/records/id-args.js';
import { KnownFilters } from '../../platform/graphql/records/known-filters.service.js';
import { named } from '../../platform/graphql/compiling/named.js';
import { Reads } from '../../platform/graphql/compiling/reads.service.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { CERTIFICATE_DOUBT_MESSAGES, type CertificateDoubt } from './certificate-doubt.js';
import { CertificatePreviews } from './certificate-previews.service.js';
import type { CertificateTemplate } from './certificate-template.entity.js';
import { certificateTemplateList, certificateTemplateShape } from './certificate-template.shape.js';
import {
  type CertificateDoubtType,
  CertificateTemplateConnection,
  CertificateTemplateType,
} from './certificate-template.type.js';
import { CertificateTemplatesService } from './certificate-templates.service.js';
import { CertificatesService } from './certificates.service.js';
import { PreviewCertificateTemplateInput, PreviewCertificateTemplatePayload } from './preview-certificate-template.js';
import { PrintCertificatesInput, PrintCertificatesPayload } from './print-certificates.input.js';
import {
  CertificateTemplatePayload,
  CertificateTemplatesArgs,
  ChangeCertificateTemplateInput,
  RecordCertificateTemplateInput,
} from './record-certificate-template.js';

@Resolver(() => CertificateTemplateType)
export class CertificatesResolver {
  constructor(
    private readonly reads: Reads,
    private readonly filters: KnownFilters,
    private readonly templates: CertificateTemplatesService,
    private readonly certificates: CertificatesService,
    private readonly previews: CertificatePreviews,
  ) {}

  @Access('READER')
  @Query(() => CertificateTemplateType, {
    description: 'Một mẫu in bằng (cán bộ) / how a body prints certificates (staff).',
  })
  certificateTemplate(@Args() { id }: IdArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.get(certificateTemplateShape, id, info);
  }

  @Access('READER')
  @Query(() => CertificateTemplateConnection, {
    description: 'Các mẫu in bằng, theo tên (cán bộ) / templates, by name (staff).',
  })
  async certificateTemplates(
    @Args() args: CertificateTemplatesArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    await this.filters.require(named(organisationShape, args.keptById, 'keptById'));
    return this.reads.page(certificateTemplateShape, certificateTemplateList, args, info);
  }

  @Access('RECORDER')
  @Mutation(() => CertificateTemplatePayload, { description: 'Ghi một mẫu in bằng / record a template.' })
  async recordCertificateTemplate(
    @Args('input') input: RecordCertificateTemplateInput,
  ): Promise<CertificateTemplatePayload> {
    return payload(await this.templates.recordTemplate(input));
  }

  @Access('RECORDER')
  @Mutation(() => CertificateTemplatePayload, { description: 'Sửa một mẫu in bằng / change a template.' })
  async changeCertificateTemplate(
    @Args('input') input: ChangeCertificateTemplateInput,
  ): Promise<CertificateTemplatePayload> {
    return payload(await this.templates.changeTemplate(input));
  }

  @Access('RECORDER')
  @Mutation(() => CertificateTemplatePayload, {
    description:
      'Ngừng dùng một mẫu in: không in bằng mẫu ấy nữa, những gì đã in vẫn giữ / withdraw a template: nothing more is printed with it, what was printed stays.',
  })
  async withdrawCertificateTemplate(@Args('input') input: WithdrawInput): Promise<CertificateTemplatePayload> {
    return payload(await this.templates.withdrawTemplate(input));
  }

  @Access('RECORDER')
  @Mutation(() => PrintCertificatesPayload, {
    description: 'In bằng, giấy khen ra tệp PDF, mỗi tờ một trang / print certificates into a PDF, a page each.',
  })
  async printCertificates(@Args('input') input: PrintCertificatesInput): Promise<PrintCertificatesPayload> {
    const { file, certificates, doubts } = await this.certificates.print(input);
    const pages = new Map(certificates.map(({ awardId }, index) => [awardId, index + 1]));
    return {
      file: new RecordRef('StoredFile', file.id),
      certificates: certificates.map(({ awardId, number, isNew, before }) => ({
        awardId,
        page: pages.get(awardId)!,
        certificateNumber: number,
        numberIsNew: isNew,
        printedBeforeAt: before?.printedAt ?? null,
      })),
      doubts: doubts.map((doubt) => ({ awardId: doubt.awardId, page: pages.get(doubt.awardId)!, ...told(doubt) })),
    };
  }

  @Access('READER')
  @Mutation(() => PreviewCertificateTemplatePayload, {
    description:
      'Xem thử một mẫu in với một khen thưởng giả định; không cấp số, không ghi gì / try a template with a made-up award: gives no number and records nothing.',
  })
  async previewCertificateTemplate(
    @Args('input') input: PreviewCertificateTemplateInput,
  ): Promise<PreviewCertificateTemplatePayload> {
    const { file, doubts } = await this.previews.preview(input.templateId);
    return { file: new RecordRef('StoredFile', file.id), doubts: doubts.map(told) };
  }
}

function told({ kind, at, details }: CertificateDoubt): Pick<CertificateDoubtType, 'code' | 'at' | 'message'> {
  return { code: kind, at, message: wording(CERTIFICATE_DOUBT_MESSAGES[kind], currentRequest().language, details) };
}

function payload({ id }: CertificateTemplate): CertificateTemplatePayload {
  return { template: new RecordRef('CertificateTemplate', id) };
}
