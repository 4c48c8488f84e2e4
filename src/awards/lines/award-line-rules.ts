import type { BodyKind } from '../../organisations/vocabulary.js';
import type { Problem } from '../../platform/errors/domain-error.js';
import { periodProblem } from '../../platform/time/partial-date.js';
import { awardMessages } from '../awards.messages.js';
import { BODY_KIND } from '../../organisations/vocabulary.js';
import { RECIPIENT_KIND, type AwardClass, type PositionClass, type RecipientKind } from '../vocabulary.js';

/** What the rules of one line look at; null where nothing is said. */
export interface LineUnderCheck {
  recipient: {
    kind: RecipientKind;
    personId: string | null;
    organisationId: string | null;
    namePrinted: string | null;
    unlisted: boolean;
    quantity: number | null;
  };
  achievementFrom: string | null;
  achievementTo: string | null;
  positionClass: PositionClass | null;
}

/** What is wrong with a line by itself, before anything is looked up. `path` leads to the line. */
export function problemsOfLine(line: LineUnderCheck, path: string): Problem[] {
  return [...problemsOfRecipient(line.recipient, `${path}.recipient`), ...problemsOfSaying(line, path)];
}

function problemsOfRecipient(recipient: LineUnderCheck['recipient'], field: string): Problem[] {
  const { kind, personId, organisationId, namePrinted, unlisted, quantity } = recipient;
  const linked = personId !== null || organisationId !== null;
  if (personId !== null && organisationId !== null) return [{ text: awardMessages.RECIPIENT_IS_TWO, field }];
  if (unlisted) return linked || namePrinted !== null ? [{ text: awardMessages.UNLISTED_WITH_NAME, field }] : [];
  if (!linked && namePrinted === null) return [{ text: awardMessages.RECIPIENT_MISSING, field }];
  const problems: Problem[] = [];
  if (quantity !== null) problems.push({ text: awardMessages.QUANTITY_ON_NAMED, field: `${field}.quantity` });
  const details = { kind };
  if (kind === RECIPIENT_KIND.UNKNOWN)
    problems.push({ text: awardMessages.UNKNOWN_KIND_ON_NAMED, field: `${field}.kind` });
  else if (linked && (personId !== null) !== (kind === RECIPIENT_KIND.INDIVIDUAL))
    problems.push({ text: awardMessages.RECIPIENT_KIND_MISMATCH, field: `${field}.kind`, details });
  return problems;
}

function problemsOfSaying(
  { achievementFrom: from, achievementTo: to, ...line }: LineUnderCheck,
  path: string,
): Problem[] {
  const problems: Problem[] = [];
  if (line.positionClass !== null && line.recipient.kind !== RECIPIENT_KIND.INDIVIDUAL)
    problems.push({ text: awardMessages.POSITION_CLASS_OF_INDIVIDUAL, field: `${path}.positionClass` });
  if (periodProblem(from, to)?.problem === 'END_BEFORE_START')
    problems.push({ text: awardMessages.END_BEFORE_START, field: `${path}.achievementTo`, details: { from, to } });
  return problems;
}

/** Whether a body can be a recipient of this kind. Decisions list enterprises among the groups; households never. */
export function bodyCanBe(body: BodyKind, kind: RecipientKind): boolean {
  if (body === BODY_KIND.HOUSEHOLD || kind === RECIPIENT_KIND.HOUSEHOLD)
    return body === BODY_KIND.HOUSEHOLD && kind === RECIPIENT_KIND.HOUSEHOLD;
  return kind === RECIPIENT_KIND.GROUP || kind === RECIPIENT_KIND.ENTERPRISE;
}

/** What is wrong with a class for a form that has just these. */
export function problemOfClass(
  awardClass: AwardClass | null,
  form: { classes: readonly AwardClass[]; nameVi: string; nameEn: string },
  path: string,
): Problem[] {
  if (awardClass === null || form.classes.includes(awardClass)) return [];
  const details = { form: form.nameVi, formEn: form.nameEn };
  return [{ text: awardMessages.CLASS_NOT_OF_FORM, field: `${path}.awardClass`, details }];
}
