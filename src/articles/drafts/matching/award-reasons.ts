import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import type { DraftReason } from '../../vocabulary.js';
import { type NamedArea, sameBody } from './body-names.js';

export interface AwardToMatch {
  name: string;
  formPrinted: string;
  grantors: readonly { printed: string }[];
  /** The day of the article, or else of its meeting; null: not known. */
  on: string | null;
}

export interface LineToMatch {
  name: string;
  form: string;
  grantor: string | null;
  grantedOn: string | null;
}

/** Why a line of somebody of the same name may be the award told of, and what speaks against it. */
export function awardReasons(told: AwardToMatch, line: LineToMatch, areas: readonly NamedArea[]): DraftReason[] {
  const sameForm = foldVietnamese(told.formPrinted).startsWith(foldVietnamese(line.form));
  const { grantor } = line;
  const otherGrantor =
    grantor !== null &&
    told.grantors.length > 0 &&
    !told.grantors.some(({ printed }) => sameBody(printed, grantor, areas) ?? sameBody(grantor, printed, areas));
  return [
    line.name === told.name ? 'NAME_EQUAL' : 'NAME_FOLDED_EQUAL',
    sameForm ? 'FORM_EQUAL' : 'FORM_DIFFERS',
    ...(otherGrantor ? (['GRANTOR_DIFFERS'] as const) : []),
    ...(isLater(line.grantedOn, told.on) ? (['GRANTED_LATER'] as const) : []),
  ];
}

/** A month is not later than a day in it. */
function isLater(grantedOn: string | null, on: string | null): boolean {
  return grantedOn !== null && on !== null && grantedOn > on && !grantedOn.startsWith(on);
}
