import { Inject, Injectable } from '@nestjs/common';
import { FilesService } from '../../files/files.service.js';
import { FILE_ORIGIN } from '../../files/vocabulary.js';
import type { StoredFile } from '../../files/stored-file.entity.js';
import type { Config } from '../../platform/config/config.js';
import { InvalidError } from '../../platform/errors/domain-error.js';
import { CONFIG } from '../../platform/platform.module.js';
import { PaperThreads } from '../thread/paper-threads.service.js';
import type { CertificateDoubt } from './certificate-doubt.js';
import { fieldDetails } from './certificate-fields.js';
import type { CertificateTemplate } from './certificate-template.entity.js';
import { CertificateTemplatesService, requireInUse } from './certificate-templates.service.js';
import { certificateMessages } from './certificates.messages.js';
import { type Certificate, missingValues } from './print-certificates.js';
import type { PrintCertificatesInput } from './print-certificates.input.js';
import { PrintableLines } from './printable-lines.service.js';
import { CertificateNumbers, type NumberedAward } from './printings/certificate-numbers.service.js';
import { numberDoubts } from './printings/number-doubts.js';

export interface CertificatesPrinted {
  file: StoredFile;
  /** By page. */
  certificates: NumberedAward[];
  doubts: CertificateDoubt[];
}

/** Certificates of awards that stand: granted, not annulled, to somebody who is named. */
@Injectable()
export class CertificatesService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly templates: CertificateTemplatesService,
    private readonly lines: PrintableLines,
    private readonly numbers: CertificateNumbers,
    private readonly files: FilesService,
    private readonly threads: PaperThreads,
  ) {}

  /**
   * @throws InvalidError NAME_ONE_SOURCE, AWARD_NOT_PRINTABLE, NOTHING_TO_PRINT, CERTIFICATES_TOO_MANY, CERTIFICATE_VALUE_MISSING,
   * PUBLIC_URL_NEEDED, NUMBER_FROM_NEEDED; ConflictError NUMBER_TAKEN, TEMPLATE_WITHDRAWN; NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE
   */
  async print(input: PrintCertificatesInput): Promise<CertificatesPrinted> {
    const { preview } = input;
    const template = await this.templates.getTemplate(input.templateId, 'READER', 'input.templateId');
    requireInUse(template, 'input.templateId');
    const lines = await this.lines.linesOf(input);
    const { publicUrl } = this.config;
    const qr = template.layout.elements.some((element) => 'qr' in element);
    if (qr && !preview && !publicUrl)
      throw new InvalidError(certificateMessages.PUBLIC_URL_NEEDED, { field: 'input.templateId' });
    const anewBecause = input.newNumberReason ?? null;
    const numbered = await this.numbers.numbersFor(lines, template, { from: input.numberFrom ?? null, anewBecause });
    const certificates = await this.lines.filledIn(lines, numbered, publicUrl);
    const missing = missingDoubts(template, certificates);
    if (!preview) {
      refuseMissing(missing);
      this.numbers.refuseTaken(numbered);
    }
    const { pdf, doubts } = await this.threads.make('printCertificates', template.layout, certificates, {
      title: template.name,
      preview,
      // Nobody prints over a picture of what lies in the printer.
      background: preview ? template.background : null,
    });
    const name = `${template.name}${preview ? ' (xem trước)' : ''}.pdf`.replace(/[\\/]/g, '-');
    const { file } = await this.files.store({
      name,
      mediaType: 'application/pdf',
      origin: FILE_ORIGIN.GENERATED,
      bytes: [Buffer.from(pdf)],
    });
    if (!preview) await this.numbers.keep(numbered, template, anewBecause);
    return { file, certificates: numbered, doubts: [...missing, ...numberDoubts(numbered), ...doubts] };
  }
}

/** One for each value of each award: what is needed in two places lacks once. */
function missingDoubts({ layout }: CertificateTemplate, certificates: Certificate[]): CertificateDoubt[] {
  const seen = new Set<string>();
  return missingValues(layout, certificates).flatMap(({ awardId, at, field }): CertificateDoubt[] => {
    const key = `${awardId} ${field}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ kind: 'VALUE_MISSING', awardId, at, details: fieldDetails(field) }];
  });
}

const MOST_NAMED = 20;

function refuseMissing(missing: CertificateDoubt[]): void {
  const [first] = missing;
  if (!first) return;
  const same = missing.filter(({ details }) => details!.name === first.details!.name);
  throw new InvalidError(certificateMessages.CERTIFICATE_VALUE_MISSING, {
    field: 'input.templateId',
    details: {
      ...first.details,
      at: first.at,
      count: same.length,
      awardIds: same.slice(0, MOST_NAMED).map(({ awardId }) => awardId),
    },
  });
}
