import type { CataloguedForm } from '../../awards/catalogue/award-catalogue.service.js';
import type { WantedLine } from '../../awards/lines/wanted-line.js';
import { NAME_LENGTH, PRINTED_LENGTH, REASON_LENGTH } from '../../awards/lines/award-line-input.js';
import { positionClassOf } from '../../awards/bonuses/position-class.js';
import type { AwardClass, Mode } from '../../awards/vocabulary.js';
import { writtenOut } from '../../organisations/printed/printed-places.js';
import { remembered } from '../../platform/text/remembered.js';
import { parseDong } from '../reading/rows/amounts.js';
import { isFormula } from '../reading/rows/cell-text.js';
import { parsePeriod } from '../reading/rows/periods.js';
import { severalNames } from '../reading/rows/several-names.js';
import { IMPORT_SEVERITY, IMPORT_VERDICT } from '../vocabulary.js';
import { type FormFinder, parseClass } from './find-form.js';
import { grantorWithin, isAnother, type Issuer } from './grantor-within.js';
import type { NamedKind } from './recipients/kind-of-name.js';
import { kindOfRow, type Raise } from './recipients/kind-of-row.js';
import { conversionsOf, noticesOf } from './verdicts/reading-verdicts.js';
import { NO_FORM_NEAR } from './verdicts/verdict-wording.js';
import { headingOf, IMPORT_FIELD, type ImportField, type MendedValues, type RowAsRead, said } from './row-values.js';
import { type Verdict, verdict } from './verdicts/verdict.js';

const { ERROR, WARNING, NOTE } = IMPORT_SEVERITY;
/** Amounts that are multiplied, or part thousands as Vietnamese do not. */
const WORKED_OUT = /[\dđ] ?[x×*] ?\d|^[1-9]\d{0,2},000(?!,)/iu;
const CERTIFICATE_LENGTH = 100;

/** Of "position, new line, unit": cells are of one line. */
const classOf = remembered((text) => {
  const [position = '', unit = ''] = text.split('\n');
  return { is: positionClassOf(position === '' ? null : position, unit === '' ? null : writtenOut(unit)) };
});

/** What a row takes from its batch where it does not say. */
export interface RowDefaults {
  form: CataloguedForm | null;
  kind: NamedKind | null;
  reason: string | null;
  issuerId: string | null;
  issuer: Issuer | null;
  mode: Mode | null;
}

export interface InterpretedRow {
  /** Null while something of the row cannot be made out. Linked to nobody. */
  line: WantedLine | null;
  /** Also where there is no line. */
  kind: NamedKind | null;
  verdicts: Verdict[];
}

/** What a row says, as an award line; and what of it cannot be made out, or should be looked at. */
export function interpretRow(
  row: RowAsRead,
  mended: MendedValues,
  defaults: RowDefaults,
  forms: FormFinder,
): InterpretedRow {
  const verdicts: Verdict[] = [...noticesOf(row, mended), ...conversionsOf(row, mended)];
  const raise: Raise = (code, severity, at, data = {}, mend = undefined) =>
    verdicts.push(verdict(code, severity, { column: at.column, value: at.text, data, mend }));
  const of = (field: ImportField) => said(row, mended, field);
  const text = (field: ImportField, max: number): string | null => {
    const at = of(field);
    if (at.text !== null && [...at.text].length > max) raise(IMPORT_VERDICT.TEXT_TOO_LONG, ERROR, at, { max });
    return at.text;
  };

  const name = text(IMPORT_FIELD.NAME, NAME_LENGTH);
  if (name === null) raise(IMPORT_VERDICT.NAME_MISSING, ERROR, of(IMPORT_FIELD.NAME));
  else if (isFormula(name)) raise(IMPORT_VERDICT.NAME_IS_FORMULA, ERROR, of(IMPORT_FIELD.NAME));
  const kind = kindOfRow(row, mended, name, defaults.kind, raise);
  const several = name === null || kind === 'HOUSEHOLD' ? null : severalNames(name);
  if (several !== null) {
    // Whoever mended the name has looked at it.
    const certain = several === 'CERTAIN' && of(IMPORT_FIELD.NAME).from !== 'MENDED';
    raise(IMPORT_VERDICT.NAMES_SEVERAL, certain ? ERROR : WARNING, of(IMPORT_FIELD.NAME));
  }
  const { form, awardClass } = formOf(row, mended, defaults, forms, raise);
  const period = of(IMPORT_FIELD.PERIOD);
  const achievement = period.text === null ? null : parsePeriod(period.text);
  if (period.text !== null && !achievement) raise(IMPORT_VERDICT.PERIOD_UNREADABLE, ERROR, period);
  const bonus = of(IMPORT_FIELD.BONUS);
  const bonusPrinted = bonus.text === null ? null : parseDong(bonus.text);
  if (bonus.text !== null && bonusPrinted === null) raise(IMPORT_VERDICT.BONUS_UNREADABLE, ERROR, bonus);
  if (bonus.text !== null && bonusPrinted !== null && WORKED_OUT.test(bonus.text))
    raise(IMPORT_VERDICT.BONUS_WORKED_OUT, NOTE, bonus, { amount: bonusPrinted });
  const positionPrinted = text(IMPORT_FIELD.POSITION, PRINTED_LENGTH);
  const unitPrinted = text(IMPORT_FIELD.UNIT, PRINTED_LENGTH);
  const reason = text(IMPORT_FIELD.REASON, REASON_LENGTH) ?? defaults.reason;
  const certificateNumber = text(IMPORT_FIELD.CERTIFICATE_NUMBER, CERTIFICATE_LENGTH);

  if (name === null || kind === null || form === null || verdicts.some(({ severity }) => severity === ERROR))
    return { line: null, kind, verdicts };
  return {
    kind,
    verdicts,
    line: {
      form: form.id,
      awardClass,
      recipient: {
        kind,
        personId: null,
        organisationId: null,
        namePrinted: name,
        unlisted: false,
        quantity: null,
        positionPrinted,
        unitPrinted,
        unitOrganisationId: null,
        unitAreaId: undefined,
        visibility: 'PUBLIC',
        minorSign: null,
      },
      grantorId: defaults.issuerId,
      grantorPrinted: null,
      level: undefined,
      system: undefined,
      mode: defaults.mode,
      reason,
      achievementFrom: achievement?.from ?? null,
      achievementTo: achievement?.to ?? null,
      positionClass: kind === 'INDIVIDUAL' ? classOf(`${positionPrinted ?? ''}\n${unitPrinted ?? ''}`).is : null,
      bonusPrinted,
      certificateNumber,
    },
  };
}

function formOf(
  row: RowAsRead,
  mended: MendedValues,
  defaults: RowDefaults,
  forms: FormFinder,
  raise: Raise,
): { form: CataloguedForm | null; awardClass: AwardClass | null } {
  const at = said(row, mended, IMPORT_FIELD.FORM);
  const classAt = said(row, mended, IMPORT_FIELD.CLASS);
  // Nobody said anything of this row: then the title of another sheet may.
  const offered =
    at.from === 'NOWHERE' && defaults.form === null ? headingOf(row.governedBy, IMPORT_FIELD.FORM) : undefined;
  const printed = at.text ?? offered?.form ?? null;
  const found = printed === null ? null : forms.find(printed);
  if (offered?.sheet !== undefined)
    raise(IMPORT_VERDICT.FORM_OF_OTHER_SHEET, WARNING, { ...at, text: printed }, { from: offered.sheet });
  const grantor = at.text === null ? null : grantorWithin(at.text);
  if (found?.form && grantor !== null && defaults.issuer && isAnother(grantor, defaults.issuer))
    raise(IMPORT_VERDICT.GRANTOR_DIFFERS, WARNING, at, { grantor, issuer: defaults.issuer.name });
  if (found?.form && found.isMisspelt)
    raise(IMPORT_VERDICT.FORM_MISSPELT, WARNING, { ...at, text: printed }, { nearest: found.form.nameVi });
  const form = found ? found.form : defaults.form;
  if (found && !found.form)
    raise(
      IMPORT_VERDICT.FORM_NOT_KNOWN,
      ERROR,
      at,
      { nearest: found.nearest.map(({ nameVi }) => nameVi).join('; ') },
      found.nearest.length === 0 ? NO_FORM_NEAR : undefined,
    );
  else if (!form) raise(IMPORT_VERDICT.FORM_MISSING, ERROR, at);
  const own = classAt.text === null ? null : parseClass(classAt.text);
  if (classAt.text !== null && own === null) raise(IMPORT_VERDICT.CLASS_NOT_KNOWN, ERROR, classAt);
  const awardClass = own ?? found?.awardClass ?? null;
  if (form && awardClass !== null && !form.classes.includes(awardClass)) {
    const classes = form.classes.join(', ');
    raise(IMPORT_VERDICT.CLASS_NOT_KNOWN, ERROR, own === null ? at : classAt, { form: form.nameVi, classes });
  }
  return { form, awardClass };
}
