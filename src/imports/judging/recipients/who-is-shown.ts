import type { WantedLine } from '../../../awards/lines/wanted-line.js';
import { isOfBirth, minorSign } from '../../../people/minors/minor-sign.js';
import { RECIPIENT_KIND } from '../../../awards/vocabulary.js';
import type { Bench, RowToJudge } from '../row-to-judge.js';

/** The line as somebody said that it is shown; else an individual who seems to be a minor is hidden, be it by a column of birth days. */
export function whoIsShown(line: WantedLine, row: RowToJudge, { signedOn, tables }: Bench): WantedLine {
  const { recipient } = line;
  const { visibility } = row.chosen;
  if (visibility !== undefined) return { ...line, recipient: { ...recipient, visibility, minorSign: null } };
  if (recipient.kind !== RECIPIENT_KIND.INDIVIDUAL) return line;
  const printed = {
    name: addressed(row, recipient.namePrinted),
    position: recipient.positionPrinted,
    unit: recipient.unitPrinted,
  };
  // The cells that told of a birth are removed with the bytes of the file.
  const wasBorn = row.unrecorded.length === 0 && row.line?.minorSign === 'BORN' ? 'BORN' : null;
  const sign = minorSign({ ...printed, born: bornOf(row, tables) }, signedOn) ?? wasBorn;
  return sign === null ? line : { ...line, recipient: { ...recipient, visibility: 'MINOR', minorSign: sign } };
}

function bornOf({ sheet, unrecorded }: RowToJudge, tables: Bench['tables']): string[] {
  if (unrecorded.length === 0) return [];
  const columns = tables.filter((table) => table.sheet === sheet).flatMap((table) => table.columns);
  const ofBirth = new Set(columns.filter(({ heading }) => isOfBirth(heading)).map(({ column }) => column));
  return unrecorded.filter(({ column }) => ofBirth.has(column)).map(({ text }) => text);
}

/** Reading takes the form of address off a name, or has it from a column of its own. */
function addressed({ asRead }: RowToJudge, name: string | null): string | null {
  return name === null ? null : [asRead.cells.HONORIFIC?.text ?? '', name].join(' ').trim();
}
