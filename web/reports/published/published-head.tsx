import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { useAsking } from '../../asking/use-asking.js';
import { GiveReason } from '../../pieces/give-reason.js';
import { Alert } from '../../pieces/pieces.js';
import { dayInWords, momentInWords, say } from '../../words/language.js';
import { addressOfReport, askedAgain } from '../asking.js';
import { WITHDRAW_PUBLISHED } from '../operations.js';
import { scopeInWords, viewInWords } from '../words.js';
import { type Published, whenAndWho } from './published.js';
import { PublicationBadge, WhatBecameOfIt } from './state.js';

interface Props {
  published: Published;
  /** Something was done with it. */
  onChanged: () => Promise<void>;
}

/** What was published, by whom, and whether it stands; here it is taken back. */
export function PublishedHead({ published, onChanged }: Props) {
  const { organisation, title, countedFrom, countedTo, scope, view, snapshotAt, createdAt, note } = published;
  return (
    <header>
      <p class="issuer">{organisation.name}</p>
      <h1>
        {say('Báo cáo đã công bố:', 'Published report:')} {title} <PublicationBadge published={published} />
      </h1>
      <p class="quiet">
        {say('Công bố', 'Published')} {whenAndWho(createdAt, published.publishedByName)}.{' '}
        {say('Số liệu chốt lúc', 'Figures as of')} {momentInWords(snapshotAt)},{' '}
        {say('tính các quyết định từ', 'of decisions from')} {dayInWords(countedFrom)} {say('đến hết', 'to the end of')}{' '}
        {dayInWords(countedTo)}. {scopeInWords(scope)}. {say('Tên gọi, địa giới', 'Names and boundaries')}:{' '}
        {viewInWords(view).toLowerCase()}. {say('Chỉ cán bộ xem được.', 'Seen by staff alone.')}
      </p>
      {note ? (
        <p>
          {say('Ghi chú', 'Note')}: {note}
        </p>
      ) : null}
      <WhatBecameOfIt published={published} />
      <p>
        <a href={addressOfReport(askedAgain(published), new Date())}>
          {say('Xem số liệu lúc này của kỳ ấy', 'See the figures of now of this period')}
        </a>
      </p>
      {published.mayWithdraw ? <TakeBack published={published} onChanged={onChanged} /> : null}
    </header>
  );
}

function TakeBack({ published: { id, version }, onChanged }: Props) {
  const [whyAsked, askWhy] = useState(false);
  const { busy, refusal, run } = useAsking();
  const send = (reason: string) =>
    run(async () => {
      await ask(WITHDRAW_PUBLISHED, { input: { id, version, reason } });
      askWhy(false);
      await onChanged();
    });
  return (
    <>
      {whyAsked ? (
        <GiveReason
          title={say(
            'Vì sao rút; lý do đứng ở bản này và trên văn bản lập từ nó',
            'Why it is taken back; the reason stands here and on documents made of it',
          )}
          busy={busy}
          onSend={(reason) => void send(reason)}
          onClose={() => askWhy(false)}
        />
      ) : (
        <button type="button" class="second" disabled={busy} onClick={() => askWhy(true)}>
          {say('Rút bản này …', 'Take it back …')}
        </button>
      )}
      <Alert refusal={refusal} onReload={() => void run(onChanged)} />
    </>
  );
}
