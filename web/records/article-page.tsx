import { Facts } from '../facts.js';
import { dayInWords, say } from '../language.js';
import type { Viewer } from '../viewer.js';
import { Claims } from './claims.js';
import { awardsOfMany } from './columns.js';
import { BodyLink, joined, MeetingWithStanding } from './links.js';
import { ARTICLE, ARTICLE_AWARDS } from './operations.js';
import { PagedSection } from './paged-section.js';
import type { Article, Line } from './record.js';
import { NotYet, RecordPage } from './record-page.js';
import { useRecord } from './use-record.js';

/** One article: where it appeared, what it says, and which meetings and awards that is about. */
export function ArticlePage({ id }: { id: string; viewer: Viewer }) {
  const desk = useRecord<Article>(ARTICLE, id);
  if (!desk.record) return <NotYet {...desk} />;
  const { title, url, outlet, author, publishedOn, publishedInferredFrom, meetings, claims, keptBy } = desk.record;
  return (
    <RecordPage desk={desk} title={title} kind={say('bài báo', 'article')}>
      <section class="card" aria-label={say('Thông tin', 'Details')}>
        <Facts
          facts={[
            [say('Báo, cổng tin', 'Outlet'), joined(outlet, author)],
            [
              say('Ngày đăng', 'Published on'),
              joined(
                dayInWords(publishedOn),
                publishedInferredFrom &&
                  say(`suy từ ${publishedInferredFrom}`, `inferred from ${publishedInferredFrom}`),
              ),
            ],
            [
              say('Địa chỉ', 'Address'),
              url ? (
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {url}
                </a>
              ) : null,
            ],
            [
              say('Cuộc họp', 'Meetings'),
              meetings.length > 0
                ? meetings.map((meeting) => (
                    <div key={meeting.id}>
                      <MeetingWithStanding meeting={meeting} />
                    </div>
                  ))
                : null,
            ],
            [say('Đơn vị giữ', 'Kept by'), keptBy ? <BodyLink body={keptBy} /> : null],
          ]}
        />
      </section>
      <section aria-labelledby="claims">
        <h2 id="claims">{say('Bài nói', 'What it says')}</h2>
        <Claims claims={claims} alone />
      </section>
      <PagedSection<Line>
        title={say('Khen thưởng bài nói tới', 'Awards that it tells of')}
        text={ARTICLE_AWARDS}
        id={id}
        fetched={desk.fetched}
        columns={awardsOfMany()}
        none={say('Không có khen thưởng nào.', 'There are none.')}
      />
    </RecordPage>
  );
}
