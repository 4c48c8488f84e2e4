import { useEffect } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { say } from '../../words/language.js';
import { Alert, Loading } from '../../pieces/pieces.js';
import { useKept } from '../../keeping/use-kept.js';
import { type Page, usePages } from '../../asking/use-pages.js';
import { holds, type Viewer } from '../../signing-in/viewer.js';
import { NewLayout } from './new-layout.js';
import { TemplateCard } from './template-card.js';
import { TEMPLATE_LIST } from '../operations.js';
import { ReportTabs } from '../tabs.js';
import { CHOSEN_TEMPLATE, type Template } from './templates.js';

/** The layouts that there are: each is tried with a made-up award, and one is chosen for printing. */
export function TemplateList({ viewer }: { viewer: Viewer }) {
  const [chosen, choose] = useKept<string>(CHOSEN_TEMPLATE, '');
  const { page, busy, refusal, load: loadPage } = usePages<Template>();
  const load = (before: Page<Template> | null) =>
    loadPage(
      async (after) =>
        (await ask<{ certificateTemplates: Page<Template> }>(TEMPLATE_LIST, { after })).certificateTemplates,
      before,
    );
  useEffect(() => void load(null), []);
  return (
    <>
      <ReportTabs here="templates" />
      <h1>
        {say('Mẫu in bằng, giấy khen', 'Layouts of certificates')} {page ? <small>({page.totalCount})</small> : null}
      </h1>
      <p class="quiet">
        {say(
          'Xem thử in một khen thưởng giả định lên phôi. Mẫu được chọn đứng sẵn khi in bằng của một quyết định.',
          'A try prints a made-up award onto the blank. The one chosen stands ready where the certificates of a decision are printed.',
        )}
      </p>
      {holds(viewer, 'RECORDER') ? <NewLayout viewer={viewer} onDone={() => void load(null)} /> : null}
      <Alert refusal={refusal} />
      {page?.nodes.length === 0 ? (
        <p class="note">
          {say(
            'Chưa có mẫu nào. Mẫu cho biết khổ phôi và chỗ in từng dòng.',
            'There is none. A layout says how large the blank is and where each line goes.',
          )}
        </p>
      ) : null}
      {page ? (
        page.nodes.map((template) => (
          <TemplateCard
            key={template.id}
            template={template}
            isChosen={template.id === chosen}
            onChoose={(on) => choose(() => (on ? template.id : ''))}
            onChanged={() => void load(null)}
          />
        ))
      ) : refusal ? null : (
        <Loading />
      )}
      {page?.pageInfo.hasNextPage ? (
        <button class="second" disabled={busy} onClick={() => void load(page)}>
          {say('Xem thêm', 'More')}
        </button>
      ) : null}
    </>
  );
}
