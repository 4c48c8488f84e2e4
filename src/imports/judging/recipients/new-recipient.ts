import type { AwardDraft } from '../../../awards/lines/bulk-lines.service.js';
import type { RecipientKind } from '../../../awards/vocabulary.js';
import type { ImportRow } from '../../rows/import-row.entity.js';
import { IMPORT_RECIPIENT, type ImportRecipient } from '../../vocabulary.js';

/** Whether somebody or something that is to be recorded may receive as one of this kind; what is on record is checked as such. */
export function canBe(recipient: ImportRecipient, kind: RecipientKind): boolean {
  if (recipient === IMPORT_RECIPIENT.NEW_PERSON) return kind === 'INDIVIDUAL';
  return recipient !== IMPORT_RECIPIENT.NEW_ORGANISATION || kind === 'GROUP' || kind === 'ENTERPRISE';
}

type Chosen = Pick<ImportRow, 'recipient' | 'personId' | 'organisationId'>;

/** Whoever is to be recorded by the commit has an id already, which no check knows yet. */
export function toBeRecorded(draft: AwardDraft, { recipient, personId, organisationId }: Chosen): AwardDraft {
  if (recipient === IMPORT_RECIPIENT.NEW_PERSON) return { ...draft, personId };
  return recipient === IMPORT_RECIPIENT.NEW_ORGANISATION ? { ...draft, organisationId } : draft;
}
