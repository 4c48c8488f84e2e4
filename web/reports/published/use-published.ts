import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import type { Page } from '../../asking/use-pages.js';
import { useLooking } from '../../asking/use-looking.js';
import { PUBLISHED } from '../operations.js';
import type { Report } from '../report.js';
import type { Published } from './published.js';

/** What was published of the body and the year of a report; null: not known yet. */
export function usePublished() {
  const [published, setPublished] = useState<Published[] | null>(null);
  const { look, refusal } = useLooking();
  const lookUp = ({ organisation, period }: Pick<Report, 'organisation' | 'period'>) =>
    look(
      () => ask<Listed>(PUBLISHED, { organisationId: organisation.id, year: Number(period.from.slice(0, 4)) }),
      ({ publishedReports: { nodes } }) => setPublished(nodes),
    );
  return { published, lookUp, refusal };
}

export interface Listed {
  publishedReports: Page<Published>;
}
