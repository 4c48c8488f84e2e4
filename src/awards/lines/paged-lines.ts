import { InvalidError } from '../../platform/errors/domain-error.js';
import type { Award } from '../award.entity.js';
import { awardMessages } from '../awards.messages.js';
import { type AwardWarningOverrideInput, MOST_LINES } from './award-line-input.js';

/** What an answer shows of the lines of a long list that were written: it is read by people. */
export class LinesShown {
  readonly awards: Award[] = [];

  add(written: readonly Award[]): void {
    this.awards.push(...written.slice(0, MOST_LINES - this.awards.length));
  }
}

/** Reasons to go on in spite of doubts, for lines that come a page at a time. */
export class PagedOverrides {
  /** By the line that is meant, where it stands in the input. */
  private readonly unmet: Map<string, number>;

  constructor(private readonly overrides: readonly AwardWarningOverrideInput[]) {
    this.unmet = new Map(overrides.flatMap(({ awardId }, i) => (awardId ? [[awardId, i]] : [])));
  }

  get any(): boolean {
    return this.overrides.length > 0;
  }

  /** Those that are meant for these lines. */
  of(lines: readonly Award[]): AwardWarningOverrideInput[] {
    const here = new Set(lines.map(({ id }) => id));
    for (const id of here) this.unmet.delete(id);
    return this.overrides.filter(({ awardId = null }) => awardId === null || here.has(awardId));
  }

  /** @throws InvalidError OVERRIDE_WITHOUT_LINE, after the last page */
  requireMet(): void {
    const [first] = this.unmet;
    if (first === undefined) return;
    const [line, i] = first;
    throw new InvalidError(awardMessages.OVERRIDE_WITHOUT_LINE, {
      field: `input.overrides.${i}.awardId`,
      details: { line },
    });
  }
}
