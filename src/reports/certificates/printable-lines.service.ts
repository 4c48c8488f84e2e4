import { Injectable } from '@nestjs/common';
import { InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { requireScope } from '../../platform/request/scope.js';
import { DecisionPrintRepository, type LinePrint } from '../documents/annex/decision-print.repository.js';
import { certificateValues } from './certificate-fields.js';
import { certificateMessages } from './certificates.messages.js';
import type { Certificate } from './print-certificates.js';
import { MOST_CERTIFICATES, MOST_OF_A_DECISION, type PrintCertificatesInput } from './print-certificates.input.js';
import type { NumberedAward } from './printings/certificate-numbers.service.js';

/** The awards that certificates are asked for, and what is printed of them. */
@Injectable()
export class PrintableLines {
  constructor(private readonly prints: DecisionPrintRepository) {}

  /** @throws InvalidError NAME_ONE_SOURCE, AWARD_NOT_PRINTABLE, NOTHING_TO_PRINT, CERTIFICATES_TOO_MANY; NotFoundError; ForbiddenError */
  async linesOf({ decisionId, awardIds }: PrintCertificatesInput): Promise<LinePrint[]> {
    const ids = [...new Set(awardIds ?? [])];
    if ((typeof decisionId === 'string') === ids.length > 0)
      throw new InvalidError(certificateMessages.NAME_ONE_SOURCE, { field: 'input' });
    return typeof decisionId === 'string' ? this.linesOfDecision(decisionId) : this.chosenLines(ids);
  }

  /** In the order of the lines, which is that of their numbers. */
  async filledIn(
    lines: readonly LinePrint[],
    numbered: readonly NumberedAward[],
    publicUrl: string | undefined,
  ): Promise<Certificate[]> {
    const ids = [...new Set(lines.map(({ decisionId }) => decisionId))];
    const decisions = new Map(
      await Promise.all(ids.map(async (id) => [id, id === null ? null : await this.prints.findDecision(id)] as const)),
    );
    return lines.map((line, index) => ({
      awardId: line.id,
      values: certificateValues(line, decisions.get(line.decisionId) ?? null, numbered[index]!.number),
      address: addressOf(line, publicUrl),
    }));
  }

  private async linesOfDecision(decisionId: string): Promise<LinePrint[]> {
    const field = 'input.decisionId';
    const decision = await this.prints.findDecision(decisionId);
    if (!decision) throw unknown(field, 'AwardDecision');
    requireScope('RECORDER', decision.keptById, field);
    // Counted before they are read: a list may have 200,000.
    const found = decision.status === 'GRANTED' ? (await this.prints.countLines(decisionId)).printable : 0;
    if (found === 0) throw new InvalidError(certificateMessages.NOTHING_TO_PRINT, { field });
    if (found > MOST_OF_A_DECISION)
      throw new InvalidError(certificateMessages.CERTIFICATES_TOO_MANY, {
        field,
        details: { most: MOST_OF_A_DECISION, found, atATime: MOST_CERTIFICATES },
      });
    return (await this.prints.linesOf(decisionId)).filter(isPrintable);
  }

  private async chosenLines(ids: string[]): Promise<LinePrint[]> {
    const field = 'input.awardIds';
    const found = await this.prints.linesById(ids);
    if (found.length < ids.length) throw unknown(field, 'Award');
    for (const line of found) requireScope('RECORDER', line.keptById, field);
    const refused = found.filter((line) => !isPrintable(line));
    if (refused.length > 0)
      throw new InvalidError(certificateMessages.AWARD_NOT_PRINTABLE, {
        field,
        details: { count: refused.length, awardIds: refused.map(({ id }) => id) },
      });
    const place = new Map(ids.map((id, index) => [id, index]));
    return found.sort((one, other) => place.get(one.id)! - place.get(other.id)!);
  }
}

/** A hidden person, a minor, a draft: the page would show nothing, so no code leads to it. */
function addressOf({ id, isPublic }: LinePrint, publicUrl: string | undefined): Certificate['address'] {
  if (!isPublic) return { none: 'NO_PUBLIC_PAGE' };
  return publicUrl ? `${publicUrl}/awards/${id}` : { none: 'NO_PUBLIC_ADDRESS' };
}

const isPrintable = ({ granted, unlisted }: LinePrint): boolean => granted && !unlisted;

function unknown(field: string, type: string): NotFoundError {
  return new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type } });
}
