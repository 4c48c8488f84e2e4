import { Injectable } from '@nestjs/common';
import { type Count as Range, countInWords } from '../../articles/reconciliation/comparing/count.js';
import type { Origin } from '../../articles/reconciliation/comparing/origins.js';
import { ReconciliationService } from '../../articles/reconciliation/reconciliation.service.js';
import type { Language } from '../../platform/errors/domain-error.js';
import type { KeyedFigure } from '../figures/figure-key.js';
import { rangeOf, reconciledIn, rowDigest } from '../figures/tables/reconciled-cell.js';
import { FIGURE_KIND, type FigureKind } from '../vocabulary.js';

export interface ClaimAdding {
  claimId: string;
  /** How many of the figure rest on it. */
  adds: number;
}

/** Cells of the reconciliation: no condition finds what they were counted from, so it is reconciled again, by now's records. */
@Injectable()
export class ReconciledFigures {
  constructor(private readonly reconciliations: ReconciliationService) {}

  /** The figure as it would be now; null where the registry has no such row or figure any more. */
  async now({ parameters, ref: { reconciled } }: KeyedFigure): Promise<Range | null> {
    const about = reconciledIn(parameters);
    if (!about || !reconciled) return null;
    const { rows } = await this.reconciliations.traced(about, 'BODY', 'key');
    const row = rows.find((each) => rowDigest(each) === reconciled.row);
    return row ? rangeOf(row, reconciled.stage) : null;
  }

  /** Ids of the records of one kind that it would be counted from now. */
  async ids(figure: KeyedFigure, kind: FigureKind): Promise<string[]> {
    const from: readonly Origin[] = (await this.now(figure))?.from ?? [];
    const ids = from.flatMap((origin) => {
      if ('awardId' in origin) return kind === FIGURE_KIND.AWARDS ? [origin.awardId] : [];
      return kind === FIGURE_KIND.CLAIMS ? [origin.claimId] : [];
    });
    return [...new Set(ids)];
  }
}

/** Of the records behind a figure the claims, each once. */
export function claimsAdding(from: readonly Origin[] = []): ClaimAdding[] {
  const adds = new Map<string, number>();
  for (const origin of from)
    if ('claimId' in origin) adds.set(origin.claimId, (adds.get(origin.claimId) ?? 0) + origin.adds);
  return [...adds].map(([claimId, sum]) => ({ claimId, adds: sum }));
}

/** As the table of the reconciliation says it. */
export function rangeText(range: Range | null, language: Language): string {
  return range === null ? '–' : countInWords(range, language);
}
