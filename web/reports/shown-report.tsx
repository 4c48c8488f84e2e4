import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { dayInWords, momentInWords, say } from '../words/language.js';
import { Alert, Loading } from '../pieces/pieces.js';
import { plainly } from '../words/plainly.js';
import { addressOfRoom } from '../route.js';
import { useAsking } from '../asking/use-asking.js';
import { holds, type Viewer } from '../signing-in/viewer.js';
import { type Asked, type Body, inputOf } from './asking.js';
import { Chart } from './chart.js';
import { FigureTable, type Opening } from './figure-table.js';
import { Headlines } from './headlines.js';
import { MakeDocuments } from './documents/make-documents.js';
import { OpenedFigure } from './opened-figure.js';
import { REPORT } from './operations.js';
import { emptyTitles, type FormTables, formsOf, isUncertain, type Report, sectionsOf } from './report.js';
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
    });
  };
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
      {report.notes.length > 0 ? (
        <ul class="note">
          {report.notes.map(({ code, message }) => (
            <li key={code}>
              {plainly(message)} {code === 'DRAFTS_LEFT_OUT' ? <WhereDraftsWait viewer={viewer} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
      <Headlines report={report} onOpen={setOpening} />
      <WhatIsUncertain report={report} />
      <MakeDocuments report={report} input={meant.input} viewer={viewer} />
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

function WhatIsUncertain({ report }: { report: Report }) {
  const cells = sectionsOf(report).flatMap(({ tables }) =>
    tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
  );
  return cells.some(isUncertain) ? (
    <p class="doubt">
      {say(
        '“Ít nhất”, “không rõ”: có nguồn không nêu số lượng, nên con số thật có thể lớn hơn. Không chỗ nào ghi 0 thay cho điều chưa biết.',
        '“At least”, “not known”: some source gives no number, so that there may be more. Nothing unknown is written as 0.',
      )}
    </p>
  ) : null;
}

/** The report in words, its tables with their drawings, and the statistical forms. */
function Parts({ report, onOpen }: { report: Report; onOpen: (opening: Opening) => void }) {
  const sections = sectionsOf(report);
  const forms = formsOf(report);
  const empty = emptyTitles(report);
  return (
    <>
      {sections.length > 0 ? <Contents titles={[...sections, ...forms].map(({ title }) => title)} /> : null}
      <section>
        <h3>{say('Lời báo cáo', 'In words (Vietnamese)')}</h3>
        <div class="narrative" lang="vi">
          {report.narrative.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </section>
      {sections.map(({ title, tables }) => (
        <section key={title} data-part={title}>
          <h3>{title}</h3>
          {tables.map((table) => (
            <div key={table.key} class="drawn">
              <FigureTable table={table} onOpen={onOpen} />
              <Chart table={table} />
            </div>
          ))}
        </section>
      ))}
      {sections.length > 0 && empty.length > 0 ? (
        <p class="quiet">
          {say('Không có gì trong kỳ ở các bảng', 'Nothing in this period in the tables')}:{' '}
          {empty.map((title) => `“${title}”`).join(', ')}.
        </p>
      ) : null}
      {forms.map((form) => (
        <FormOf key={form.code} form={form} onOpen={onOpen} />
      ))}
    </>
  );
}

/** A statistical form is wide and for few readers: it opens when it is asked for. */
function FormOf({ form, onOpen }: { form: FormTables; onOpen: (opening: Opening) => void }) {
  return (
    <details class="form" data-part={form.title}>
      <summary>{form.title}</summary>
      <FigureTable table={form.table} onOpen={onOpen} untitled />
      {form.leftOut ? <FigureTable table={form.leftOut} onOpen={onOpen} /> : null}
    </details>
  );
}

/** The report is long: where its parts are. Addresses are taken by the reports themselves, so these are buttons. */
function Contents({ titles }: { titles: readonly string[] }) {
  const goTo = (title: string) => {
    const part = document.querySelector(`[data-part="${CSS.escape(title)}"]`);
    if (part instanceof HTMLDetailsElement) part.open = true;
    part?.scrollIntoView();
  };
  return (
    <nav class="contents" aria-label={say('Các phần của báo cáo', 'Parts of the report')}>
      {titles.map((title) => (
        <button type="button" class="plain" key={title} onClick={() => goTo(title)}>
          {title}
        </button>
      ))}
    </nav>
  );
}

/** What is left out for want of being public is made so elsewhere, by an approver. */
const WhereDraftsWait = ({ viewer }: { viewer: Viewer }) =>
  holds(viewer, 'APPROVER') ? (
    <a href={addressOfRoom('publication')}>{say('Xem những gì chờ công khai', 'See what is to be made public')}</a>
  ) : (
    <>{say('Người duyệt công khai rồi mới được tính.', 'It is counted once an approver has made it public.')}</>
  );
