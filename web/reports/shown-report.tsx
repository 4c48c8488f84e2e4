import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { dayInWords, momentInWords, say } from '../words/language.js';
import { Alert, Loading, Retry } from '../pieces/pieces.js';
import { plainly } from '../words/plainly.js';
import { addressOfRecord } from '../records/address.js';
import { addressOfRoom } from '../route.js';
import { useAsking } from '../asking/use-asking.js';
import { holds, type Viewer } from '../signing-in/viewer.js';
import { addressOfReport, type Asked, type Body, inputOf } from './asking.js';
import type { Opening } from './figure-table.js';
import { Headlines } from './headlines.js';
import { MakeDocuments } from './documents/make-documents.js';
import { OpenedFigure } from './opened-figure.js';
import { REPORT } from './operations.js';
import { publishedOf } from './published/published.js';
import { PublishReport } from './published/publish-report.js';
import { usePublished } from './published/use-published.js';
import { Parts, WhatIsUncertain } from './report-parts.js';
import type { Report } from './report.js';
import { scopeInWords, viewInWords } from './words.js';

interface Props {
  asked: Asked;
  viewer: Viewer;
  onNamed: (body: Body) => void;
}

/** The figures of one report, as the printed one has them; each opens into what it was counted from. */
export function ShownReport({ asked, viewer, onNamed }: Props) {
  const [report, setReport] = useState<Report | null>(null);
  const [opening, setOpening] = useState<Opening | null>(null);
  const { busy, refusal, run, refuse } = useAsking();
  const meant = inputOf(asked);
  const load = () => {
    if ('wrong' in meant) return refuse(...meant.wrong);
    return run(async () => {
      const { annualReport } = await ask<{ annualReport: Report }>(REPORT, { input: meant.input });
      setReport(annualReport);
      onNamed(annualReport.organisation);
      void lookUp(annualReport);
    });
  };
  const { published, lookUp, refusal: notLookedUp } = usePublished();
  const head = useRef<HTMLElement>(null);
  useEffect(() => void load(), []);
  useEffect(() => {
    if (!report) return;
    // Where the form fills the window, as on a telephone, nothing would seem to have happened.
    if ((head.current?.getBoundingClientRect().top ?? 0) > innerHeight * 0.8) head.current?.scrollIntoView();
  }, [report]);
  if (!report || 'wrong' in meant) return refusal ? <Alert refusal={refusal} /> : <Loading />;
  return (
    <article class="report" data-title={`${report.organisation.name}, ${report.period.title}`}>
      <header ref={head}>
        <p class="issuer">{report.organisation.name}</p>
        <h2>
          {say('Công tác khen thưởng', 'Awards,')} {report.period.title}
        </h2>
        <WhatIsCounted report={report} busy={busy} onAgain={() => void load()} />
      </header>
      <Alert refusal={refusal} />
      <Notes report={report} asked={asked} viewer={viewer} />
      <Headlines report={report} onOpen={setOpening} />
      <WhatIsUncertain report={report} />
      <MakeDocuments
        report={report}
        source={meant.input}
        published={publishedOf(report, published ?? [])}
        viewer={viewer}
      />
      {notLookedUp ? (
        <Retry
          refusal={notLookedUp}
          label={say('Chưa xem được những gì đã công bố', 'What was published could not be looked up')}
          again={say('Xem lại', 'Look again')}
          onAgain={() => void lookUp(report)}
        />
      ) : null}
      {published ? (
        <PublishReport
          report={report}
          input={meant.input}
          published={published}
          onOpen={setOpening}
          onCountAgain={() => void load()}
          onPublished={() => void lookUp(report)}
        />
      ) : null}
      <Parts report={report} onOpen={setOpening} />
      {opening ? (
        <OpenedFigure
          key={opening.cell.figureKey}
          opening={opening}
          report={report.key}
          onClose={() => setOpening(null)}
        />
      ) : null}
    </article>
  );
}

/** Which decisions were counted, by whose names and boundaries, and when. */
function WhatIsCounted({ report, busy, onAgain }: { report: Report; busy: boolean; onAgain: () => void }) {
  const { period } = report;
  return (
    <p class="quiet">
      {say('Tính các quyết định từ', 'Decisions from')} {dayInWords(period.countedFrom)}{' '}
      {say('đến hết', 'to the end of')} {dayInWords(period.countedTo)}. {scopeInWords(report.scope)}.{' '}
      {say('Tên gọi, địa giới', 'Names and boundaries')}: {viewInWords(report.view).toLowerCase()}.{' '}
      {say('Số liệu lúc', 'Figures of')} {momentInWords(report.readAt)}.{' '}
      <button type="button" class="plain" disabled={busy} onClick={onAgain}>
        {say('Đếm lại', 'Count again')}
      </button>
    </p>
  );
}

/** What to know of the figures, and where it leads on. */
function Notes({ report, asked, viewer }: Pick<Props, 'asked' | 'viewer'> & { report: Report }) {
  const today = addressOfReport({ ...asked, view: 'AS_TODAY' }, new Date());
  const ways: Readonly<Record<string, ComponentChild>> = {
    DRAFTS_LEFT_OUT: <WhereDraftsWait viewer={viewer} />,
    AREA_ENDED: <a href={today}>{say('Xem số liệu quy về hiện nay', 'See the figures of where they belong today')}</a>,
  };
  if (report.notes.length === 0) return null;
  return (
    <ul class="note">
      {report.notes.map(({ code, message, organisations }) => (
        <li key={code}>
          {plainly(message)} {ways[code]}
          {organisations.length > 0 ? <BodiesToMend bodies={organisations} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** Which they are, each a way to its page. */
const BodiesToMend = ({ bodies }: { bodies: readonly Body[] }) => (
  <details>
    <summary>{say('Xem các đơn vị ấy để ghi “Cấp trên”', 'See these bodies, to record which is above')}</summary>
    <ul>
      {bodies.map(({ id, name }) => (
        <li key={id}>
          <a href={addressOfRecord('bodies', id)}>{name}</a>
        </li>
      ))}
    </ul>
  </details>
);

/** What is left out for want of being public is made so elsewhere, by an approver. */
const WhereDraftsWait = ({ viewer }: { viewer: Viewer }) =>
  holds(viewer, 'APPROVER') ? (
    <a href={addressOfRoom('publication')}>{say('Xem những gì chờ công khai', 'See what is to be made public')}</a>
  ) : (
    <>{say('Người duyệt công khai rồi mới được tính.', 'It is counted once an approver has made it public.')}</>
  );
