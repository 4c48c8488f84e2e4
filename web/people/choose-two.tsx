import { useState } from 'preact/hooks';
import { FindRecord, type Found } from '../choosing/find-record.js';
import { say } from '../words/language.js';
import { addressOfPair } from './pairs.js';

/** Two people whom the registry does not propose are compared, too. */
export function ChooseTwo() {
  const [open, setOpen] = useState(false);
  const [one, choose] = useState<Found | null>(null);
  if (!open)
    return (
      <p>
        <button type="button" class="plain" onClick={() => setOpen(true)}>
          {say('Hai người không có trong danh sách này?', 'Two people who are not on this list?')}
        </button>
      </p>
    );
  const close = () => {
    setOpen(false);
    choose(null);
  };
  return (
    <section class="card" aria-label={say('So hai người tự chọn', 'Compare two of your choice')}>
      <h2>{say('So hai người tự chọn', 'Compare two of your choice')}</h2>
      <p>
        {one ? (
          <>
            {say('So', 'Compare')} <strong>{one.label}</strong> {say('với:', 'with:')}
          </>
        ) : (
          say('Người thứ nhất:', 'The first of them:')
        )}
      </p>
      <FindRecord
        key={one?.id ?? ''}
        looking="PERSON"
        printed={one?.label ?? ''}
        onFound={(found) => {
          if (!one) choose(found);
          else if (found.id !== one.id) location.hash = addressOfPair(one.id, found.id);
        }}
        onClose={close}
      />
    </section>
  );
}
