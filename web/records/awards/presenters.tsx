import { say } from '../../words/language.js';
import { PersonLink } from '../links.js';
import type { Presentation } from '../record.js';

/** Who handed something over, by the name as printed. */
export const Presenters = ({ presenters }: { presenters: Presentation['presenters'] }) => (
  <>
    {presenters.map(({ id, namePrinted, person }, i) => (
      <span key={id}>
        {i > 0 ? ', ' : ''}
        {person ? <PersonLink person={person} as={namePrinted} /> : (namePrinted ?? say('(không rõ)', '(not known)'))}
      </span>
    ))}
  </>
);
