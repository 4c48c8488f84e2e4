import { Inject, Injectable } from '@nestjs/common';
import { AWARD_STATE } from '../../awards/vocabulary.js';
import { FilesService } from '../../files/files.service.js';
import { FILE_ORIGIN } from '../../files/vocabulary.js';
import type { StoredFile } from '../../files/stored-file.entity.js';
import type { Config } from '../../platform/config/config.js';
import { InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { CONFIG } from '../../platform/platform.module.js';
import { requireScope } from '../../platform/request/scope.js';
import { DecisionPrintRepository, type LinePrint } from '../documents/annex/decision-print.repository.js';
import { certificateValues } from './certificate-fields.js';
import { CertificateTemplatesService } from './certificate-templates.service.js';
import { certificateMessages } from './certificates.messages.js';
import { type Certificate, type CertificateDoubt, missingValues, printCertificates } from './print-certificates.js';
import type { PrintCertificatesInput } from './print-certificates.input.js';

export interface CertificatesPrinted {
  file: StoredFile;
  certificates: Certificate[];
  doubts: CertificateDoubt[];
}

/** Certificates of awards that stand: granted, not annulled, to somebody who is named. */
@Injectable()
export class CertificatesService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly templates: CertificateTemplatesService,
    private readonly prints: DecisionPrintRepository,
    private readonly files: FilesService,
  ) {}

  /**
   * @throws InvalidError NAME_ONE_SOURCE, AWARD_NOT_PRINTABLE, NOTHING_TO_PRINT, CERTIFICATE_VALUE_MISSING,
   * PUBLIC_URL_NEEDED; NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE
   */
  async print(input: PrintCertificatesInput): Promise<CertificatesPrinted> {
    const template = await this.templates.getTemplate(input.templateId, 'READER', 'input.templateId');
    const lines = await this.linesOf(input);
    const qr = template.layout.elements.some((element) => 'qr' in element);
    if (qr && !input.preview && !this.config.publicUrl)
      throw new InvalidError(certificateMessages.PUBLIC_URL_NEEDED, { field: 'input.templateId' });
    const certificates = await this.filledIn(lines, input.numberFrom ?? null);
    const [missing, ...more] = input.preview ? [] : missingValues(template.layout, certificates);
    if (missing) {
      const same = [missing, ...more].filter(({ field }) => field === missing.field);
      throw new InvalidError(certificateMessages.CERTIFICATE_VALUE_MISSING, {
        field: 'input.templateId',
        details: {
          name: missing.field,
          at: missing.at,
          count: same.length,
          awardIds: same.slice(0, 20).map(({ awardId }) => awardId),
        },
      });
    }
    const { pdf, doubts } = await printCertificates(template.layout, certificates, {
      title: template.name,
      preview: input.preview,
      background: template.background,
    });
    const name = `${template.name}${input.preview ? ' (xem trước)' : ''}.pdf`.replace(/[\\/]/g, '-');
    const { file } = await this.files.store({
      name,
      mediaType: 'application/pdf',
      origin: FILE_ORIGIN.GENERATED,
      bytes: [pdf],
    });
    return { file, certificates, doubts };
  }

  private async linesOf({ decisionId, awardIds }: PrintCertificatesInput): Promise<LinePrint[]> {
    const ids = [...new Set(awardIds ?? [])];
    if ((typeof decisionId === 'string') === ids.length > 0)
      throw new InvalidError(certificateMessages.NAME_ONE_SOURCE, { field: 'input' });
    if (typeof decisionId === 'string') {
      const decision = await this.prints.findDecision(decisionId);
      if (!decision) throw unknown('input.decisionId', 'AwardDecision');
      requireScope('RECORDER', decision.keptById, 'input.decisionId');
      const lines = decision.status === 'GRANTED' ? (await this.prints.linesOf(decisionId)).filter(isPrintable) : [];
      if (lines.length === 0)
        throw new InvalidError(certificateMessages.NOTHING_TO_PRINT, { field: 'input.decisionId' });
      return lines;
    }
    const found = await this.prints.linesById(ids);
    if (found.length < ids.length) throw unknown('input.awardIds', 'Award');
    for (const line of found) requireScope('RECORDER', line.keptById, 'input.awardIds');
    const refused = found.filter((line) => !isPrintable(line));
    if (refused.length > 0)
      throw new InvalidError(certificateMessages.AWARD_NOT_PRINTABLE, {
        field: 'input.awardIds',
        details: { count: refused.length, awardIds: refused.map(({ id }) => id) },
      });
    const place = new Map(ids.map((id, index) => [id, index]));
    return found.sort((one, other) => place.get(one.id)! - place.get(other.id)!);
  }

  private async filledIn(lines: LinePrint[], numberFrom: number | null): Promise<Certificate[]> {
    const ids = [...new Set(lines.map(({ decisionId }) => decisionId))];
    const decisions = new Map(
      await Promise.all(ids.map(async (id) => [id, id === null ? null : await this.prints.findDecision(id)] as const)),
    );
    let next = numberFrom;
    return lines.map((line) => {
      const number = line.certificateNumber ?? (next === null ? null : String(next++));
      const { publicUrl } = this.config;
      return {
        awardId: line.id,
        values: certificateValues(line, decisions.get(line.decisionId) ?? null, number),
        // A hidden person, a minor, a draft: the page would show nothing, so no code leads to it.
        address: publicUrl && line.isPublic ? `${publicUrl}/awards/${line.id}` : null,
      };
    });
  }
}

const isPrintable = ({ state, unlisted }: LinePrint): boolean => state === AWARD_STATE.GRANTED && !unlisted;

function unknown(field: string, type: string): NotFoundError {
  return new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type } });
}
