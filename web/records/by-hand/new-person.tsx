import { say } from '../../words/language.js';
import { RECORD_PERSON } from '../acts.js';
import { withoutNothing } from '../../forms/meant.js';
import { NewRecord } from './new-record.js';
import { newPersonFields } from '../people/person-form.js';

/** A person, recorded by hand; that somebody of the name is there is told, and never stands in the way. */
export const NewPerson = () => (
  <NewRecord
    kind="people"
    title={say('Ghi một người', 'Record a person')}
    words={say('Đã ghi người này.', 'The person was recorded.')}
    kept="new-person"
    fields={newPersonFields()}
    raws={{ visibility: 'PUBLIC' }}
    text={RECORD_PERSON}
    inputOf={withoutNothing}
  />
);
