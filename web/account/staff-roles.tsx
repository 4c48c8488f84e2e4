import { useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import type { Field } from '../forms/fields.js';
import { KeptForm } from '../forms/kept-form.js';
import { GiveReason } from '../pieces/give-reason.js';
import { say } from '../words/language.js';
import { Alert } from '../pieces/pieces.js';
import { useAsking } from '../asking/use-asking.js';
import type { Account } from './one-time-password.js';
import { GRANT_ROLE, REVOKE_ROLE } from './operations.js';
import { heldInWords, ROLES } from './words.js';

/** What may be done, and over which body: of a new account's first role, and of each further one. */
export const roleFields = (): Field[] => [
  { name: 'role', label: say('Được làm gì', 'What they may do'), type: 'one', required: true, options: ROLES() },
  { name: 'organisationId', label: say('Ở đơn vị; để trống: toàn sổ', 'Over which body; none: all'), type: 'body' },
];
export const USUAL_ROLE = { role: 'RECORDER' };

interface Props {
  account: Account;
  /** Of one's own account: nobody takes away what they are at work by. */
  isOwn: boolean;
  onDone: () => void;
}

/** What somebody may do, role by role; an administrator gives another one, and takes one back for a reason. */
export function StaffRoles({ account: { id, displayName, roles, disabledAt }, isOwn, onDone }: Props) {
  const [asked, setAsked] = useState<'GRANT' | { revoked: string } | null>(null);
  const { busy, refusal, run } = useAsking();
  const done = () => {
    setAsked(null);
    onDone();
  };
  const revoke = (roleId: string, reason: string) =>
    void run(async () => {
      await ask(REVOKE_ROLE, { input: { id: roleId, reason } });
      done();
    });
  if (asked === 'GRANT')
    return (
      <KeptForm
        fields={roleFields()}
        raws={USUAL_ROLE}
        kept={`role-${id}`}
        sends={say('Thêm quyền', 'Give it')}
        onSend={(values) => ask(GRANT_ROLE, { input: { staffId: id, ...USUAL_ROLE, ...values } })}
        onSent={done}
        onClose={() => setAsked(null)}
      />
    );
  return (
    <>
      {roles.map((held) => (
        <div key={held.id}>
          {heldInWords(held)}{' '}
          {isOwn ? null : (
            <button
              type="button"
              class="plain"
              disabled={busy}
              aria-label={`${say('Thu lại quyền', 'Take back')}: ${heldInWords(held)}, ${displayName}`}
              onClick={() => setAsked({ revoked: held.id })}
            >
              {say('Thu lại', 'Take back')}
            </button>
          )}
          {asked?.revoked === held.id ? (
            <GiveReason
              title={say('Vì sao thu lại quyền này', 'Why is it taken back')}
              busy={busy}
              onSend={(reason) => revoke(held.id, reason)}
              onClose={() => setAsked(null)}
            />
          ) : null}
        </div>
      ))}
      <Alert refusal={refusal} />
      {isOwn || disabledAt ? null : (
        <button
          type="button"
          class="plain"
          aria-label={`${say('Thêm quyền', 'Give another role')}: ${displayName}`}
          onClick={() => setAsked('GRANT')}
        >
          {say('+ Thêm quyền', '+ Another role')}
        </button>
      )}
    </>
  );
}
