import { Injectable } from '@nestjs/common';
import { InvalidError, type Problem } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import type { Award } from '../award.entity.js';
import type { PrintedValues } from '../award-state.js';
import { awardMessages } from '../awards.messages.js';
import { KnownRecordsRepository } from '../known-records.repository.js';
import { RECIPIENT_KIND } from '../vocabulary.js';
import type { CorrectedValuesInput } from './award-event-acts.js';

/** Where figures count a line, and as whom; no decision prints it, so that a correction changes it in the line itself. */
export type Home = Pick<Award, 'unitOrganisationId' | 'unitAreaId' | 'positionClass'>;

/** What a correction says of it. What it does not say stays as it is, and is told. */
@Injectable()
export class CorrectedHome {
  constructor(private readonly known: KnownRecordsRepository) {}

  /** A unit brings its area along, as when a line is recorded. @throws InvalidError UNKNOWN_ID */
  async of({ unitOrganisationId, unitAreaId, positionClass }: CorrectedValuesInput): Promise<Partial<Home>> {
    const unit = unitOrganisationId
      ? (await this.known.organisations([unitOrganisationId])).get(unitOrganisationId)
      : null;
    const areas = await this.known.areas(unitAreaId ? [unitAreaId] : []);
    const unknown = (type: string, field: string): Problem => ({
      text: platformMessages.UNKNOWN_ID,
      field: `input.values.${field}`,
      details: { type },
    });
    const problems = [
      ...(unitOrganisationId && !unit ? [unknown('Organisation', 'unitOrganisationId')] : []),
      ...(unitAreaId && !areas.has(unitAreaId) ? [unknown('Area', 'unitAreaId')] : []),
    ];
    if (problems.length > 0) throw InvalidError.all(problems);
    return {
      ...(unitOrganisationId === undefined ? {} : { unitOrganisationId }),
      ...(unit && unitAreaId === undefined ? { unitAreaId: unit.areaId } : {}),
      ...(unitAreaId === undefined ? {} : { unitAreaId }),
      ...(positionClass === undefined ? {} : { positionClass }),
    };
  }
}

/** @throws InvalidError POSITION_CLASS_OF_INDIVIDUAL */
export function requireIndividuals(awards: readonly Award[], { positionClass }: Partial<Home>): void {
  if (positionClass && awards.some(({ recipientKind }) => recipientKind !== RECIPIENT_KIND.INDIVIDUAL))
    throw new InvalidError(awardMessages.POSITION_CLASS_OF_INDIVIDUAL, { field: 'input.values.positionClass' });
}

export type HomeKept = 'UNIT_CORRECTED_ONLY_IN_PRINT' | 'POSITION_CORRECTED_ONLY_IN_PRINT';

/** What of the lines' home was not corrected together with the printed words that it was read from. */
export function homeKept(awards: readonly Award[], values: PrintedValues | null, home: Partial<Home> = {}): HomeKept[] {
  const printed = new Set(Object.keys(values ?? {}));
  const unit =
    printed.has('recipientUnit') &&
    !('unitAreaId' in home) &&
    awards.some(({ unitAreaId, unitOrganisationId }) => unitAreaId !== null || unitOrganisationId !== null);
  const position =
    printed.has('recipientPosition') &&
    !('positionClass' in home) &&
    awards.some(({ positionClass }) => positionClass !== null);
  return [
    ...(unit ? (['UNIT_CORRECTED_ONLY_IN_PRINT'] as const) : []),
    ...(position ? (['POSITION_CORRECTED_ONLY_IN_PRINT'] as const) : []),
  ];
}
