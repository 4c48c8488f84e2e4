import { organisationShape } from '../../../organisations/organisation.shape.js';
import type { Reading } from '../../../platform/graphql/compiling/shape.js';
import { conditions } from '../../../platform/graphql/compiling/statement.js';
import type { ReportedBody } from '../report-facts.js';
import type { ReportParameters } from '../report-parameters.js';
import { bodiesOf, firstLooked, inAreaOfBody } from './scope.sql.js';

const LEVELS = `array['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE', 'GRASSROOTS']`;

/**
 * SQL of the ids, by name, of those of the system and the area of the report's body, of a lower level, that stood in the period and
 * are below nobody on record: of a report of it and all below it they are no part, though they should be.
 */
export function belowNobodySql(body: ReportedBody, parameters: ReportParameters, reading: Reading): string {
  const { period } = parameters;
  const o = reading.alias();
  const life = `daterange(${o}.valid_from, ${o}.valid_to, '[]')`;
  const span = `daterange(${reading.bind(firstLooked(period), 'date')}, ${reading.bind(period.to, 'date')}, '[]')`;
  const where = conditions(
    `${o}.parent_id is null and ${o}.record_status <> 'WITHDRAWN'`,
    organisationShape.visible(o, reading),
    `${o}.system = ${reading.bind(body.system, 'text')}`,
    `array_position(${LEVELS}, ${o}.level) > array_position(${LEVELS}, ${reading.bind(body.level, 'text')})`,
    `${life} && ${span}`,
    inAreaOfBody(`${o}.area_id`, `${life} * ${span}`, parameters, reading),
    `${o}.id not in (${bodiesOf(parameters, reading)})`,
  );
  return `select ${o}.id from organisations ${o} where ${where} order by ${o}.name collate "vi-x-icu", ${o}.id`;
}
