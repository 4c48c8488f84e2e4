import { say } from '../words/language.js';
import { plainly } from '../words/plainly.js';
import type { Evidence } from './pairs.js';

/** Why the registry holds two to be one, or not, in its own words. */
export function Why({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <ul class="why-one">
      {evidence.map(({ code, message, weight }) => (
        <li key={code + message} class={weight < 0 ? 'against' : undefined}>
          {weight < 0 ? `${say('Trái lại:', 'Against it:')} ` : ''}
          {plainly(message)}
        </li>
      ))}
    </ul>
  );
}
