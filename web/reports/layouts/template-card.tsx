import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { FindRecord } from '../../choosing/find-record.js';
import { GiveReason } from '../../pieces/give-reason.js';
import { say } from '../../words/language.js';
import { Alert } from '../../pieces/pieces.js';
import { plainly } from '../../words/plainly.js';
import { useAsking } from '../../asking/use-asking.js';
import { type MadeFile, MadeFiles, save } from '../documents/made-files.js';
import { PREVIEW_TEMPLATE, TRY_ON_AWARD, WITHDRAW_TEMPLATE } from '../operations.js';
import { ArrangeLayout } from './arrange-layout.js';
import { sheetOf, type Template } from './templates.js';
import { LayoutFields } from './layout-fields.js';
import { ReplaceLayout } from './replace-layout.js';
import { checkOf, type LayoutCheck } from './use-layout-file.js';

interface CardProps {
  template: Template;
  isChosen: boolean;
  onChoose: (on: boolean) => void;
  onChanged: () => void;
}

interface Tried {
  file: MadeFile;
  doubts: { message: string }[];
}

type Open = 'fields' | 'award' | 'arrange' | 'replace' | 'withdraw' | null;

/** A layout: what it is, what it prints, how it looks, and what staff of its body do with it. */
export function TemplateCard({ template, isChosen, onChoose, onChanged }: CardProps) {
  const [tried, setTried] = useState<Tried | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const [check, setCheck] = useState<LayoutCheck | null>(null);
  const { busy, refusal, run } = useAsking();
  const { id, version, name } = template;
  const look = (mutation: string, input: object) =>
    run(async () => setTried((await ask<{ preview: Tried }>(mutation, { input })).preview));
  /** With what the layout's fields are called. */
  const openChecked = (what: 'fields' | 'arrange') =>
    run(
      async () => setCheck(await checkOf({ templateId: id })),
      () => setOpen(what),
    );
  const withdraw = (reason: string) =>
    run(
      () => ask(WITHDRAW_TEMPLATE, { input: { id, version, reason } }),
      () => {
        if (isChosen) onChoose(false);
        onChanged();
      },
    );
  const close = () => setOpen(null);
  /** What was looked at was the layout before. */
  const replaced = () => {
    close();
    setTried(null);
    onChanged();
  };
  return (
    <section class="card" aria-label={name}>
      <Head template={template} isChosen={isChosen} />
      <Alert refusal={refusal} onReload={onChanged} />
      {tried ? <TriedOnce tried={tried} /> : null}
      <CardActs
        template={template}
        isChosen={isChosen}
        busy={busy}
        open={open}
        onOpen={(what) => (what === 'fields' || what === 'arrange' ? void openChecked(what) : setOpen(what))}
        onClose={close}
        onTry={() => void look(PREVIEW_TEMPLATE, { templateId: id })}
        onChoose={onChoose}
      />
      {open === 'fields' && check ? <LayoutFields check={check} /> : null}
      {open === 'award' ? (
        <FindRecord
          looking="AWARD"
          printed=""
          busy={busy}
          onFound={(award) => void look(TRY_ON_AWARD, { templateId: id, awardIds: [award.id], preview: true })}
          onClose={close}
        />
      ) : null}
      {open === 'arrange' && check ? (
        <ArrangeLayout template={template} fields={check.fields} onDone={replaced} onClose={close} />
      ) : null}
      {open === 'replace' ? <ReplaceLayout template={template} onDone={replaced} onClose={close} /> : null}
      {open === 'withdraw' ? (
        <GiveReason
          title={say('Vì sao ngừng dùng mẫu này', 'Why it is used no longer')}
          busy={busy}
          onSend={(reason) => void withdraw(reason)}
          onClose={close}
        />
      ) : null}
    </section>
  );
}

function Head({ template, isChosen }: Pick<CardProps, 'template' | 'isChosen'>) {
  const { size, hasCode } = sheetOf(template);
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
    <>
      <h2>
        {template.name} {isChosen ? <span class="badge good">{say('dùng để in', 'for printing')}</span> : null}
        {template.recordStatus === 'WITHDRAWN' ? (
          <span class="badge">{say('đã ngừng dùng', 'used no longer')}</span>
        ) : null}
      </h2>
      <p class="quiet">{told.filter(Boolean).join('; ')}</p>
    </>
  );
}

const TriedOnce = ({ tried: { file, doubts } }: { tried: Tried }) => (
  <>
    <MadeFiles files={[file]} />
    {doubts.map(({ message }) => (
      <p class="doubt" key={message}>
        {plainly(message)}
      </p>
    ))}
  </>
);

interface ActsProps extends Pick<CardProps, 'template' | 'isChosen' | 'onChoose'> {
  busy: boolean;
  open: Open;
  onOpen: (what: Open) => void;
  onClose: () => void;
  onTry: () => void;
}

function CardActs({ template, isChosen, busy, open, onOpen, onClose, onTry, onChoose }: ActsProps) {
  const opens = (what: Open, words: string) => (
    <button
      type="button"
      class="second"
      aria-expanded={open === what}
      disabled={busy}
      onClick={() => (open === what ? onClose() : onOpen(what))}
    >
      {words}
    </button>
  );
  const inUse = template.recordStatus !== 'WITHDRAWN';
  const saveLayout = () => {
    const json = JSON.stringify(JSON.parse(template.layout), null, 2);
    save({ name: `${template.name}.json` }, new Blob([json], { type: 'application/json' }));
  };
  return (
    <div class="buttons">
      {inUse ? (
        <>
          <button type="button" class="second" disabled={busy} onClick={onTry}>
            {busy ? say('Đang lập …', 'Making …') : say('Xem thử', 'Try it')}
          </button>
          <button type="button" class="second" aria-pressed={isChosen} onClick={() => onChoose(!isChosen)}>
            {isChosen ? say('Thôi dùng để in', 'No longer for printing') : say('Dùng để in', 'Use for printing')}
          </button>
        </>
      ) : null}
      {opens('fields', say('In những gì', 'What it prints'))}
      {inUse && template.mayChange ? opens('award', say('Thử với một khen thưởng', 'Try it on an award')) : null}
      <button type="button" class="plain" onClick={saveLayout}>
        {say('Tải tệp mẫu', 'Download its file')}
      </button>
      {inUse && template.mayChange ? opens('arrange', say('Sửa mẫu …', 'Arrange …')) : null}
      {template.mayChange ? opens('replace', say('Thay mẫu …', 'Replace …')) : null}
      {template.mayChange ? opens('withdraw', say('Ngừng dùng …', 'Use no longer …')) : null}
    </div>
  );
}
