import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { stripHonorifics } from '../../platform/text/names/person-name.js';
import type { MeetingDoubt } from '../warnings/meeting-warning.type.js';

/** Somebody in the list of one meeting. */
export interface Listed {
  id: string;
  personId: string | null;
  namePrinted: string | null;
}

/**
 * Whether somebody is in the list twice: the same person, or the same name where one of the two is no person yet. Two
 * known people of one name are namesakes and no doubt. `earlier` are the lines that stand before.
 */
export function listedAlready(line: Listed, earlier: readonly Listed[], field: string): MeetingDoubt[] {
  const name = line.namePrinted;
  if (name === null) return [];
  const samePerson = earlier.find(({ personId }) => personId !== null && personId === line.personId);
  if (samePerson) return [{ code: 'PERSON_LISTED_ALREADY', field, attendanceId: samePerson.id, details: { name } }];
  const sameName = earlier.find(
    (other) =>
      (other.personId === null || line.personId === null) &&
      other.namePrinted !== null &&
      nameKey(other.namePrinted) === nameKey(name),
  );
  return sameName ? [{ code: 'NAME_LISTED_ALREADY', field, attendanceId: sameName.id, details: { name } }] : [];
}

function nameKey(printed: string): string {
  return foldVietnamese(stripHonorifics(printed).name);
}
