import { createHash } from 'node:crypto';
import { AREA_VIEW } from '../../organisations/areas/area-filter.js';
import { isDay } from '../../platform/time/day.js';
import {
  CUT_OFF,
  FIGURE_KIND,
  RECONCILED_STAGES,
  type ReconciledStage,
  REPORT_PERIOD,
  REPORT_SCOPE,
} from '../vocabulary.js';
import type { Count } from './count.js';
import type { FigureRef, ReconciledRef } from './tables/figure-table.js';
import { type Condition, DIMENSIONS, type Predicate } from './sql/predicate.js';
import type { ReportParameters } from './report-parameters.js';
import { isUuid } from '../../platform/text/uuid.js';

/** A figure of one report: what it was counted from, where it stood, and what it said. */
export interface KeyedFigure {
  readonly parameters: ReportParameters;
  readonly ref: FigureRef;
  /** Key of its table, row and column. */
  readonly place: readonly [table: string, row: string, column: string];
  readonly count: Count;
  /** When it was counted: ISO. */
  readonly readAt: string;
  /** The published report that it was frozen in; null: read just then. */
  readonly publishedId: string | null;
}

const REPORT = 'r1';
const FIGURE = 'f1';
/** No key that this registry makes is longer. */
const LONGEST = 20_000;

/** The key of a report: its parameters, whenever it is read. */
export function reportKey(parameters: ReportParameters): string {
  return sealed(REPORT, packParameters(parameters));
}

/**
 * The key of a figure. The checksum at its end finds keys that were cut off or changed by mistake; it guards nothing: a
 * key opens what whoever holds it may read anyway.
 */
export function figureKey({ parameters, ref, place, count, readAt, publishedId }: KeyedFigure): string {
  const where = ref.where.map(({ by, in: values, not }) => [DIMENSIONS.indexOf(by), not === true ? 1 : 0, ...values]);
  return sealed(FIGURE, [
    packParameters(parameters),
    [ref.kind, ref.back, where, ref.meetingKind === undefined ? 0 : ref.meetingKind, ...packMore(ref)],
    place,
    [count.known, count.silent],
    readAt,
    publishedId,
  ]);
}

function sealed(kind: string, content: unknown): string {
  const text = Buffer.from(JSON.stringify(content)).toString('base64url');
  return `${kind}.${text}.${checksum(kind, text)}`;
}

function checksum(kind: string, text: string): string {
  return createHash('sha256').update(`${kind}.${text}`).digest('base64url').slice(0, 10);
}

function opened(kind: string, key: string): unknown {
  const [of, text, sum, ...rest] = key.split('.');
  if (key.length > LONGEST || of !== kind || text === undefined || rest.length > 0 || sum !== checksum(kind, text))
    return undefined;
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** null when it is no key of a figure. */
export function readFigureKey(key: string): KeyedFigure | null {
  const content = opened(FIGURE, key);
  if (!isList(content, 6)) return null;
  const [packed, refPacked, place, counted, readAt, publishedId] = content;
  const parameters = unpackParameters(packed);
  const ref = unpackRef(refPacked);
  if (
    !parameters ||
    !ref ||
    !isList(place, 3) ||
    !place.every(isText) ||
    !isList(counted, 2) ||
    !counted.every(isCount)
  )
    return null;
  if (!isText(readAt) || Number.isNaN(Date.parse(readAt)) || !(publishedId === null || isUuid(publishedId)))
    return null;
  const [known, silent] = counted as [number, number];
  return { parameters, ref, place: place as [string, string, string], count: { known, silent }, readAt, publishedId };
}

/** null when it is no key of a report. */
export function readReportKey(key: string): ReportParameters | null {
  return unpackParameters(opened(REPORT, key)) ?? null;
}

function packParameters({ organisationId, areaId, scope, view, period }: ReportParameters): unknown[] {
  const { kind, from, to, name, cutOff, countedFrom, countedTo } = period;
  return [organisationId, areaId, scope, view, kind, from, to, name, cutOff, countedFrom, countedTo];
}

function unpackParameters(packed: unknown): ReportParameters | undefined {
  if (!isList(packed, 11)) return undefined;
  const [organisationId, areaId, scope, view, kind, from, to, name, cutOff, countedFrom, countedTo] = packed;
  if (!isUuid(organisationId) || !(areaId === null || isUuid(areaId))) return undefined;
  if (
    !isOneOf(REPORT_SCOPE, scope) ||
    !isOneOf(AREA_VIEW, view) ||
    !isOneOf(REPORT_PERIOD, kind) ||
    !isOneOf(CUT_OFF, cutOff)
  )
    return undefined;
  if (![from, to, countedFrom, countedTo].every((day) => isText(day) && isDay(day)) || !(name === null || isText(name)))
    return undefined;
  if (String(from) > String(to) || String(countedFrom) > String(countedTo)) return undefined;
  const days = { from: String(from), to: String(to), countedFrom: String(countedFrom), countedTo: String(countedTo) };
  return { organisationId, areaId, scope, view, period: { kind, name, cutOff, ...days } };
}

/** Only what a figure has, so that keys made before it had any stay what they are. */
function packMore({ reconciled, also }: FigureRef): unknown[] {
  if (reconciled) return [[reconciled.stage, reconciled.row, reconciled.atMost, reconciled.also ?? null]];
  return also === undefined ? [] : [also];
}

function unpackReconciled(packed: unknown): ReconciledRef | undefined {
  if (!isList(packed, 4)) return undefined;
  const [stage, row, atMost, also] = packed;
  if (!RECONCILED_STAGES.includes(stage as ReconciledStage) || !isText(row)) return undefined;
  if (!(atMost === null || isCount(atMost)) || !(also === null || isOneOf(FIGURE_KIND, also))) return undefined;
  return { stage: stage as ReconciledStage, row, atMost, ...(also === null ? {} : { also }) };
}

function unpackRef(packed: unknown): FigureRef | undefined {
  if (!isList(packed, 4) && !isList(packed, 5)) return undefined;
  const [kind, back, where, meetingKind, more] = packed;
  const reconciled = unpackReconciled(more);
  const also = isOneOf(FIGURE_KIND, more) ? more : undefined;
  if (packed.length === 5 && !reconciled && !also) return undefined;
  if (!isOneOf(FIGURE_KIND, kind) || !isCount(back) || back > 50 || !Array.isArray(where)) return undefined;
  const conditions = where.map(unpackCondition);
  if (!conditions.every((each) => each !== undefined)) return undefined;
  if (!(meetingKind === 0 || meetingKind === null || isText(meetingKind))) return undefined;
  return {
    kind,
    back,
    where: conditions as Predicate,
    ...(meetingKind === 0 ? {} : { meetingKind }),
    ...(reconciled ? { reconciled } : {}),
    ...(also ? { also } : {}),
  };
}

function unpackCondition(packed: unknown): Condition | undefined {
  if (!Array.isArray(packed)) return undefined;
  const [index, not, ...values] = packed as unknown[];
  const by = typeof index === 'number' ? DIMENSIONS[index] : undefined;
  if (by === undefined || !(not === 0 || not === 1) || !values.every((value) => value === null || isText(value)))
    return undefined;
  return { by, in: values as (string | null)[], ...(not === 1 ? { not: true } : {}) };
}

function isList(value: unknown, length: number): value is unknown[] {
  return Array.isArray(value) && value.length === length;
}
function isText(value: unknown): value is string {
  return typeof value === 'string' && !/[\0\p{Cs}]/u.test(value);
}
function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
function isOneOf<T extends string>(list: Record<string, T>, value: unknown): value is T {
  return typeof value === 'string' && Object.hasOwn(list, value);
}
