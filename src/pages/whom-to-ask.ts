import { html, joined, type Markup } from './html.js';
import type { Visit } from './visit.js';

/** Whom somebody asks who is named wrongly, or does not want to be: the bodies that keep the records, each once. */
export function whomToAsk(visit: Visit, keepers: readonly ({ id: string; name: string } | null)[]): Markup {
  const { say } = visit;
  const names = [...new Map(keepers.flatMap((keeper) => (keeper ? [[keeper.id, keeper.name] as const] : []))).values()];
  const kept = joined(
    names.map((name) => visit.printed(name)),
    '; ',
  );
  return html`<p>
    <a href="${visit.to('/about')}#correct"
      >${say('Báo điều sai, xin không nêu tên', 'Report a mistake, or ask not to be named')}</a
    >${names.length > 0 ? html`. ${say('Bản ghi do', 'The record is kept by')} ${kept} ${say('giữ.', '')}` : null}
  </p>`;
}
