import { Injectable } from '@nestjs/common';
import { parseDecisionNumber } from '../../../awards/numbers/decision-number.js';
import { countedLines, countKey } from '../accepting-awards/counted-lines.js';
import { isOnlyProposed } from '../accepting-awards/proposed-awards.js';
import { awardFormOf } from '../forms/award-form-of.js';
import { DraftForms } from '../forms/draft-forms.repository.js';
import { bestOf, type Candidate, printedDay } from './candidate.js';
import { CountedLinesOnRecord } from './counted-lines-on-record.repository.js';
import type { DraftToMatch } from './matches.repository.js';
import { DraftPlaces } from './places.service.js';
import { type CountOffered, countsOffered, type CountTold, labelOf, sureCounts } from './sure-counts.js';

/** Meetings on record that parts may be, as pairs of the part's key and an id. */
export type MeetingsOfParts = Iterable<readonly [partKey: string, meetingId: string]>;

/** Lines of numbers alone that counts of a draft may be again. */
@Injectable()
export class DraftCountMatches {
  constructor(
    private readonly lines: CountedLinesOnRecord,
    private readonly catalogue: DraftForms,
    private readonly places: DraftPlaces,
  ) {}

  async counts(draft: DraftToMatch, meetings: MeetingsOfParts): Promise<Candidate[]> {
    const { offered } = await this.offered(draft, meetings);
    return bestOf(
      offered.map((one) => ({
        partKey: one.partKey,
        kind: one.kind,
        id: one.id,
        label: labelOf(one),
        detail:
          [one.line.grantor, printedDay(one.line.grantedOn), one.line.decisionNumber].filter(Boolean).join('; ') ||
          null,
        reasons: [...one.reasons],
      })),
    );
  }

  async sure(draft: DraftToMatch, meetings: MeetingsOfParts): Promise<CountOffered[]> {
    const { offered, told } = await this.offered(draft, meetings);
    return sureCounts(offered, told);
  }

  /** All that are offered, best first: a count that would be recorded beside one of them is counted twice. */
  async likely(draft: DraftToMatch, meetings: MeetingsOfParts): Promise<CountOffered[]> {
    return (await this.offered(draft, meetings)).offered;
  }

  private async offered(
    draft: DraftToMatch,
    meetings: MeetingsOfParts,
  ): Promise<{ offered: CountOffered[]; told: CountTold[] }> {
    const told = await this.told(draft, [...meetings]);
    const numbers = told.flatMap(({ decisionNumber }) => decisionNumber ?? []);
    const lines =
      told.length === 0
        ? []
        : await this.lines.of(draft.id, [...new Set(told.flatMap((one) => [...one.meetings]))], [...new Set(numbers)]);
    if (lines.length === 0) return { offered: [], told };
    const placesOf = await this.places.of(draft);
    return { offered: countsOffered(told, lines, placesOf), told };
  }

  private async told(
    { contents }: DraftToMatch,
    meetings: readonly (readonly [string, string])[],
  ): Promise<CountTold[]> {
    const catalogue = await this.catalogue.forms();
    return contents.awards.flatMap((award) => {
      const form = awardFormOf(award, catalogue);
      if (!form) return [];
      const conferred = award.status === 'GRANTED' || award.status === 'PRESENTED';
      return countedLines(award, conferred ? award.named : []).map((count): CountTold => ({
        partKey: countKey(award.key, count),
        ...count,
        formId: form.id,
        awardClass: form.awardClass,
        grantors: award.grantors,
        isOnlyProposed: isOnlyProposed(award),
        meetingKey: award.meetingKey,
        meetings: new Set(meetings.flatMap(([key, id]) => (key === award.meetingKey ? [id] : []))),
        decisionNumber: award.decisionNumber === null ? null : parseDecisionNumber(award.decisionNumber).normalised,
      }));
    });
  }
}
