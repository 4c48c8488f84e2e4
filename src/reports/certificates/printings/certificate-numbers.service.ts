import { printedDate } from '../../../platform/time/vietnamese-date.js';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../../audit/audit.service.js';
import { newId } from '../../../platform/database/editable-record.js';
import { ConflictError, InvalidError } from '../../../platform/errors/domain-error.js';
import { currentViewer } from '../../../platform/request/request-context.js';
import { dayInVietnam } from '../../../platform/time/day.js';
import type { LinePrint } from '../../documents/annex/decision-print.repository.js';
import type { CertificateTemplate } from '../certificate-template.entity.js';
import { certificateMessages } from '../certificates.messages.js';
import { assignNumbers } from './assign-numbers.js';
import {
  CertificatePrintingsRepository,
  type LastPrinting,
  type TakenNumber,
} from './certificate-printings.repository.js';

export interface NumberedAward {
  awardId: string;
  number: string | null;
  isNew: boolean;
  /** When and with which number it was printed last; null: never. */
  before: LastPrinting | null;
  /** Where the same number was printed for another award of the same body, or stands on record of it; null: nowhere. */
  taken: TakenNumber | null;
  /** A new number was asked for, but the award has one on record. */
  keptRecorded: boolean;
}

interface AskedNumbers {
  from: number | null;
  /** Why what was printed before gets a new number; null: it keeps the one that it has. */
  anewBecause: string | null;
}

/** Numbers of certificates: given once, and kept with who printed them when. */
@Injectable()
export class CertificateNumbers {
  constructor(
    private readonly printings: CertificatePrintingsRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws InvalidError NUMBER_FROM_NEEDED */
  async numbersFor(
    lines: readonly LinePrint[],
    { keptById }: CertificateTemplate,
    { from, anewBecause }: AskedNumbers,
  ): Promise<NumberedAward[]> {
    if (anewBecause !== null && from === null)
      throw new InvalidError(certificateMessages.NUMBER_FROM_NEEDED, { field: 'input.numberFrom' });
    await this.printings.waitForTurn(keptById);
    const before = await this.printings.lastOf(lines.map(({ id }) => id));
    const numbered = assignNumbers(
      lines.map(({ id, certificateNumber }) => ({
        awardId: id,
        recorded: certificateNumber,
        printed: before.get(id)?.number ?? null,
      })),
      from,
      anewBecause !== null,
    );
    const given = numbered.flatMap(({ awardId, number }) => (number === null ? [] : [{ awardId, number }]));
    const taken = await this.printings.takenOf(keptById, given);
    return numbered.map((award, index) => ({
      ...award,
      before: before.get(award.awardId) ?? null,
      taken: (award.number !== null && taken.get(award.number)) || null,
      keptRecorded: anewBecause !== null && lines[index]!.certificateNumber !== null,
    }));
  }

  /**
   * A number that is given now is given once a year, and none that another award of the year has on record: many offices begin again from 1, so that an earlier year's is only a doubt.
   * @throws ConflictError NUMBER_TAKEN, NUMBER_ON_RECORD
   */
  refuseTaken(awards: readonly NumberedAward[]): void {
    const found = awards.flatMap(({ isNew, taken }) => (isNew && taken?.ofSameYear ? [taken] : []));
    const [first] = found;
    if (!first) return;
    const details = { number: first.number, recipient: first.recipientName ?? '…', count: found.length };
    const field = 'input.numberFrom';
    if (first.printedAt === null) throw new ConflictError(certificateMessages.NUMBER_ON_RECORD, { field, details });
    const on = printedDate(dayInVietnam(first.printedAt));
    throw new ConflictError(certificateMessages.NUMBER_TAKEN, { field, details: { ...details, on } });
  }

  async keep(
    awards: readonly NumberedAward[],
    { id, keptById }: CertificateTemplate,
    anewBecause: string | null,
  ): Promise<void> {
    const viewer = currentViewer();
    const printed = {
      templateId: id,
      keptById,
      printedAt: new Date(),
      printedBy: viewer.kind === 'STAFF' ? viewer.id : null,
      printedByName: viewer.kind === 'ANONYMOUS' ? 'anonymous' : viewer.name,
    };
    await this.printings.insert(
      awards.map(({ awardId, number, isNew, before }) => ({
        ...printed,
        id: newId(),
        awardId,
        number,
        reason: isNew && before ? anewBecause : null,
      })),
    );
    const fresh = awards.flatMap(({ number, isNew }) => (isNew ? [number] : []));
    await this.audit.record({
      act: 'printCertificates',
      subjectType: 'CertificateTemplate',
      subjectId: id,
      after: {
        certificates: awards.length,
        newNumbers: fresh.length,
        first: fresh[0] ?? null,
        last: fresh.at(-1) ?? null,
      },
      reason: anewBecause,
    });
  }
}
