import { Injectable } from '@nestjs/common';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { spanOf } from '../../platform/time/period-cover.js';
import type { Award } from '../award.entity.js';
import { type AwardHeld, type AwardUnderReview } from '../award-assessment.js';
import { assessAward } from '../award-rules.js';
import type { RaisedWarning } from '../award-warning.js';
import { AwardsRepository, type Candidate, type KnownOrganisation } from '../awards.repository.js';
import { AwardCatalogueRepository } from '../catalogue/award-catalogue.repository.js';
import { mayBeSameRecipient, type RecipientOnRecord } from './same-recipient.js';

/** Any text will do: the rules only compare it, and candidates of another recipient never reach them. */
const THIS_RECIPIENT = 'this recipient';

/** Holds lines against the catalogue of their day and against what the registry has already. Never refuses anything. */
@Injectable()
export class AwardDoubts {
  constructor(
    private readonly awards: AwardsRepository,
    private readonly catalogue: AwardCatalogueRepository,
  ) {}

  /** The doubts of each line, in order: three statements, however many lines. Earlier lines are evidence for later ones. */
  async assess(lines: readonly Award[]): Promise<RaisedWarning[][]> {
    const catalogue = await this.catalogue.loadCatalogue();
    const codes = new Map(catalogue.forms.map((form) => [form.id, form.code]));
    const organisations = await this.awards.knownOrganisations(
      distinct(lines.flatMap(({ grantorId, organisationId }) => [grantorId, organisationId])),
    );
    const own = new Set(lines.map(({ id }) => id));
    const onRecord = await this.awards.candidates(
      distinct(lines.map(({ formId }) => formId)),
      distinct(lines.map(({ personId }) => personId)),
      distinct(lines.map(({ organisationId }) => organisationId)),
      distinct(lines.map((line) => nameKeyOf(line))),
    );
    const pool = new Candidates(onRecord.filter(({ id }) => !own.has(id)));
    return lines.map((line) => {
      const review = underReview(line, codes.get(line.formId) ?? '', organisations);
      const me = recipientOf(line);
      const held = pool.of(me).map((each): AwardHeld => ({ ...each, recipientKey: THIS_RECIPIENT }));
      pool.add({ ...review, ...me, id: line.id, state: line.state, grantorId: line.grantorId });
      return assessAward(review, catalogue, held);
    });
  }
}

/** Candidates by what they can be found by, so that a thousand lines are not compared each with each. */
class Candidates {
  private readonly byKey = new Map<string, Candidate[]>();

  constructor(candidates: readonly Candidate[]) {
    for (const candidate of candidates) this.add(candidate);
  }

  add(candidate: Candidate): void {
    for (const key of keysOf(candidate)) this.byKey.set(key, [...(this.byKey.get(key) ?? []), candidate]);
  }

  of(recipient: RecipientOnRecord): Candidate[] {
    const found = new Set(keysOf(recipient).flatMap((key) => this.byKey.get(key) ?? []));
    return [...found].filter((candidate) => mayBeSameRecipient(recipient, candidate));
  }
}

function keysOf({ personId, organisationId, nameKey }: RecipientOnRecord): string[] {
  return [personId, organisationId, nameKey].filter((key) => key !== null);
}

function recipientOf(line: Award): RecipientOnRecord {
  return {
    recipientKind: line.recipientKind,
    personId: line.personId,
    organisationId: line.organisationId,
    nameKey: nameKeyOf(line),
    unitPrinted: line.recipientUnitPrinted,
  };
}

function nameKeyOf({ recipientNamePrinted: name }: Award): string | null {
  return name === null ? null : foldVietnamese(name);
}

function underReview(
  line: Award,
  formCode: string,
  organisations: ReadonlyMap<string, KnownOrganisation>,
): AwardUnderReview {
  const grantor = line.grantorId === null ? undefined : organisations.get(line.grantorId);
  const body = line.organisationId === null ? undefined : organisations.get(line.organisationId);
  const existed = (known: KnownOrganisation | undefined) => (known ? spanOf(known.validFrom, known.validTo) : null);
  return {
    id: line.id,
    formCode,
    awardClass: line.awardClass,
    grantor: {
      id: line.grantorId,
      kind: grantor?.kind ?? null,
      level: line.level,
      system: line.system,
      existed: existed(grantor),
    },
    recipientKind: line.recipientKind,
    recipientKey: line.unlisted ? null : THIS_RECIPIENT,
    recipientExisted: existed(body),
    decidedOn: line.grantedOn,
    achievementFrom: line.achievementFrom,
    achievementTo: line.achievementTo,
    bonusPrinted: line.bonusPrinted === null ? null : Number(line.bonusPrinted),
  };
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
