import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { everyPage } from '../../asking/every-page.js';
import type { Page } from '../../asking/use-pages.js';
import { useLooking } from '../../asking/use-looking.js';
import { PUBLISHED } from '../operations.js';
import type { Report } from '../report.js';
import type { Published } from './published.js';

/** All that was published of the body and the year of a report; null: not known yet. */
export function usePublished() {
  const [published, setPublished] = useState<Published[] | null>(null);
  const { look, refusal } = useLooking();
  // The one that has to make way may be older than many that no longer stand.
  const lookUp = ({ organisation, period }: Pick<Report, 'organisation' | 'period'>) => {
    const by = { organisationId: organisation.id, year: Number(period.from.slice(0, 4)) };
    return look(
      () => everyPage(async (after) => (await ask<Listed>(PUBLISHED, { ...by, after })).publishedReports),
      setPublished,
    );
  };
  return { published, lookUp, refusal };
}

export interface Listed {
  publishedReports: Page<Published>;
}
