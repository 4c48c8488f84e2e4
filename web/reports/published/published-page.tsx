import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { useLooking } from '../../asking/use-looking.js';
import { Alert, Loading } from '../../pieces/pieces.js';
import type { Viewer } from '../../signing-in/viewer.js';
import { MakeDocuments } from '../documents/make-documents.js';
import type { Opening } from '../figure-table.js';
import { Headlines } from '../headlines.js';
import { OpenedFigure } from '../opened-figure.js';
import { PUBLISHED_FIGURES } from '../operations.js';
import { Parts, WhatIsUncertain } from '../report-parts.js';
import { isOfReport, type Report } from '../report.js';
import { ReportTabs } from '../tabs.js';
import type { Published } from './published.js';
import { PublishedHead } from './published-head.js';
import { NowInstead, nowInstead, type Since } from './since.js';
import { SincePublished } from './since-published.js';

interface Frozen extends Pick<Report, 'tables' | 'narrative'> {
  report: Published;
}

/** A report as it was published, with what would be otherwise now marked beside it. */
export function PublishedPage({ id, viewer }: { id: string; viewer: Viewer }) {
  const [frozen, setFrozen] = useState<Frozen | null>(null);
  const [since, setSince] = useState<Since | null>(null);
  const [opening, setOpening] = useState<Opening | null>(null);
  const { refusal, look } = useLooking();
  const load = () =>
    look(
      () => ask<{ publishedFigures: Frozen }>(PUBLISHED_FIGURES, { id }),
      ({ publishedFigures }) => setFrozen(publishedFigures),
    );
  useEffect(() => void load(), []);
  if (!frozen)
    return (
      <>
        <ReportTabs here="published" />
        {refusal ? <Alert refusal={refusal} /> : <Loading />}
      </>
    );
  const { report } = frozen;
  return (
    <>
      <ReportTabs here="published" />
      <article class="report" data-title={`${report.organisation.name}, ${report.title}`}>
        <PublishedHead published={report} onChanged={load} />
        <Alert refusal={refusal} />
        <SincePublished
          published={report}
          since={since}
          onSince={(told) => setSince(asShown(told))}
          onOpen={setOpening}
        />
        <MakeDocuments report={frozen} source={{ publishedReportId: report.id }} viewer={viewer} />
        <NowInstead.Provider value={nowInstead(since?.differences ?? [])}>
          <Headlines report={frozen} onOpen={setOpening} />
          <WhatIsUncertain report={frozen} />
          <Parts report={frozen} onOpen={setOpening} />
        </NowInstead.Provider>
      </article>
      {opening ? (
        <OpenedFigure key={opening.cell.figureKey} opening={opening} report={null} onClose={() => setOpening(null)} />
      ) : null}
    </>
  );
}

/** Tables that say in other words what these say are not shown, nor what became of them. */
const asShown = (since: Since): Since => ({
  ...since,
  differences: since.differences.filter(({ table }) => isOfReport(table)),
});
