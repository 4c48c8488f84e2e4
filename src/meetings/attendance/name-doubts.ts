import { mistypedName } from '../../people/mistyped-name.js';
import type { MeetingDoubt } from '../warnings/meeting-warning.type.js';

/** A name that seems mistyped, told at its field. */
export function nameDoubts({ namePrinted: name }: { namePrinted: string | null }, field: string): MeetingDoubt[] {
  const mistyped = name === null ? null : mistypedName(name);
  return name !== null && mistyped
    ? [{ code: 'NAME_MISTYPED', field: `${field}.namePrinted`, details: { name, ...mistyped } }]
    : [];
}
