import { html } from './html.js';
import { page } from './page.js';
import type { Refusal } from './public-reads.service.js';
import type { Visit } from './visit.js';

/** Said alike of what there is not, what is no longer asserted and what is not for everybody: not even its address is repeated. */
export function noSuchPage(visit: Visit): string {
  const { say } = visit;
  const title = say('Không có trang này', 'No such page');
  return page(visit.elsewhere('/404'), {
    title,
    unlisted: true,
    body: html`<h1>${title}</h1>
      <p>
        ${say(
          'Ở địa chỉ này không có gì đang được công khai.',
          'There is nothing at this address that is shown to the public.',
        )}
      </p>
      <p><a href="${visit.to('/')}">${say('Về trang đầu', 'To the first page')}</a></p>`,
  });
}

/** What the address asks for is not understood: why, and the page without it. */
export function notUnderstoodPage(visit: Visit, refusals: readonly Refusal[]): string {
  const { say } = visit;
  const title = say('Địa chỉ không đúng', 'The address is not right');
  return page(visit, {
    title,
    unlisted: true,
    body: html`<h1>${title}</h1>
      <ul class="refused" role="alert">
        ${refusals.map(({ message }) => html`<li>${message}</li>`)}
      </ul>
      <p><a href="${visit.to(visit.path)}">${say('Xem lại từ đầu', 'Look at it from the beginning')}</a></p>`,
  });
}
