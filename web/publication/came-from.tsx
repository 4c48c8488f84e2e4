import { say } from '../words/language.js';
import { addressOf } from '../route.js';
import type { Source } from './to-confirm.js';
import { sourceInWords } from './words.js';

/** The articles and lists that something was recorded from, each where it is looked at. */
export function CameFrom({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return <span class="quiet">{say('ghi trực tiếp', 'recorded directly')}</span>;
  return (
    <>
      {sources.map(({ id, kind, title }, i) => (
        <span key={id}>
          {i > 0 ? '; ' : ''}
          {sourceInWords(kind)}{' '}
          <a href={addressOf(id, kind === 'LIST' ? 'lists' : 'articles')}>
            {title || say('(không có nhan đề)', '(untitled)')}
          </a>
        </span>
      ))}
    </>
  );
}
