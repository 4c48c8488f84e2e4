import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/platform.module.js';
import { InvalidError, wording } from '../../../platform/errors/domain-error.js';
import { Access } from '../../../platform/graphql/compiling/access.js';
import { currentRequest } from '../../../platform/request/request-context.js';
import { fieldWords } from '../certificate-fields.js';
import { CertificateTemplatesService } from '../certificate-templates.service.js';
import { certificateMessages } from '../certificates.messages.js';
import { checkLayout } from './check-layout.js';
import { exampleLayout } from './example-layout.js';
import { CertificateLayoutCheckArgs, CertificateLayoutCheckType } from './layout-check.type.js';
import { LayoutFiles } from './layout-files.service.js';
import { worded } from './layout-problems.js';

const MOST_PROBLEMS = 50;

@Resolver()
export class LayoutChecksResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly files: LayoutFiles,
    private readonly templates: CertificateTemplatesService,
  ) {}

  @Access('READER')
  @Query(() => CertificateLayoutCheckType, {
    description:
      'Một mẫu in có gì, thiếu gì, sai ở đâu, trước khi ghi vào sổ; không ghi gì (cán bộ) / what a layout has, lacks and has wrong, before it is recorded. Nothing is written (staff).',
  })
  async certificateLayoutCheck(
    @Args() { fileId = null, templateId = null }: CertificateLayoutCheckArgs,
  ): Promise<CertificateLayoutCheckType> {
    if ((fileId === null) === (templateId === null))
      throw new InvalidError(certificateMessages.LAYOUT_ONE_SOURCE, { field: 'fileId' });
    const json =
      fileId === null
        ? JSON.stringify((await this.templates.getTemplate(templateId!, 'READER', 'templateId')).layout)
        : await this.files.read(fileId, 'fileId');
    const { language } = currentRequest();
    const { page, hasCode, fields, problems } = checkLayout(json);
    return {
      width: page?.width ?? null,
      height: page?.height ?? null,
      hasCode,
      fields: fields.map(({ isKnown: _isKnown, ...field }) => ({
        ...field,
        label: fieldWords(field.name)?.[language] ?? null,
      })),
      problems: problems.slice(0, MOST_PROBLEMS).map((problem) => {
        const { text, details } = worded(problem);
        return { at: problem.at, message: wording(text, language, details) };
      }),
    };
  }

  @Access('READER')
  @Query(() => String, {
    description:
      'Một mẫu in A4 ngang để bắt đầu, dạng JSON, in được ngay: có mã QR khi sổ có địa chỉ công khai (cán bộ) / a layout of an A4 sheet on its side to begin from, as JSON, which prints as it is: with a QR code where the registry has a public address (staff).',
  })
  certificateLayoutExample(): string {
    return `${JSON.stringify(exampleLayout(this.config.publicUrl !== undefined), null, 2)}\n`;
  }
}
