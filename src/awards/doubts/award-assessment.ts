import type { BodyKind, Level, System } from '../../organisations/vocabulary.js';
import type { MinorSign } from '../../people/minors/vocabulary.js';
import type { Day } from '../../platform/time/day.js';
import { firstDay, lastDay, type PartialDate } from '../../platform/time/partial-date.js';
import { spanOf, type Span } from '../../platform/time/period-cover.js';
import type {
  AwardFormRow,
  BaseSalaryRow,
  BonusCoefficientRow,
  GrantAuthorityRow,
} from '../catalogue/catalogue-row.js';
import type { AwardClass, AwardState, AwardWarningCode, RecipientKind, WarningSeverity } from '../vocabulary.js';

/** What the rules look at in an award line. Null means unknown, and what is unknown never gives rise to a warning. */
export interface AwardUnderReview {
  /** Its own id, so that it is no evidence against itself; null before it is recorded. */
  id: string | null;
  formCode: string;
  awardClass: AwardClass | null;
  grantor: {
    id: string | null;
    /** Of a line of a decision that is linked to no grantor: the printed one. */
    onlyPrinted?: string | null;
    kind: BodyKind | null;
    level: Level | null;
    system: System | null;
    /** When the body existed; null when not known. */
    existed: Span | null;
  };
  recipientKind: RecipientKind;
  /** The person or body, or whatever else the caller takes for the same recipient. */
  recipientKey: string | null;
  /** For a body: when it existed. */
  recipientExisted: Span | null;
  /** When the area was there in which the recipient lives or works; null or absent: not known, or no area. */
  areaExisted?: Span | null;
  decidedOn: PartialDate | null;
  /** The day that it is in Vietnam: none was signed after it. */
  judgedOn: Day;
  achievementFrom: PartialDate | null;
  achievementTo: PartialDate | null;
  /** When it was proposed, of what waits for a decision; null or absent: not known, or it is granted. */
  proposedOn?: PartialDate | null;
  /** đồng, as the decision prints it. */
  bonusPrinted: number | null;
  /** By what it was guessed that the recipient is hidden; null or absent: nothing was guessed. */
  minorSign?: MinorSign | null;
  /** As printed, of an individual; null or absent: nobody is named, or the words were looked at before. */
  name?: string | null;
}

/** An award that the registry holds already. */
export interface AwardHeld {
  id: string;
  state: AwardState;
  formCode: string;
  awardClass: AwardClass | null;
  grantorId: string | null;
  recipientKey: string;
  decidedOn: PartialDate | null;
  achievementFrom: PartialDate | null;
  achievementTo: PartialDate | null;
  /** What may be told of it; null or absent: whoever asks may not know of it. */
  like?: HeldAward | null;
}

/** As somebody finds an award again. */
export interface HeldAward {
  name: string | null;
  /** Of its decision; null: it is known only from an article. */
  number: string | null;
  sameDecision: boolean;
}

/** The dated data that an assessment goes by. */
export interface AwardCatalogue {
  forms: readonly AwardFormRow[];
  authorities: readonly GrantAuthorityRow[];
  baseSalaries: readonly BaseSalaryRow[];
  coefficients: readonly BonusCoefficientRow[];
}

/** A doubt for a person to judge. It never stops anything. */
export interface AwardWarning {
  code: AwardWarningCode;
  severity: WarningSeverity;
  /** Fills the places of the message in `award-warning-messages.ts`; raw values: codes, days, numbers. */
  data: Readonly<Record<string, string | number>>;
  /** Legal texts that it rests on. */
  basis: readonly string[];
  /** Ids of the awards that it points to. */
  evidence: readonly string[];
}

export function warning(
  code: AwardWarningCode,
  severity: WarningSeverity,
  data: AwardWarning['data'],
  { basis = [], evidence = [] }: { basis?: readonly string[]; evidence?: readonly string[] } = {},
): AwardWarning {
  return { code, severity, data, basis: [...new Set(basis)], evidence };
}

/** The days that a date can mean; null, for a date unknown, is every day. */
export function possibleDays(date: PartialDate | null): Span {
  return date === null ? spanOf(null, null) : spanOf(firstDay(date), lastDay(date));
}
