import { html, joined, type Markup } from '../html.js';
import { languageKept, page } from '../page.js';
import { bodyLink, day, decisionLink, meetingLink } from '../pieces.js';
import type { Visit } from '../visit.js';
import type { ShownHome } from './home-page.query.js';

/** What this is, a box to search in, and what became public last. */
export function homePage(visit: Visit, { decisions, meetings }: ShownHome): string {
  const { say } = visit;
  const about = say(
    'Sổ ghi ai được khen thưởng gì, cơ quan nào tặng, theo quyết định nào, trao ở hội nghị nào và báo nào đưa tin.',
    'Who holds which award, granted by whom, by which decision, handed over at which meeting, and who reported it.',
  );
  return page(visit, {
    title: say('Sổ khen thưởng', 'The public roll of awards'),
    description: about,
    body: html`<h1>${say('Sổ khen thưởng', 'The public roll of awards')}</h1>
      <p>${about}</p>
      ${searchForm(visit)}
      <p class="notice">
        ${say(
          'Sổ chưa đầy đủ và còn được bổ sung: không thấy trong sổ không có nghĩa là chưa được khen thưởng.',
          'The roll is not complete and grows: who is not found in it may well hold an award.',
        )}
      </p>
      ${newest(
        visit,
        say('Quyết định mới nhất', 'Newest decisions'),
        decisions.nodes.map(
          (decision) =>
            html`<li>
              ${decisionLink(visit, decision)}${joined(
                [null, day(decision.signedOn), bodyLink(visit, decision.issuer)].map((part, i) =>
                  i > 0 && part ? [', ', part] : null,
                ),
                '',
              )}<br />${visit.printed(decision.subject)}
            </li>`,
        ),
        html`<a href="${visit.to('/decisions')}">${say('Mọi quyết định', 'All decisions')}</a>`,
      )}
      ${newest(
        visit,
        say('Hội nghị mới nhất', 'Newest meetings'),
        meetings.nodes.map(
          (meeting) =>
            html`<li>
              ${meetingLink(visit, meeting)}<br />${joined([day(meeting.heldFrom), visit.printed(meeting.placePrinted)], ', ')}
            </li>`,
        ),
        html`<a href="${visit.to('/meetings')}">${say('Mọi hội nghị', 'All meetings')}</a>`,
      )}`,
    data: {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: 'Bảng Vàng',
      url: visit.in(visit.language, {}),
      inLanguage: visit.language,
      potentialAction: {
        '@type': 'SearchAction',
        target: `${visit.origin}${visit.to('/search', { text: 'TEXT' })}`.replace('TEXT', '{text}'),
        'query-input': 'required name=text',
      },
    },
  });
}

function searchForm(visit: Visit): Markup {
  const { say } = visit;
  return html`<form class="big" action="/search" method="get" role="search">
    <label for="text"
      >${say('Tên người, tập thể, đơn vị, hội nghị hoặc số quyết định', 'A name, a body, a meeting or the number of a decision')}</label
    >
    <input id="text" name="text" type="search" maxlength="200" required />
    ${languageKept(visit)}<button>${say('Tìm', 'Search')}</button>
  </form>`;
}

function newest(visit: Visit, heading: string, records: readonly Markup[], all: Markup): Markup {
  return html`<h2>${heading}</h2>
    ${
      records.length > 0
        ? html`<ul class="records">
              ${records}
            </ul>
            <p>${all}</p>`
        : html`<p>${visit.say('Chưa có gì công khai.', 'Nothing is public yet.')}</p>`
    }`;
}
