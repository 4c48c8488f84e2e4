import { Injectable } from '@nestjs/common';
import { InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import type { Award } from '../award.entity.js';
import { awardMessages } from '../awards.messages.js';
import { AwardsRepository } from '../awards.repository.js';
import { AwardDecisionsService } from '../decisions/award-decisions.service.js';
import { KnownRecordsRepository } from '../known-records.repository.js';
import { AwardActs } from './award-acts.service.js';
import { MOST_LINES } from './award-line-input.js';
import { AwardWriter } from './award-writer.service.js';
import { LinesShown } from './paged-lines.js';
import type { SetAreaOfAwardsInput } from './set-area-of-awards.js';

export interface AreaSet {
  count: number;
  /** As many as an answer shows. */
  awards: Award[];
  /** Named, and left as they are: they have an area. */
  left: Award[];
}

/** One area for all lines of which nobody knew any. */
@Injectable()
export class AreaOfAwards {
  constructor(
    private readonly awards: AwardsRepository,
    private readonly known: KnownRecordsRepository,
    private readonly decisions: AwardDecisionsService,
    private readonly acts: AwardActs,
    private readonly writer: AwardWriter,
  ) {}

  /**
   * The same as changing each by itself would be, and so it stands in the history of each.
   * @throws InvalidError DECISION_OR_LINES, AWARD_UNDONE, AWARD_NOT_STANDING; NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE
   */
  async setAreaOfAwards({ decisionId = null, awardIds = null, areaId }: SetAreaOfAwardsInput): Promise<AreaSet> {
    if ((decisionId === null) === (awardIds === null))
      throw new InvalidError(awardMessages.DECISION_OR_LINES, { field: 'input.decisionId' });
    if (!(await this.known.areas([areaId])).has(areaId))
      throw new NotFoundError(platformMessages.UNKNOWN_ID, { field: 'input.areaId', details: { type: 'Area' } });
    if (awardIds) return this.write(awardIds, areaId, (i) => `input.awardIds.${i}`);
    await this.decisions.lock(decisionId!, 'RECORDER', 'input.decisionId');
    const set: AreaSet = { count: 0, awards: [], left: [] };
    const shown = new LinesShown();
    const ids = await this.awards.withoutArea(decisionId!);
    for (let from = 0; from < ids.length; from += MOST_LINES) {
      const written = await this.write(ids.slice(from, from + MOST_LINES), areaId, () => 'input.decisionId');
      set.count += written.count;
      shown.add(written.awards);
    }
    return { ...set, awards: shown.awards };
  }

  private async write(ids: readonly string[], areaId: string, field: (i: number) => string): Promise<AreaSet> {
    const once = [...new Set(ids)];
    const lines = await this.acts.openAwards(once, (i) => field(ids.indexOf(once[i]!)));
    const before = lines.filter(({ unitAreaId }) => unitAreaId === null);
    const awards = await this.writer.update(
      'changeAward',
      before,
      before.map((award): Award => ({ ...award, unitAreaId: areaId })),
    );
    return { count: awards.length, awards, left: lines.filter(({ unitAreaId }) => unitAreaId !== null) };
  }
}
