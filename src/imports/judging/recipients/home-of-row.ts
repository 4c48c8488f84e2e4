import type { AwardDraft } from '../../../awards/lines/bulk-lines.service.js';
import type { WantedLine } from '../../../awards/lines/wanted-line.js';
import { accentKey } from '../../../platform/text/accent-key.js';
import type { ImportRow } from '../../rows/import-row.entity.js';
import type { Placed } from '../../places/row-places.service.js';
import { IMPORT_AREA_FROM, IMPORT_CLASS_FROM, type ImportAreaFrom } from '../../vocabulary.js';
import { IMPORT_FIELD, said } from '../row-values.js';

/** Where a recipient is at home and what its position is, and how that is known. */
export type HomeOfRow = Pick<
  ImportRow,
  | 'areaId'
  | 'areaFrom'
  | 'unitOrganisationId'
  | 'proposedId'
  | 'positionClass'
  | 'positionClassFrom'
  | 'unitKey'
  | 'positionKey'
>;

type Row = Pick<ImportRow, 'asRead' | 'mended' | 'chosen'>;

/** The line with area, unit and position class: as a person chose, else as names and rules say. */
export function lineAtHome(line: WantedLine, { chosen }: Row, placed: Placed | undefined): WantedLine {
  const area = isChosen(chosen)
    ? { unitAreaId: chosen.areaId, unitOrganisationId: chosen.unitOrganisationId ?? null }
    : { unitAreaId: placed?.areaId ?? undefined, unitOrganisationId: placed?.unitOrganisationId ?? null };
  const { positionClass = line.positionClass } = chosen;
  return { ...line, recipient: { ...line.recipient, ...area }, positionClass };
}

/** What is kept of a row. Null draft: it has an error, and its area is told all the same. */
export function homeOf(row: Row, draft: AwardDraft | null, placed: Placed | undefined): HomeOfRow {
  const { chosen, asRead, mended } = row;
  const text = (field: 'UNIT' | 'POSITION') => said(asRead, mended, IMPORT_FIELD[field]).text;
  const key = (printed: string | null) => (printed === null ? null : accentKey(printed));
  const areaId = draft ? draft.unitAreaId : isChosen(chosen) ? (chosen.areaId ?? null) : (placed?.areaId ?? null);
  const positionClass = draft?.positionClass ?? null;
  return {
    areaId,
    areaFrom: areaFrom(chosen, placed, areaId),
    unitOrganisationId: isChosen(chosen) ? (chosen.unitOrganisationId ?? null) : (placed?.unitOrganisationId ?? null),
    proposedId: placed?.proposedId ?? null,
    positionClass,
    positionClassFrom:
      chosen.positionClass !== undefined
        ? IMPORT_CLASS_FROM.CHOSEN
        : positionClass === null
          ? IMPORT_CLASS_FROM.NONE
          : IMPORT_CLASS_FROM.POSITION,
    unitKey: key(text('UNIT')),
    positionKey: key(text('POSITION')),
  };
}

function areaFrom(chosen: Row['chosen'], placed: Placed | undefined, areaId: string | null): ImportAreaFrom {
  if (isChosen(chosen)) return IMPORT_AREA_FROM.CHOSEN;
  if (placed && (placed.areaId !== null || placed.unitOrganisationId !== null)) return IMPORT_AREA_FROM.BY_NAME;
  return areaId === null ? IMPORT_AREA_FROM.NONE : IMPORT_AREA_FROM.RECIPIENT;
}

function isChosen({ areaId, unitOrganisationId }: Row['chosen']): boolean {
  return areaId !== undefined || unitOrganisationId !== undefined;
}
