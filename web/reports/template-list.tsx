import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api.js';
import { say } from '../language.js';
import { Alert, Loading } from '../pieces.js';
import { plainly } from '../plainly.js';
import { useAsking } from '../use-asking.js';
import { useKept } from '../use-kept.js';
import { type Page, usePages } from '../use-pages.js';
import { type MadeFile, MadeFiles } from './made-files.js';
import { PREVIEW_TEMPLATE, TEMPLATE_LIST } from './operations.js';
import { ReportTabs } from './tabs.js';
import { CHOSEN_TEMPLATE, sheetOf, type Template } from './templates.js';

/** The layouts that there are: each is tried with a made-up award, and one is chosen for printing. */
export function TemplateList() {
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
          'Xem thử in một khen thưởng bịa ra lên phôi. Mẫu được chọn đứng sẵn khi in bằng của một quyết định.',
          'A try prints a made-up award onto the blank. The one chosen stands ready where the certificates of a decision are printed.',
        )}
      </p>
      <Alert refusal={refusal} />
      {page?.nodes.length === 0 ? (
        <p class="note">
          {say(
            'Chưa có mẫu nào. Mẫu cho biết khổ phôi và chỗ in từng dòng; hãy nhờ người quản trị hệ thống đưa vào sổ.',
            'There is none. A layout says how large the blank is and where each line goes: ask whoever runs the system to set one up.',
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

interface CardProps {
  template: Template;
  isChosen: boolean;
  onChoose: (on: boolean) => void;
}

function TemplateCard({ template, isChosen, onChoose }: CardProps) {
  const [tried, setTried] = useState<{ file: MadeFile; doubts: { message: string }[] } | null>(null);
  const { busy, refusal, run } = useAsking();
  const { size, hasCode } = sheetOf(template);
  const look = () =>
    run(async () => {
      const input = { templateId: template.id };
      const { preview } = await ask<{ preview: NonNullable<typeof tried> }>(PREVIEW_TEMPLATE, { input });
      setTried(preview);
    });
  const told = [
    template.keptBy?.name,
    say(`phôi ${size}`, `blank of ${size}`),
    template.hasBackground ? say('có hình phôi', 'with a picture of the blank') : null,
    hasCode ? say('có mã QR', 'with a QR code') : null,
    template.lastNumber
      ? say(`số lớn nhất đã in ${template.lastNumber}`, `largest number printed ${template.lastNumber}`)
      : say('chưa in số nào', 'no number printed yet'),
  ];
  return (
    <section class="card" aria-label={template.name}>
      <h2>
        {template.name} {isChosen ? <span class="badge good">{say('dùng để in', 'for printing')}</span> : null}
      </h2>
      <p class="quiet">{told.filter(Boolean).join('; ')}</p>
      <Alert refusal={refusal} />
      {tried ? (
        <>
          <MadeFiles files={[tried.file]} />
          {tried.doubts.map(({ message }) => (
            <p class="doubt" key={message}>
              {plainly(message)}
            </p>
          ))}
        </>
      ) : null}
      <div class="buttons">
        <button type="button" class="second" disabled={busy} onClick={() => void look()}>
          {busy ? say('Đang lập …', 'Making …') : say('Xem thử', 'Try it')}
        </button>
        <button type="button" class="second" aria-pressed={isChosen} onClick={() => onChoose(!isChosen)}>
          {isChosen ? say('Thôi dùng để in', 'No longer for printing') : say('Dùng để in', 'Use for printing')}
        </button>
      </div>
    </section>
  );
}
