import { Facts } from '../../pieces/facts.js';
import { dayInWords, say } from '../../words/language.js';
import { CHANGE_ARTICLE } from '../acts.js';
import { articleFields, articleRaws } from '../bodies/body-form.js';
import { Changeable } from '../putting-right/changeable.js';
import { ClaimsOfArticle } from './claims-of-article.js';
import { awardsOfMany } from '../columns.js';
import { BodyLink, joined, MeetingWithStanding } from '../links.js';
import { ARTICLE, ARTICLE_AWARDS } from '../operations.js';
import { PagedSection } from '../page/paged-section.js';
import type { Article, Line } from '../record.js';
import { RecordActs } from '../putting-right/record-acts.js';
import { NotYet, RecordPage } from '../page/record-page.js';
import { useRecord } from '../page/use-record.js';

/** One article: where it appeared, what it says, and which meetings and awards that is about. */
export function ArticlePage({ id }: { id: string }) {
  const desk = useRecord<Article>(ARTICLE, id);
  if (!desk.record) return <NotYet {...desk} />;
  const { title, url, outlet, author, publishedOn, publishedInferredFrom, meetings, keptBy } = desk.record;
  return (
    <RecordPage
      desk={desk}
      title={title}
      kind={say('bài báo', 'article')}
      publicly="articles"
      acts={<RecordActs desk={desk} record={desk.record} type="Article" withOthers />}
    >
      <section class="card" aria-label={say('Thông tin', 'Details')}>
        <Changeable
          desk={desk}
          record={desk.record}
          may={desk.record.mayChange}
          fields={articleFields()}
          raws={articleRaws(desk.record)}
          text={CHANGE_ARTICLE}
          label={say('Sửa thông tin bài báo', 'Change the article')}
        >
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
                say('Hội nghị', 'Meetings'),
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
        </Changeable>
      </section>
      <section aria-labelledby="claims">
        <h2 id="claims">{say('Bài nói', 'What it says')}</h2>
        <ClaimsOfArticle desk={desk} />
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
