import { useEffect } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { Lines } from '../pieces/lines.js';
import { MoreOf } from '../pieces/more-of.js';
import { Alert, Loading } from '../pieces/pieces.js';
import { type Page, usePages } from '../asking/use-pages.js';
import { columnsOf, type Record } from './opened-columns.js';
import { OPENED } from './operations.js';
import { kindInWords } from './words.js';

interface Props {
  kind: string;
  figureKey: string;
  report: string | null;
  /** How many of the figure rest on each claim; null: not told yet. */
  claims: readonly { claimId: string; adds: number }[] | null;
  /** Where these are not all of their kind. */
  title?: string;
}

/** One of the lists that a figure opens into, a page at a time. */
export function OpenedList({ kind, figureKey, report, claims, title }: Props) {
  const { page, busy, refusal, load: loadPage } = usePages<Record>();
  const load = (before: Page<Record> | null) =>
    loadPage(
      async (after) => (await ask<{ list: Page<Record> }>(OPENED[kind]!, { key: figureKey, report, after })).list,
      before,
    );
  useEffect(() => void load(null), []);
  const columns = columnsOf(kind, new Map(claims?.map(({ claimId, adds }) => [claimId, adds])));
  return (
    <section>
      <h3>
        {title ?? kindInWords(kind)} {page ? <small>({page.totalCount})</small> : null}
      </h3>
      <Alert refusal={refusal} />
      {page ? <Lines columns={columns} records={page.nodes} /> : refusal ? null : <Loading />}
      <MoreOf page={page} busy={busy} onMore={() => void load(page)} />
    </section>
  );
}
