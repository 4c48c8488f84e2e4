import { formName, grantorOf, recipientLink } from '../award-pieces.js';
import type { AwardLine } from '../award-pieces.js';
import { candidates } from '../choosing.js';
import { html, joined, type Markup } from '../html.js';
import { page } from '../page.js';
import { pager, placeIn } from '../pager.js';
import { day, table } from '../pieces.js';
import type { Refusal } from '../public-reads.service.js';
import type { Visit } from '../visit.js';
import { RECIPIENTS } from '../words.js';
import { wholeName } from '../found-areas.js';
import { areasFound } from './areas-found.js';
import { isNarrowed } from './honourees-asked.js';
import { areaChooser, filterForm, grantorChooser, refusedFilters } from './honourees-form.js';
import type { ListedHonouree, ShownForms, ShownHonourees } from './honourees-page.query.js';

const isAll = (shown: ShownForms | ShownHonourees): shown is ShownHonourees =>
  'honourees' in shown || 'awards' in shown;

/** Who holds an award, to be looked for by name and by what the award is. */
export function honoureesPage(
  visit: Visit,
  shown: ShownForms | ShownHonourees,
  refusals: readonly Refusal[] = [],
): string {
  const { say } = visit;
  const title = say('Người, tập thể được khen thưởng', 'Who holds an award');
  const named: Partial<ShownHonourees> = shown;
  const areas = areasFound(named).map((found) => ({ id: found.area.id, name: wholeName(visit, found) }));
  return page(visit, {
    title: visit.asked.text === undefined ? title : `${visit.asked.text} – ${title}`,
    description: say(
      'Tìm người, tập thể, hộ gia đình, doanh nghiệp đã được khen thưởng, theo tên có dấu hoặc không dấu.',
      'Look for individuals, groups, households and enterprises who hold an award, by name, with accents or without.',
    ),
    own: placeIn(visit),
    unlisted: isNarrowed(visit) || refusals.length > 0,
    body: html`<h1>${title}</h1>
      ${refusedFilters(visit, refusals)}${filterForm(visit, named, shown.awardForms)}
      ${candidates(visit, grantorChooser(visit), named.grantors?.nodes)}${candidates(visit, areaChooser(visit), areas)}
      ${isAll(shown) ? results(visit, shown) : null}`,
  });
}

function results(visit: Visit, { honourees, awards, printed }: ShownHonourees): Markup {
  const { say } = visit;
  if (awards)
    return awards.nodes.length === 0
      ? nobody(visit)
      : html`${awardTable(visit, say('Khen thưởng, mới nhất trước', 'Awards, newest first'), awards.nodes)}${pager(visit, awards.pageInfo, say('Trang của danh sách', 'Pages of the list'))}`;
  const others = printed?.nodes ?? [];
  if (!honourees || (honourees.nodes.length === 0 && others.length === 0))
    return html`${nobody(visit)}${printedElsewhere(visit)}`;
  return html`${honoureeTable(visit, honourees.nodes, honourees.totalCount)}
  ${pager(visit, honourees.pageInfo, say('Trang của danh sách', 'Pages of the list'))}${printedElsewhere(visit)}
  ${
    others.length > 0
      ? html`<h2>${say('Tên như in, chưa rõ là ai trong sổ', 'Names as printed, of nobody on record yet')}</h2>
          <p class="note">
            ${say('Cùng một tên có thể là nhiều người khác nhau.', 'One name may be that of several people.')}
          </p>
          ${awardTable(visit, say('Khen thưởng ghi tên như in', 'Awards to names as printed'), others)}
          ${printed?.pageInfo.hasNextPage ? html`<p>${say('Còn nữa: gõ thêm từ của tên, hoặc xếp theo ngày tặng.', 'There are more: type more of the name, or sort by day.')}</p>` : null}`
      : null
  }`;
}

/** Names of nobody on record are found by what was typed; of a list that nobody typed a name for it says where they are. */
function printedElsewhere(visit: Visit): Markup | null {
  const { say, asked } = visit;
  if (asked.text !== undefined) return null;
  const all = visit.here({ sort: 'newest', after: undefined, before: undefined });
  return html`<p class="note">
    ${say('Ở đây chỉ có những ai đã có hồ sơ riêng trong sổ.', 'Only those who have a record of their own are listed here.')}
    <a href="${all}"
      >${say('Mọi khen thưởng, kể cả của tên mới chỉ có như in', 'All awards, those to names as printed, too')}</a
    >
  </p>`;
}

/** Nobody found is no proof: the roll is not complete. */
function nobody(visit: Visit): Markup {
  const { say, asked } = visit;
  return html`<p class="notice">
    ${
      asked.text === undefined
        ? say('Không có ai trong sổ với những điều đã chọn.', 'Nobody on record is like that.')
        : say(
            `Không có ai trong sổ có tên gồm những từ “${asked.text}” với những điều đã chọn.`,
            `Nobody on record has a name with the words “${asked.text}” and is like that.`,
          )
    }
    ${say('Sổ chưa đầy đủ: không thấy không có nghĩa là chưa được khen thưởng.', 'The roll is not complete: who is not found may well hold an award.')}
  </p>`;
}

function honoureeTable(visit: Visit, honourees: readonly ListedHonouree[], total: number | undefined): Markup | null {
  if (honourees.length === 0) return null;
  const { say } = visit;
  const columns = [
    { head: say('Tên', 'Name') },
    { head: say('Đối tượng', 'Kind') },
    { head: say('Số khen thưởng', 'Awards'), isNumber: true },
    { head: say('Mới nhất', 'Newest') },
  ];
  const caption =
    total === undefined
      ? say('Xếp theo tên gọi', 'By given name')
      : say(`${total} người, tập thể; xếp theo tên gọi`, `${total} found; by given name`);
  return table(
    caption,
    columns,
    honourees.map((honouree) => {
      const [newest] = honouree.awards.nodes;
      return [
        html`<a href="${visit.to(`/honourees/${honouree.id}`)}">${visit.printed(honouree.name)}</a>`,
        visit.word(RECIPIENTS, honouree.recipientKind),
        honouree.awardCount,
        newest && joined([formName(visit, newest), day(newest.grantedOn), visit.printed(newest.recipientUnit)], ', '),
      ];
    }),
  );
}

function awardTable(visit: Visit, caption: string, awards: readonly AwardLine[]): Markup {
  const { say } = visit;
  const columns = [
    { head: say('Người nhận', 'Recipient') },
    { head: say('Khen thưởng', 'Award') },
    { head: say('Cơ quan tặng', 'Granted by') },
    { head: say('Ngày tặng', 'Granted on') },
  ];
  return table(
    caption,
    columns,
    awards.map((award) => [
      joined([recipientLink(visit, award), visit.printed(award.recipientUnit)], ', '),
      html`<a href="${visit.to(`/awards/${award.id}`)}">${formName(visit, award)}</a>`,
      grantorOf(visit, award),
      day(award.grantedOn) ?? say('không rõ', 'not known'),
    ]),
  );
}
