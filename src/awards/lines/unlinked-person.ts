import { requireVersion } from '../../platform/database/versioned.js';
import { InvalidError } from '../../platform/errors/domain-error.js';
import type { Award } from '../award.entity.js';
import { awardMessages } from '../awards.messages.js';
import { RECIPIENT_KIND } from '../vocabulary.js';

/** The name of an individual who is linked to nobody. @throws InvalidError RECIPIENT_IS_NO_PERSON, RECIPIENT_LINKED; ConflictError VERSION_CONFLICT */
export function requireUnlinkedPerson(
  award: Award,
  version: number,
  fieldOf: (name: 'awardId' | 'version') => string,
): string {
  const { recipientKind, recipientNamePrinted: name, unlisted } = award;
  if (recipientKind !== RECIPIENT_KIND.INDIVIDUAL || unlisted || name === null)
    throw new InvalidError(awardMessages.RECIPIENT_IS_NO_PERSON, { field: fieldOf('awardId') });
  requireVersion(award, version, { personId: null }, fieldOf('version'));
  if (award.personId !== null) throw new InvalidError(awardMessages.RECIPIENT_LINKED, { field: fieldOf('awardId') });
  return name;
}
