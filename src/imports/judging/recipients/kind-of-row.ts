import type { RecipientKind } from '../../../awards/vocabulary.js';
import type { Message } from '../../../platform/errors/domain-error.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { isHonorific } from '../../../platform/text/names/person-name.js';
import { isFormula } from '../../reading/rows/cell-text.js';
import { kindsNamed, parseKind } from '../../reading/rows/kinds.js';
import { IMPORT_SEVERITY, IMPORT_VERDICT } from '../../vocabulary.js';
import { guessKind, kindOfName, type NamedKind } from './kind-of-name.js';
import { headingOf, IMPORT_FIELD, type MendedValues, type RowAsRead, type Said, said } from '../row-values.js';
import type { Verdict } from '../verdicts/verdict.js';
import { ONE_KIND } from '../verdicts/verdict-wording.js';

const { ERROR, WARNING, NOTE } = IMPORT_SEVERITY;

/** Adds to the verdicts of a row. */
export type Raise = (
  code: string,
  severity: Verdict['severity'],
  at: Said,
  data?: Verdict['data'],
  mend?: Message,
) => void;

/** What kind a row's recipient is: as its cell says, its heading, the list, and last as the name is written. */
export function kindOfRow(
  row: RowAsRead,
  mended: MendedValues,
  name: string | null,
  usual: NamedKind | null,
  raise: Raise,
): NamedKind | null {
  const at = said(row, mended, IMPORT_FIELD.KIND);
  const heading = headingOf(row.governedBy, IMPORT_FIELD.KIND);
  const ofHeading = heading ? (namedKind(heading.kind) ?? kindSaid(heading.text)) : null;
  const own = at.from === 'HEADING' || at.text === null ? null : kindSaid(at.text);
  if (at.text !== null && at.from !== 'HEADING' && own === null)
    raise(
      IMPORT_VERDICT.KIND_UNREADABLE,
      ofHeading === null ? ERROR : WARNING,
      at,
      {},
      kindsNamed(at.text).length > 1 ? ONE_KIND : undefined,
    );
  if (own !== null && ofHeading !== null && own !== ofHeading && at.from === 'CELL')
    raise(IMPORT_VERDICT.KIND_CONTRADICTS_HEADING, WARNING, at, { heading: heading?.text ?? '', kind: own });
  const stated = own ?? ofHeading;
  const ofName = name === null ? null : kindOfName(name);
  const nameAt = said(row, mended, IMPORT_FIELD.NAME);
  if (stated !== null) {
    // Decisions list enterprises and households among the groups, and say so.
    const isPerson = stated === 'INDIVIDUAL';
    if (ofName !== null && at.from !== 'MENDED' && (isPerson || (ofName === 'HOUSEHOLD') !== (stated === 'HOUSEHOLD')))
      raise(IMPORT_VERDICT.KIND_CONTRADICTS_NAME, WARNING, nameAt, { kind: stated, ofName });
    return stated;
  }
  if (ofName === null && row.cells.HONORIFIC && isHonorific(row.cells.HONORIFIC.text)) return 'INDIVIDUAL';
  if (usual !== null && (ofName === null || ofName === usual)) return usual;
  const guess = name === null ? null : guessKind(name);
  if (guess !== null)
    raise(IMPORT_VERDICT.KIND_GUESSED, guess.certain ? NOTE : WARNING, nameAt, {
      kind: guess.kind,
      ...WORDS[guess.kind],
    });
  else if (name !== null && !isFormula(name)) raise(IMPORT_VERDICT.KIND_UNKNOWN, ERROR, nameAt);
  return guess?.kind ?? usual;
}

const WORDS: Readonly<Record<NamedKind, { kindVi: string; kindEn: string }>> = {
  INDIVIDUAL: { kindVi: 'cá nhân', kindEn: 'an individual' },
  GROUP: { kindVi: 'tập thể', kindEn: 'a group' },
  HOUSEHOLD: { kindVi: 'hộ gia đình', kindEn: 'a household' },
  ENTERPRISE: { kindVi: 'doanh nghiệp', kindEn: 'an enterprise' },
};

function namedKind(kind: RecipientKind | null | undefined): NamedKind | null {
  return kind === undefined || kind === null || kind === 'UNKNOWN' ? null : kind;
}

/** What a cell may say by itself, besides the words of headings. */
const SHORT_KINDS: Readonly<Record<string, NamedKind>> = {
  'don vi': 'GROUP',
  ho: 'HOUSEHOLD',
  'gia dinh': 'HOUSEHOLD',
  'cong ty': 'ENTERPRISE',
  'hop tac xa': 'ENTERPRISE',
};

function kindSaid(text: string): NamedKind | null {
  return namedKind(parseKind(text)) ?? SHORT_KINDS[foldVietnamese(text)] ?? null;
}
