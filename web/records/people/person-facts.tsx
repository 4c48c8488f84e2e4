import { Facts } from '../../pieces/facts.js';
import { say } from '../../words/language.js';
import { CHANGE_PERSON } from '../acts.js';
import { Changeable } from '../putting-right/changeable.js';
import { joined } from '../links.js';
import { personFields, personRaws } from './person-form.js';
import type { Person } from '../record.js';
import type { RecordDesk } from '../page/use-record.js';
import { visibilityInWords } from '../words.js';

interface Props {
  desk: RecordDesk<Person>;
  /** The id that was asked for: of somebody who was merged, it leads to the one kept. */
  asked: string;
}

/** Who somebody is on record: names as printed, who is shown them, what tells them apart. */
export function PersonFacts({ desk, asked }: Props) {
  const { record: person } = desk;
  const others = person.names.filter(({ printed }) => printed !== person.displayName);
  return (
    <section class="card" aria-label={say('Thông tin', 'Details')}>
      {asked === person.id ? null : (
        <p class="note">
          {say(
            'Bản ghi được hỏi đã được gộp vào người này.',
            'The record that was asked for was merged into this one.',
          )}
        </p>
      )}
      <Changeable
        desk={desk}
        record={person}
        may={person.mayChange}
        fields={personFields()}
        raws={personRaws(person)}
        text={CHANGE_PERSON}
        label={say('Sửa thông tin người này', 'Change this person')}
      >
        <Facts
          facts={[
            [say('Họ tên', 'Name'), person.displayName],
            [
              say('Cũng được in là', 'Also printed as'),
              others.length > 0
                ? others.map(({ id, printed, source }) => (
                    <div key={id}>
                      {printed} <small>{source}</small>
                    </div>
                  ))
                : null,
            ],
            [say('Để phân biệt', 'To tell apart'), person.distinguishingNote],
            [say('Ai được thấy', 'Who sees it'), joined(visibilityInWords(person.visibility), person.visibilityReason)],
          ]}
        />
      </Changeable>
    </section>
  );
}
