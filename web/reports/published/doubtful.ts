import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { useLooking } from '../../asking/use-looking.js';
import { addressNarrowed } from '../../route.js';
import { DOUBTFUL_DECISIONS } from '../operations.js';
import type { Report } from '../report.js';

type Counted = Pick<Report, 'organisation' | 'period' | 'scope'>;

/** Of an area, whose awards are of many issuers, nobody counts the decisions. */
export const isDoubtCounted = ({ scope }: Pick<Report, 'scope'>): boolean => scope !== 'IN_AREA';

const withThoseBelow = ({ scope }: Pick<Report, 'scope'>): boolean => scope === 'GRANTED_BY_BODY_AND_BELOW';

/** How many decisions of the report have open doubts, counted again with it; null: not known. */
export function useDoubtful(report: Report) {
  const [doubtful, setDoubtful] = useState<number | null>(null);
  const { look, refusal } = useLooking();
  const count = () => {
    setDoubtful(null);
    if (!isDoubtCounted(report)) return;
    const { organisation, period } = report;
    const issuer = { id: organisation.id, below: withThoseBelow(report) };
    const asked = { issuer, from: period.countedFrom, to: period.countedTo };
    void look(
      () => ask<{ decisions: { totalCount: number } }>(DOUBTFUL_DECISIONS, asked),
      ({ decisions }) => setDoubtful(decisions.totalCount),
    );
  };
  useEffect(count, [report.key, report.readAt]);
  return { doubtful, refusal, count };
}

/** Where such decisions of the body are listed, for each year in which one of the period may have been signed. */
export function listsOfDoubtful(report: Counted): { year: number; address: string }[] {
  const { organisation, period } = report;
  const first = Number(period.countedFrom.slice(0, 4));
  const last = Number(period.countedTo.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => ({
    year,
    address: addressNarrowed('records', {
      shelf: 'decisions',
      left: 'DOUBTS',
      year: String(year),
      body: organisation.id,
      called: organisation.name,
      below: String(withThoseBelow(report)),
    }),
  }));
}
