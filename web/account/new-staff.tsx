import { useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import type { Field } from '../forms/fields.js';
import { KeptForm } from '../forms/kept-form.js';
import { say } from '../words/language.js';
import type { OneTime } from './one-time-password.js';
import { CREATE_STAFF } from './operations.js';
import { roleFields, USUAL_ROLE } from './staff-roles.js';

const fields = (): Field[] => [
  { name: 'displayName', label: say('Họ tên', 'Name'), type: 'line', required: true },
  {
    name: 'username',
    label: say('Tên đăng nhập', 'Username'),
    type: 'line',
    required: true,
    hint: say('3 chữ trở lên: chữ không dấu, số, dấu . - _', '3 or more: letters without accents, digits, . - _'),
  },
  ...roleFields(),
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
  return (
    <div class="card">
      <h3>{say('Tạo tài khoản', 'Make an account')}</h3>
      <KeptForm
        fields={fields()}
        raws={USUAL_ROLE}
        kept="new-staff"
        sends={say('Tạo', 'Make it')}
        onSend={async (values) =>
          (await ask<{ done: OneTime }>(CREATE_STAFF, { input: { ...USUAL_ROLE, ...values } })).done
        }
        onSent={(given) => {
          setOpen(false);
          onMade(given);
        }}
        onClose={() => setOpen(false)}
      />
    </div>
  );
}
