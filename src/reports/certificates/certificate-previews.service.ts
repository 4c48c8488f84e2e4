import { Inject, Injectable } from '@nestjs/common';
import { FilesService } from '../../files/files.service.js';
import type { StoredFile } from '../../files/stored-file.entity.js';
import { FILE_ORIGIN } from '../../files/vocabulary.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/platform.module.js';
import { PaperThreads } from '../thread/paper-threads.service.js';
import type { CertificateDoubt } from './certificate-doubt.js';
import { CertificateTemplatesService } from './certificate-templates.service.js';
import { checkedLayout } from './layouts/layout-problems.js';
import { MADE_UP_AWARD, MADE_UP_PAGE } from './made-up-award.js';

/** Shows how a template prints, with a made-up award, on the picture of its blank. */
@Injectable()
export class CertificatePreviews {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly templates: CertificateTemplatesService,
    private readonly files: FilesService,
    private readonly threads: PaperThreads,
  ) {}

  /**
   * @param tried JSON of a layout that is not on record, in the place of the template's
   * @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE; InvalidError LAYOUT_NOT_JSON, LAYOUT_MISSING, LAYOUT_UNKNOWN, LAYOUT_EXPECTED
   */
  async preview(templateId: string, tried: string | null): Promise<{ file: StoredFile; doubts: CertificateDoubt[] }> {
    const template = await this.templates.getTemplate(templateId, 'READER', 'input.templateId');
    const { name, background } = template;
    const layout = tried === null ? template.layout : checkedLayout(tried, 'input.layout');
    const { publicUrl } = this.config;
    const address = publicUrl ? publicUrl + MADE_UP_PAGE : ({ none: 'NO_PUBLIC_ADDRESS' } as const);
    const { pdf, doubts } = await this.threads.make(
      'printCertificates',
      layout,
      [{ awardId: templateId, values: MADE_UP_AWARD, address }],
      { title: name, preview: true, background },
    );
    const { file } = await this.files.store({
      name: `${name} (mẫu thử).pdf`.replace(/[\\/]/g, '-'),
      mediaType: 'application/pdf',
      origin: FILE_ORIGIN.GENERATED,
      bytes: [Buffer.from(pdf)],
    });
    return { file, doubts };
  }
}
