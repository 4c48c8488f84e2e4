import { useState } from 'preact/hooks';
import { ask } from '../api.js';
import type { Field } from '../forms/fields.js';
import { KeptForm } from '../forms/kept-form.js';
import { say } from '../language.js';
import type { OneTime } from './one-time-password.js';
import { CREATE_STAFF } from './operations.js';
import { ROLES } from './words.js';

const fields = (): Field[] => [
  { name: 'displayName', label: say('Họ tên', 'Name'), type: 'line', required: true },
  {
    name: 'username',
    label: say('Tên đăng nhập', 'Username'),
    type: 'line',
    required: true,
    hint: say('3 chữ trở lên: chữ không dấu, số, dấu . - _', '3 or more: letters without accents, digits, . - _'),
  },
  { name: 'role', label: say('Được làm gì', 'What they may do'), type: 'one', required: true, options: ROLES() },
  { name: 'organisationId', label: say('Ở đơn vị; để trống: toàn sổ', 'Over which body; none: all'), type: 'body' },
];

/** An account for somebody, with their first role. */
export function NewStaff({ onMade }: { onMade: (given: OneTime) => void }) {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <p>
        <button type="button" class="second" onClick={() => setOpen(true)}>
          {say('Tạo tài khoản', 'Make an account')}
        </button>
      </p>
    );
  const raws = { role: 'RECORDER' };
  return (
    <div class="card">
      <h3>{say('Tạo tài khoản', 'Make an account')}</h3>
      <KeptForm
        fields={fields()}
        raws={raws}
        kept="new-staff"
        sends={say('Tạo', 'Make it')}
        onSend={async (values) => (await ask<{ done: OneTime }>(CREATE_STAFF, { input: { ...raws, ...values } })).done}
        onSent={(given) => {
          setOpen(false);
          onMade(given);
        }}
        onClose={() => setOpen(false)}
      />
    </div>
  );
}
