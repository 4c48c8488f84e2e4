import { recordStatusInWords } from '../../words/closed-lists.js';

/** Where a record stands: draft, public or withdrawn. */
export const Standing = ({ of }: { of: string }) => (
  <span class={of === 'CONFIRMED' ? 'badge good' : of === 'WITHDRAWN' ? 'badge gone' : 'badge'}>
    {recordStatusInWords(of)}
  </span>
);

/** The same where it is worth saying: most of what is listed is public. */
export const StandingIfNot = ({ of }: { of: string }) => (of === 'CONFIRMED' ? null : <Standing of={of} />);
