import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { stripHonorifics } from '../../../platform/text/names/person-name.js';
import { isWithin } from '../../extraction/bodies/likeness.js';
import type { DraftAwardPart } from '../draft-contents.js';

/** A handing-over on record: of one form, by whom it was granted and handed over as far as is known. */
export interface HandedOver {
  id: string;
  meetingId: string;
  formId: string;
  form: string;
  grantors: string[];
  presenters: string[];
}

/**
 * The handing-over on record that the counts of an award likely tell of again: of the same form, at the same meeting, and
 * neither granted nor handed over by others, as far as both sides say. Recorded once more, its counts would be added up.
 */
export function handedOverAlready(
  award: Pick<DraftAwardPart, 'grantors'>,
  { formId, meetingId, presenters }: { formId: string | null; meetingId: string; presenters: readonly string[] },
  onRecord: readonly HandedOver[],
): HandedOver | null {
  const names = (printed: readonly string[]) => printed.map((name) => foldVietnamese(stripHonorifics(name).name));
  const ours = names(presenters);
  return (
    onRecord.find((other) => {
      if (formId === null || other.formId !== formId || other.meetingId !== meetingId) return false;
      const theirs = names(other.presenters);
      const samePresenter = ours.length === 0 || theirs.length === 0 || ours.some((name) => theirs.includes(name));
      const sameGrantor =
        award.grantors.length === 0 ||
        other.grantors.length === 0 ||
        award.grantors.some(({ printed }) => other.grantors.some((grantor) => isWithin(printed, grantor)));
      return samePresenter && sameGrantor;
    }) ?? null
  );
}
