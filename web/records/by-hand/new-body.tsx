import { say } from '../../words/language.js';
import { RECORD_ORGANISATION } from '../acts.js';
import { newBodyFields } from '../bodies/body-form.js';
import { withoutNothing } from '../../forms/meant.js';
import { NewRecord } from './new-record.js';

/** A body, recorded by hand; what is like it on record is told, and never stands in the way. */
export const NewBody = () => (
  <NewRecord
    kind="bodies"
    title={say('Ghi một cơ quan, tổ chức', 'Record a body')}
    words={say('Đã ghi cơ quan, tổ chức.', 'The body was recorded.')}
    kept="new-body"
    fields={newBodyFields()}
    raws={{}}
    text={RECORD_ORGANISATION}
    inputOf={withoutNothing}
  />
);
