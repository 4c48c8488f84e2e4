import { namesBody, namesNobody } from '../../organisations/printed/names-as-printed.js';
import type { Level, System } from '../../organisations/vocabulary.js';
import { minorSign } from '../../people/minors/minor-sign.js';
import type { MinorSign } from '../../people/minors/vocabulary.js';
import type { Visibility } from '../../people/vocabulary.js';
import { dayInVietnam } from '../../platform/time/day.js';
import type { PartialDate } from '../../platform/time/partial-date.js';
import type { Award } from '../award.entity.js';
import { type AwardClass, type Mode, RECIPIENT_KIND } from '../vocabulary.js';
import type { AwardLineInput } from './award-line-input.js';
import type { LineUnderCheck } from './award-line-rules.js';

/** A whole line as somebody wants it. Undefined: whatever follows from the records it is linked to; null: nothing. */
export interface WantedLine extends LineUnderCheck {
  /** Id or code. */
  form: string;
  awardClass: AwardClass | null;
  recipient: LineUnderCheck['recipient'] & {
    positionPrinted: string | null;
    unitPrinted: string | null;
    unitOrganisationId: string | null;
    unitAreaId: string | null | undefined;
    visibility: Visibility;
    /** Where the visibility is a guess: by what. */
    minorSign: MinorSign | null;
  };
  grantorId: string | null;
  grantorPrinted: string | null;
  level: Level | null | undefined;
  system: System | null | undefined;
  mode: Mode | null;
  reason: string | null;
  bonusPrinted: number | null;
  certificateNumber: string | null;
}

/** What a line takes from its decision where it does not say. */
export interface LineDefaults {
  issuerId: string | null;
  /** Under which the issuer has been known. */
  issuerNames?: readonly string[];
  mode: Mode | null;
  /** By which an age is judged; null: not known, so that whoever is a minor today was one. */
  grantedOn: PartialDate | null;
}

export function wantedLine(
  input: AwardLineInput,
  { issuerId, issuerNames = [], mode, grantedOn }: LineDefaults,
): WantedLine {
  const { recipient, grantorPrinted = null } = input;
  // Null without a printed name is somebody's word that nobody is known.
  const ofIssuer = grantorPrinted === null ? input.grantorId === undefined : namesBody(grantorPrinted, issuerNames);
  return {
    form: input.form,
    awardClass: input.awardClass ?? null,
    recipient: {
      kind: recipient.kind,
      personId: recipient.personId ?? null,
      organisationId: recipient.organisationId ?? null,
      namePrinted: recipient.namePrinted ?? null,
      unlisted: recipient.unlisted ?? false,
      quantity: recipient.quantity ?? null,
      positionPrinted: recipient.positionPrinted ?? null,
      unitPrinted: recipient.unitPrinted ?? null,
      unitOrganisationId: recipient.unitOrganisationId ?? null,
      unitAreaId: recipient.unitAreaId,
      ...whoSees(recipient, grantedOn),
    },
    grantorId: input.grantorId ?? (ofIssuer ? issuerId : null),
    grantorPrinted,
    level: input.level,
    system: input.system,
    mode: input.mode === undefined ? mode : input.mode,
    reason: input.reason ?? null,
    achievementFrom: input.achievementFrom ?? null,
    achievementTo: input.achievementTo ?? null,
    positionClass: input.positionClass ?? null,
    bonusPrinted: input.bonusPrinted ?? null,
    certificateNumber: input.certificateNumber ?? null,
  };
}

/** As staff say; where they do not, an individual who seems to be a minor is hidden. */
function whoSees(
  { kind, visibility, namePrinted = null, positionPrinted = null, unitPrinted = null }: AwardLineInput['recipient'],
  grantedOn: PartialDate | null,
): Pick<WantedLine['recipient'], 'visibility' | 'minorSign'> {
  if (visibility) return { visibility, minorSign: null };
  const printed = { name: namePrinted, position: positionPrinted, unit: unitPrinted };
  const sign = kind === RECIPIENT_KIND.INDIVIDUAL ? minorSign(printed, grantedOn ?? dayInVietnam(new Date())) : null;
  return { visibility: sign === null ? 'PUBLIC' : 'MINOR', minorSign: sign };
}

/**
 * Whether what an article told of is granted by whoever issued the decision that was found, as far as its printed grantor says:
 * the issuer by name, or nobody else ("của các cấp"). On the list of a decision itself that is a fact about unknowns.
 */
export function isGrantedByIssuer(grantorPrinted: string | null, issuerNames: readonly string[]): boolean {
  return grantorPrinted === null || namesNobody(grantorPrinted) || namesBody(grantorPrinted, issuerNames);
}

/** The records of people whom lines are linked to. */
export function peopleNamed(lines: readonly LineChanges[]): string[] {
  return lines.flatMap(({ recipient }) => recipient?.personId ?? []);
}

export type LineChanges = Partial<Omit<AwardLineInput, 'recipient'>> & {
  recipient?: AwardLineInput['recipient'] | null;
};

/**
 * The line as it stands with changes laid over it: undefined leaves alone, null clears. A recipient is changed as a whole, but
 * that nobody hidden is shown without a word; a new grantor brings its level and system along.
 */
export function changedLine(award: Award, changes: LineChanges): WantedLine {
  const keep = <T>(change: T | null | undefined, present: T | null): T | null =>
    change === undefined ? present : change;
  const otherGrantor = changes.grantorId !== undefined && changes.grantorId !== award.grantorId;
  const line = wantedLine(
    { ...changes, form: changes.form ?? award.formId, recipient: recipientAfter(award, changes.recipient) },
    { issuerId: null, mode: null, grantedOn: award.grantedOn },
  );
  // A guess that nobody spoke of is one still.
  const guessed = isAsGuessed(award, changes.recipient) ? { minorSign: award.minorSign } : {};
  return {
    ...line,
    recipient: { ...line.recipient, ...guessed },
    awardClass: keep(changes.awardClass, award.awardClass),
    grantorId: keep(changes.grantorId, award.grantorId),
    grantorPrinted: keep(changes.grantorPrinted, award.grantorPrinted),
    level: changes.level === undefined && !otherGrantor ? award.level : changes.level,
    system: changes.system === undefined && !otherGrantor ? award.system : changes.system,
    mode: keep(changes.mode, award.mode),
    reason: keep(changes.reason, award.reason),
    achievementFrom: keep(changes.achievementFrom, award.achievementFrom),
    achievementTo: keep(changes.achievementTo, award.achievementTo),
    positionClass: keep(changes.positionClass, award.positionClass),
    bonusPrinted: keep(changes.bonusPrinted, award.bonusPrinted === null ? null : Number(award.bonusPrinted)),
    certificateNumber: keep(changes.certificateNumber, award.certificateNumber),
  };
}

function recipientAfter(award: Award, recipient: LineChanges['recipient']): AwardLineInput['recipient'] {
  if (!recipient) return recipientOf(award);
  // Who is shown may be somebody else now.
  const isOpen = award.nameVisibility === 'PUBLIC' && !printsTheSame(award, recipient);
  return { ...recipient, visibility: recipient.visibility ?? (isOpen ? null : award.nameVisibility) };
}

const isAsGuessed = (award: Award, recipient: LineChanges['recipient']): boolean =>
  award.minorSign !== null && !recipient?.visibility;

function printsTheSame(
  award: Award,
  { namePrinted, positionPrinted, unitPrinted }: AwardLineInput['recipient'],
): boolean {
  return (
    (namePrinted ?? null) === award.recipientNamePrinted &&
    (positionPrinted ?? null) === award.recipientPositionPrinted &&
    (unitPrinted ?? null) === award.recipientUnitPrinted
  );
}

/** The recipient as the line has it, as acts take it. */
export function recipientOf(award: Award): AwardLineInput['recipient'] {
  return {
    kind: award.recipientKind,
    personId: award.personId,
    organisationId: award.organisationId,
    namePrinted: award.recipientNamePrinted,
    unlisted: award.unlisted,
    quantity: award.unlisted ? award.quantity : null,
    positionPrinted: award.recipientPositionPrinted,
    unitPrinted: award.recipientUnitPrinted,
    unitOrganisationId: award.unitOrganisationId,
    unitAreaId: award.unitAreaId,
    visibility: award.nameVisibility,
  };
}
