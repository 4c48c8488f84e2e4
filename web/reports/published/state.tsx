import { say } from '../../words/language.js';
import { publicationInWords } from '../words.js';
import { addressOfPublished, type Published, whenAndWho } from './published.js';

export const PublicationBadge = ({ published: { publication } }: { published: Published }) => (
  <span class={publication === 'PUBLISHED' ? 'badge good' : 'badge gone'}>{publicationInWords(publication)}</span>
);

/** Who took it back and why, or which one stands in its place; nothing of one that stands. */
export function WhatBecameOfIt({ published }: { published: Published }) {
  const { publication, endedAt, endedByName, withdrawnReason, supersededBy } = published;
  if (publication === 'PUBLISHED' || endedAt === null) return null;
  const when = whenAndWho(endedAt, endedByName);
  return (
    <p class="doubt">
      {publication === 'WITHDRAWN'
        ? say(`Đã rút ${when}. Lý do: ${withdrawnReason}`, `Taken back ${when}. Why: ${withdrawnReason}`)
        : say(`Đã có bản thay ${when}.`, `Replaced ${when}.`)}{' '}
      {supersededBy ? (
        <a href={addressOfPublished(supersededBy.id)}>{say('Xem bản thay', 'See the later one')}</a>
      ) : null}
    </p>
  );
}
