import { Injectable } from '@nestjs/common';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { reachOf } from '../../platform/request/viewer.js';
import { type Day, dayInVietnam } from '../../platform/time/day.js';
import { spanOf } from '../../platform/time/period-cover.js';
import type { Award } from '../award.entity.js';
import { type AwardHeld, type AwardUnderReview } from '../doubts/award-assessment.js';
import { assessAward } from '../doubts/award-rules.js';
import type { RaisedWarning } from '../doubts/award-warning.js';
import { AwardCatalogueRepository } from '../catalogue/award-catalogue.repository.js';
import { type Candidate, LikelyRepeatsRepository } from '../doubts/likely-repeats.repository.js';
import { type KnownOrganisation, type Life, KnownRecordsRepository } from '../known-records.repository.js';
import type { LineColumns } from './award-lines.service.js';
import { mayBeSameRecipient, type RecipientOnRecord } from './same-recipient.js';

/** Any text will do: the rules only compare it, and candidates of another recipient never reach them. */
const THIS_RECIPIENT = 'this recipient';

/** Whoever holds more than this in one form is looked at no further, and no doubt points to more than a person reads. */
const MOST_COMPARED = 50;
const MOST_EVIDENCE = 20;

/** What of a line gives rise to doubts. */
export type LineUnderDoubt = LineColumns & Pick<Award, 'id' | 'state' | 'grantedOn'> & { decisionId?: string | null };

/** Holds lines against the catalogue of their day and against what the registry has already. Never refuses anything. */
@Injectable()
export class AwardDoubts {
  constructor(
    private readonly repeats: LikelyRepeatsRepository,
    private readonly known: KnownRecordsRepository,
    private readonly catalogue: AwardCatalogueRepository,
  ) {}

  /**
   * The doubts of each line, in order: four statements, or five where some are proposed, however many lines. Earlier lines are evidence for later ones,
   * unless they are only to be held against the registry: without all of them, or `onRecord`, where they stand in it as they
   * are, each without itself alone.
   */
  async assess(
    lines: readonly LineUnderDoubt[],
    { onRecord: areThere = false, amongThemselves = !areThere }: { amongThemselves?: boolean; onRecord?: boolean } = {},
  ): Promise<RaisedWarning[][]> {
    const catalogue = await this.catalogue.loadCatalogue();
    const codes = new Map(catalogue.forms.map((form) => [form.id, form.code]));
    const organisations = await this.known.organisations(
      distinct(lines.flatMap(({ grantorId, organisationId }) => [grantorId, organisationId])),
    );
    const areas = await this.known.areas(distinct(lines.map(({ unitAreaId }) => unitAreaId)));
    const proposed = lines.filter(({ state }) => state === 'PROPOSED').map(({ decisionId = null }) => decisionId);
    const proposedOn = await this.known.proposalDays(distinct(proposed));
    const onRecord = await this.repeats.candidates(
      lines.map((line) => ({ ...recipientOf(line), formId: line.formId })),
      areThere ? { except: [], most: MOST_COMPARED + 1 } : { except: lines.map(({ id }) => id), most: MOST_COMPARED },
    );
    const reach = reachOf(currentViewer(), 'READER');
    const seen = ({ recordStatus, keptById }: Candidate) =>
      recordStatus === 'CONFIRMED' || reach === null || keptById === null || reach.includes(keptById);
    const pool = new Candidates(
      onRecord.map((each) => ({
        ...each,
        like: seen(each) ? { name: each.name, number: each.decisionNumber, sameDecision: false } : null,
      })),
    );
    const judgedOn = dayInVietnam(new Date());
    return lines.map((line) => {
      const review = {
        ...underReview(line, codes.get(line.formId) ?? '', { organisations, areas }, judgedOn),
        proposedOn: (line.decisionId && proposedOn.get(line.decisionId)) || null,
      };
      const me = recipientOf(line);
      const held = pool.of({ ...me, formCode: review.formCode }, line.id);
      if (amongThemselves) {
        const like = { name: line.recipientNamePrinted, number: null, sameDecision: Boolean(line.decisionId) };
        pool.add({ ...review, ...me, id: line.id, state: line.state, grantorId: line.grantorId, like });
      }
      return assessAward(review, catalogue, held).map((warning) => ({
        ...warning,
        evidence: warning.evidence.slice(0, MOST_EVIDENCE),
      }));
    });
  }
}

type InForm = RecipientOnRecord & { formCode: string };

/** What of a candidate the rules need. */
type Held = Omit<Candidate, 'name' | 'decisionNumber' | 'recordStatus' | 'keptById'>;

/** Candidates by what they can be found by, so that a thousand lines are not compared each with each. */
class Candidates {
  private readonly byKey = new Map<string, Held[]>();

  constructor(candidates: readonly Held[]) {
    for (const candidate of candidates) this.add(candidate);
  }

  add(candidate: Held): void {
    for (const key of keysOf(candidate)) {
      const known = this.byKey.get(key);
      if (known) known.push(candidate);
      else this.byKey.set(key, [candidate]);
    }
  }

  of(recipient: InForm, itself: string): AwardHeld[] {
    const held = new Map<string, AwardHeld>();
    for (const key of keysOf(recipient))
      for (const candidate of this.byKey.get(key) ?? []) {
        if (held.size >= MOST_COMPARED) return [...held.values()];
        if (candidate.id !== itself && mayBeSameRecipient(recipient, candidate))
          held.set(candidate.id, { ...candidate, recipientKey: THIS_RECIPIENT });
      }
    return [...held.values()];
  }
}

function keysOf({ personId, organisationId, nameKey, formCode }: InForm): string[] {
  return [personId, organisationId, nameKey].flatMap((key) => (key === null ? [] : [`${formCode} ${key}`]));
}

function recipientOf(line: LineUnderDoubt): RecipientOnRecord {
  const { recipientNamePrinted: name } = line;
  return {
    recipientKind: line.recipientKind,
    personId: line.personId,
    organisationId: line.organisationId,
    nameKey: name === null ? null : foldVietnamese(name),
    unitKey: line.recipientUnitPrinted === null ? null : foldVietnamese(line.recipientUnitPrinted),
  };
}

function underReview(
  line: LineUnderDoubt,
  formCode: string,
  { organisations, areas }: { organisations: ReadonlyMap<string, KnownOrganisation>; areas: ReadonlyMap<string, Life> },
  judgedOn: Day,
): AwardUnderReview {
  const grantor = line.grantorId === null ? undefined : organisations.get(line.grantorId);
  const body = line.organisationId === null ? undefined : organisations.get(line.organisationId);
  const existed = (known: Life | undefined) => (known ? spanOf(known.validFrom, known.validTo) : null);
  return {
    id: line.id,
    formCode,
    awardClass: line.awardClass,
    grantor: {
      id: line.grantorId,
      onlyPrinted: line.decisionId && line.grantorId === null ? line.grantorPrinted : null,
      kind: grantor?.kind ?? null,
      level: line.level,
      system: line.system,
      existed: existed(grantor),
    },
    recipientKind: line.recipientKind,
    recipientKey: line.unlisted ? null : THIS_RECIPIENT,
    recipientExisted: existed(body),
    areaExisted: existed(line.unitAreaId === null ? undefined : areas.get(line.unitAreaId)),
    decidedOn: line.grantedOn,
    judgedOn,
    achievementFrom: line.achievementFrom,
    achievementTo: line.achievementTo,
    bonusPrinted: line.bonusPrinted === null ? null : Number(line.bonusPrinted),
    minorSign: line.minorSign,
    name: line.recipientKind === 'INDIVIDUAL' && !line.unlisted ? line.recipientNamePrinted : null,
  };
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
