import { lastDayOf, overlapping, type Span } from '../../platform/time/period-cover.js';
import type { GrantAuthorityRow } from '../catalogue/catalogue-row.js';
import { LEGAL_INSTRUMENTS } from '../catalogue/law/legal-instruments.js';
import { AWARD_FAMILY, AWARD_WARNING, RECIPIENT_KIND, WARNING_SEVERITY } from '../vocabulary.js';
import {
  possibleDays,
  warning,
  type AwardCatalogue,
  type AwardUnderReview,
  type AwardWarning,
} from './award-assessment.js';

/**
 * Whether the catalogue lets this grantor give this form to this kind of recipient on that day. One warning at most: the
 * nearest miss. A grantor known in part ("các cấp") is only held against what is known.
 */
export function checkAuthority(award: AwardUnderReview, { forms, authorities }: AwardCatalogue): AwardWarning[] {
  const form = forms.find((each) => each.code === award.formCode);
  if (form?.family === AWARD_FAMILY.OTHER) return [];
  const rows = authorities.filter((row) => row.formCode === award.formCode && isGrantor(row, award.grantor));
  const day = possibleDays(award.decidedOn);
  const inForce = rows.filter((row) => overlapping(row.valid, day));
  const reaching = inForce.filter((row) => reaches(row, award));
  const data = { form: form?.nameVi ?? award.formCode, formEn: form?.nameEn ?? award.formCode };
  if (reaching.length > 0) return ruleNotSeen(reaching, day, data);

  const severity = WARNING_SEVERITY.WARNING;
  if (inForce.length > 0) {
    const recipientKind = award.recipientKind;
    return [
      warning(
        AWARD_WARNING.RECIPIENT_KIND_NOT_GRANTED,
        severity,
        { ...data, recipientKind },
        { basis: basisOf(inForce) },
      ),
    ];
  }
  if (rows.length > 0) return [outsideValidity(rows, day, data)];
  return [warning(AWARD_WARNING.AUTHORITY_NOT_IN_CATALOGUE, severity, { ...data, ...grantorData(award) })];
}

/** All that lets the grantor do so is changed, on that day for certain, by something of which the catalogue has nothing yet. */
function ruleNotSeen(rows: readonly GrantAuthorityRow[], day: Span, data: Record<string, string>): AwardWarning[] {
  const [unseen] = LEGAL_INSTRUMENTS.filter(
    ({ changesUnseen = [], valid }) =>
      day.from !== null &&
      valid.from !== null &&
      valid.from <= day.from &&
      rows.every(({ instrument }) => instrument !== null && changesUnseen.includes(instrument)),
  );
  if (!unseen) return [];
  const found = { ...data, instrument: unseen.number, day: unseen.valid.from ?? '' };
  return [
    warning(AWARD_WARNING.RULE_NOT_SEEN, WARNING_SEVERITY.NOTICE, found, { basis: [...basisOf(rows), unseen.titleVi] }),
  ];
}

/** A grantor who is printed on the line of a decision, and nobody's record. */
export function checkGrantorLinked({ grantor }: AwardUnderReview): AwardWarning[] {
  const { onlyPrinted = null } = grantor;
  if (onlyPrinted === null) return [];
  return [warning(AWARD_WARNING.GRANTOR_NOT_LINKED, WARNING_SEVERITY.WARNING, { grantor: onlyPrinted })];
}

/** Whether the class printed is one that the form has. */
export function checkClass(award: AwardUnderReview, { forms }: AwardCatalogue): AwardWarning[] {
  const form = forms.find((each) => each.code === award.formCode);
  if (!form || award.awardClass === null || form.classes.includes(award.awardClass)) return [];
  return [
    warning(AWARD_WARNING.CLASS_NOT_IN_CATALOGUE, WARNING_SEVERITY.WARNING, {
      form: form.nameVi,
      formEn: form.nameEn,
      awardClass: award.awardClass,
    }),
  ];
}

function isGrantor(row: GrantAuthorityRow, { kind, level, system }: AwardUnderReview['grantor']): boolean {
  if (level !== null && row.level !== level) return false;
  if (system !== null && row.system !== system) return false;
  return kind === null || row.grantorKinds.length === 0 || row.grantorKinds.includes(kind);
}

function reaches(row: GrantAuthorityRow, { recipientKind }: AwardUnderReview): boolean {
  return recipientKind === RECIPIENT_KIND.UNKNOWN || row.recipientKinds.includes(recipientKind);
}

/** All rows miss the day. The one that ended last before it tells more than one that begins after it. */
function outsideValidity(rows: readonly GrantAuthorityRow[], day: Span, data: Record<string, string>): AwardWarning {
  const ended = rows
    .filter((row) => row.valid.until !== null && day.from !== null && row.valid.until <= day.from)
    .toSorted((one, other) => (one.valid.until! < other.valid.until! ? 1 : -1));
  const last = ended[0] && lastDayOf(ended[0].valid);
  if (last) {
    const basis = basisOf(ended.filter((row) => row.valid.until === ended[0]!.valid.until));
    return warning(AWARD_WARNING.FORM_NO_LONGER_IN_FORCE, WARNING_SEVERITY.WARNING, { ...data, day: last }, { basis });
  }
  const first = rows.toSorted((one, other) => ((one.valid.from ?? '') < (other.valid.from ?? '') ? -1 : 1))[0]!;
  return warning(
    AWARD_WARNING.FORM_NOT_YET_IN_FORCE,
    WARNING_SEVERITY.WARNING,
    { ...data, day: first.valid.from ?? '' },
    { basis: basisOf(rows.filter((row) => row.valid.from === first.valid.from)) },
  );
}

function basisOf(rows: readonly GrantAuthorityRow[]): string[] {
  return rows.map((row) => row.legalBasis);
}

function grantorData({ grantor }: AwardUnderReview): Record<string, string> {
  return { level: grantor.level ?? '', system: grantor.system ?? '', kind: grantor.kind ?? '' };
}
