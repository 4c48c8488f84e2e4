import { formName, recipientLink } from '../award-pieces.js';
import { claimItem } from '../claims.js';
import { html, joined } from '../html.js';
import { page } from '../page.js';
import { pager, placeIn } from '../pager.js';
import { day, meetingLink, row, table } from '../pieces.js';
import type { Visit } from '../visit.js';
import type { ShownArticle } from './article-page.query.js';

/** What the registry has of an article: where to read it, what it says in short, and the records that speak of the same. */
export function articlePage(visit: Visit, article: ShownArticle): string {
  const { say } = visit;
  const { title, outlet, url, claims, meetings, awards } = article;
  const columns = [
    { head: say('Người nhận', 'Recipient') },
    { head: say('Khen thưởng', 'Award') },
    { head: say('Ngày tặng', 'Granted on') },
  ];
  const lines = awards.nodes.map((award) => [
    joined([recipientLink(visit, award), visit.printed(award.recipientUnit)], ', '),
    html`<a href="${visit.to(`/awards/${award.id}`)}">${formName(visit, award)}</a>`,
    day(award.grantedOn) ?? say('không rõ', 'not known'),
  ]);
  return page(visit, {
    title: [title, outlet].filter(Boolean).join(' – '),
    description: say(
      `Những điều bài báo “${title}” viết về khen thưởng và hội nghị.`,
      `What the article “${title}” says of awards and meetings.`,
    ),
    own: placeIn(visit),
    data: linkedData(visit, article),
    body: html`<h1>${visit.printed(title)}</h1>
      <dl>
        ${row(say('Báo', 'Outlet'), visit.printed(outlet))}
        ${row(say('Tác giả', 'Author'), visit.printed(article.author))}
        ${row(say('Ngày đăng', 'Published on'), day(article.publishedOn) ?? say('không rõ', 'not known'))}
        ${row(say('Đọc bài tại', 'Read it at'), url && html`<a href="${url}" rel="nofollow noreferrer">${url}</a>`)}
        ${row(
          say('Về hội nghị', 'About the meeting'),
          joined(
            meetings.map((meeting) => meetingLink(visit, meeting)),
            '; ',
          ),
        )}
      </dl>
      <h2>${say('Bài viết những gì', 'What it says')}</h2>
      ${
        claims.length > 0
          ? html`<p class="note">
                ${say('Trích nguyên văn; điều báo viết chưa phải là quyết định tặng hay việc trao.', 'In its own words; what an article says is neither the grant nor the handing-over.')}
              </p>
              <ul class="records">
                ${claims.map((claim) => claimItem(visit, claim))}
              </ul>`
          : html`<p>${say('Sổ chưa ghi điều nào bài viết.', 'Nothing that it says is on record.')}</p>`
      }
      ${
        lines.length > 0
          ? html`<h2>${say('Khen thưởng mà bài nói tới', 'Awards that it speaks of')}</h2>
              ${table(say('Theo danh sách của quyết định', 'As the decision lists them'), columns, lines)}
              ${pager(visit, awards.pageInfo, say('Trang của danh sách', 'Pages of the list'))}`
          : null
      }`,
  });
}

/** https://schema.org/WebPage about a NewsArticle that stands elsewhere. */
function linkedData(visit: Visit, { id, title, outlet, author, url, publishedOn }: ShownArticle): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: `${visit.origin}/articles/${id}`,
    about: {
      '@type': 'NewsArticle',
      headline: title,
      ...(url ? { url } : {}),
      ...(publishedOn ? { datePublished: publishedOn } : {}),
      ...(outlet ? { publisher: { '@type': 'Organization', name: outlet } } : {}),
      ...(author ? { author: { '@type': 'Person', name: author } } : {}),
    },
  };
}
