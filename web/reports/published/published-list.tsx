import { useEffect } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { type Page, usePages } from '../../asking/use-pages.js';
import { BodyFilter } from '../../choosing/body-filter.js';
import type { Found } from '../../choosing/find-record.js';
import { countOf } from '../../forms/typed.js';
import { useKept } from '../../keeping/use-kept.js';
import { Lines } from '../../pieces/lines.js';
import { MoreOf } from '../../pieces/more-of.js';
import { Alert, Form, Input, Loading, Select } from '../../pieces/pieces.js';
import type { Viewer } from '../../signing-in/viewer.js';
import { dayInWords, momentInWords, say } from '../../words/language.js';
import { ownBody } from '../asking.js';
import { PUBLISHED } from '../operations.js';
import { ReportTabs } from '../tabs.js';
import { PUBLICATIONS, scopeInWords } from '../words.js';
import { addressOfPublished, type Published, whenAndWho } from './published.js';
import { PublicationBadge, WhatBecameOfIt } from './state.js';

interface Narrowed {
  body: Found | null;
  year: string;
  publication: string;
}

/** What was published: which period, as of when, by whom, and whether it stands. */
export function PublishedList({ viewer }: { viewer: Viewer }) {
  const own = ownBody(viewer);
  const [narrowed, keep] = useKept<Narrowed>('published', {
    body: own && { id: own.id, label: own.name },
    year: '',
    publication: '',
  });
  const { page, busy, refusal, load: loadPage, refuse } = usePages<Published>();
  const load = ({ body, year, publication }: Narrowed, before: Page<Published> | null) => {
    const typed = countOf(year);
    if (typed === undefined) return refuse('Năm: hãy gõ như 2025.', 'Year: type it like 2025.', 'year');
    const by = { organisationId: body?.id ?? null, year: typed, publication: publication || null };
    return loadPage(
      async (after) => (await ask<{ publishedReports: Page<Published> }>(PUBLISHED, { ...by, after })).publishedReports,
      before,
    );
  };
  useEffect(() => void load(narrowed, null), []);
  const narrow = (to: Partial<Narrowed>, now: boolean) => {
    const after = { ...narrowed, ...to };
    keep(() => after);
    if (now) void load(after, null);
  };
  return (
    <>
      <ReportTabs here="published" />
      <section class="card">
        <h1>{say('Báo cáo đã công bố', 'Published reports')}</h1>
        <p class="quiet">
          {say(
            'Số liệu ở đây giữ nguyên như khi công bố. Muốn công bố: xem số liệu ở thẻ “Báo cáo”, rồi bấm “Công bố số liệu này”.',
            'Figures here stay as they were published. To publish: look at the figures under “Reports”, then press “Publish these figures”.',
          )}
        </p>
        <Form class="row" refusal={refusal} onSend={() => void load(narrowed, null)}>
          <BodyFilter label={say('Đơn vị', 'Body')} body={narrowed.body} onChoose={(body) => narrow({ body }, true)} />
          <Input
            label={say('Kỳ thuộc năm', 'Periods of the year')}
            name="year"
            value={narrowed.year}
            onType={(year) => narrow({ year }, false)}
            inputMode="numeric"
          />
          <Select
            label={say('Tình trạng', 'State')}
            value={narrowed.publication}
            options={[['', say('Tất cả', 'All')], ...PUBLICATIONS()]}
            onChoose={(publication) => narrow({ publication }, true)}
          />
          <button class="second">{say('Tìm', 'Find')}</button>
        </Form>
      </section>
      <Alert refusal={refusal} />
      <div class="published-list">
        {page ? (
          <Lines
            columns={COLUMNS()}
            records={page.nodes}
            none={say('Chưa có báo cáo nào như vậy được công bố.', 'No such report was published.')}
          />
        ) : refusal ? null : (
          <Loading />
        )}
      </div>
      <MoreOf page={page} busy={busy} onMore={() => void load(narrowed, page)} />
    </>
  );
}

const COLUMNS = () => [
  { title: say('Kỳ', 'Period'), of: (each: Published) => <a href={addressOfPublished(each.id)}>{each.title}</a> },
  { title: say('Đơn vị', 'Body'), of: ({ organisation }: Published) => organisation.name },
  {
    title: say('Tính gì', 'What counts'),
    of: ({ scope, countedFrom, countedTo }: Published) => (
      <>
        {scopeInWords(scope)}{' '}
        <small>
          {dayInWords(countedFrom)} – {dayInWords(countedTo)}
        </small>
      </>
    ),
  },
  { title: say('Số liệu chốt lúc', 'As of'), of: ({ snapshotAt }: Published) => momentInWords(snapshotAt) },
  {
    title: say('Công bố', 'Published'),
    of: ({ createdAt, publishedByName, note }: Published) => (
      <>
        {whenAndWho(createdAt, publishedByName)} {note ? <small>{note}</small> : null}
      </>
    ),
  },
  {
    title: say('Tình trạng', 'State'),
    of: (each: Published) => (
      <>
        <PublicationBadge published={each} />
        <WhatBecameOfIt published={each} />
      </>
    ),
  },
];
