import type { Reading } from '../../platform/graphql/compiling/shape.js';
import { conditions } from '../../platform/graphql/compiling/statement.js';
import { isStaff } from '../../platform/request/viewer.js';
import { awardShape } from '../award.shape.js';

/**
 * SQL that is true for awards whose certificate bears this number, however it is printed; digits alone find what begins with
 * them, too (`125` finds `125/BK-MTTQ`). Everybody finds it by the number that is shown, staff also by the one before a correction.
 */
export function hasCertificateNumber(t: string, printed: string, reading: Reading): string {
  const key = `array[number_key(${reading.bind(printed, 'text')})]`;
  const [a, p] = [reading.alias(), reading.alias()];
  const recorded = (row: string) =>
    `number_keys(${row}.certificate_number, ${row}.corrected ->> 'certificateNumber') @> ${key}`;
  // An array of few, so that the index is gone by.
  const bearing =
    `select ${a}.id from awards ${a} where ${recorded(a)} union all ` +
    `select ${p}.award_id from certificate_printings ${p} where number_keys(${p}.number, null) @> ${key}`;
  const shown = `number_keys(${shownNumber(t, reading)}, null) @> ${key}`;
  return conditions(
    `${t}.id = any(array(${bearing}))`,
    isStaff(reading.viewer) ? `(${shown} or ${recorded(t)})` : shown,
  );
}

/** As `Award.certificateNumber` has it: the room above knows what was printed. */
function shownNumber(t: string, reading: Reading): string {
  const field = awardShape.fields.get('certificateNumber');
  if (field?.kind !== 'column') throw new Error('Award.certificateNumber is no value');
  return field.sql(t, reading, {});
}
