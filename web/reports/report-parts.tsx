import { say } from '../words/language.js';
import { Chart } from './chart.js';
import { FigureTable, type Opening } from './figure-table.js';
import { emptyTitles, type Figures, type FormTables, formsOf, isUncertain, type Report, sectionsOf } from './report.js';

export function WhatIsUncertain({ report }: { report: Figures }) {
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
export function Parts({
  report,
  onOpen,
}: {
  report: Pick<Report, 'tables' | 'narrative'>;
  onOpen: (opening: Opening) => void;
}) {
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
