import { html, joined, type Markup, type Part } from '../html.js';
import { page } from '../page.js';
import { bodyLink, day, row } from '../pieces.js';
import type { Visit } from '../visit.js';
import { BECAME, CAME_FROM, LEVELS, SYSTEMS } from '../words.js';
import type { ShownOrganisation } from './organisation-page.query.js';
import { recordsOf } from './records-of-body.js';

/** A body: its names and times, what it came out of and became, what it granted and what it was given. */
export function organisationPage(visit: Visit, body: ShownOrganisation): string {
  const { say } = visit;
  return page(visit, {
    title: body.name,
    description: say(
      `${body.name}: các tên qua thời gian, khen thưởng đã tặng và đã nhận, hội nghị đã tổ chức.`,
      `${body.name}: its names over time, the awards that it granted and received, the meetings that it organised.`,
    ),
    unlisted: visit.asked.year !== undefined,
    data: linkedData(visit, body),
    body: html`<h1>${visit.printed(body.name)}</h1>
      <dl>
        ${row(say('Tên tắt', 'Short name'), visit.printed(body.shortName))}
        ${row(say('Hệ thống', 'System'), visit.word(SYSTEMS, body.system))}
        ${row(say('Cấp', 'Level'), visit.word(LEVELS, body.level))}
        ${row(say('Địa bàn', 'Area'), visit.printed(body.area?.name))}
        ${row(say('Đơn vị cấp trên', 'Below'), bodyLink(visit, body.parent))}
        ${row(say('Hoạt động', 'In being'), time(visit, body))}
      </dl>
      ${history(visit, body)} ${recordsOf(visit, body)}
      ${
        body.children.nodes.length > 0
          ? html`<h2>${say('Đơn vị trực thuộc', 'Bodies directly below it')}</h2>
              <ul>
                ${body.children.nodes.map((child) => html`<li>${bodyLink(visit, child)}</li>`)}
              </ul>
              ${body.children.pageInfo.hasNextPage ? html`<p>${say('Chỉ nêu 50 đơn vị đầu.', 'The first 50 only.')}</p>` : null}`
          : null
      }`,
  });
}

/** From when to when, as far as is known. */
function time({ say }: Visit, { validFrom, validTo }: Pick<ShownOrganisation, 'validFrom' | 'validTo'>): Part {
  const from = validFrom === null ? null : [say('từ ', 'since '), day(validFrom)];
  const to = validTo === null ? null : [say('đến ', 'until '), day(validTo)];
  return from || to ? joined([from, to], ' ') : say('không rõ từ bao giờ', 'not known since when');
}

/** It changed its name, came out of others, went over into others. */
function history(visit: Visit, body: ShownOrganisation): Markup | null {
  const { say } = visit;
  const names = body.versions.length > 1 ? body.versions : [];
  const lines = [
    ...body.predecessors.map(({ kind, effectiveOn, from }) => [
      day(effectiveOn),
      `: ${visit.word(CAME_FROM, kind)} `,
      bodyLink(visit, from),
    ]),
    ...names.map((version) => [
      say('Tên: ', 'Name: '),
      visit.printed(version.name),
      ', ',
      time(visit, version),
      version.basis && [' (', visit.printed(version.basis), ')'],
    ]),
    ...body.successors.map(({ kind, effectiveOn, to }) => [
      day(effectiveOn),
      `: ${visit.word(BECAME, kind)} `,
      bodyLink(visit, to),
    ]),
  ];
  return lines.length === 0
    ? null
    : html`<h2>${say('Qua thời gian', 'Over time')}</h2>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`;
}

/** https://schema.org/Organization. */
function linkedData(visit: Visit, { id, name, shortName, validFrom, validTo, parent }: ShownOrganisation): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': `${visit.origin}/organisations/${id}`,
    url: `${visit.origin}/organisations/${id}`,
    name,
    ...(shortName ? { alternateName: shortName } : {}),
    ...(validFrom ? { foundingDate: validFrom } : {}),
    ...(validTo ? { dissolutionDate: validTo } : {}),
    ...(parent
      ? {
          parentOrganization: {
            '@type': 'Organization',
            name: parent.name,
            url: `${visit.origin}/organisations/${parent.id}`,
          },
        }
      : {}),
  };
}
