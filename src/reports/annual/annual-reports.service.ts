import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type NamedReconciliation,
  ReconciliationService,
} from '../../articles/reconciliation/reconciliation.service.js';
import { Database } from '../../platform/database/database.js';
import { InvalidError, type Language, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import type { Day } from '../../platform/time/day.js';
import type { AnnualReport, AskedReport } from './annual-report.js';
import { usualView } from '../figures/area-ended.js';
import { buildTables } from '../figures/tables/build-tables.js';
import { isNone } from '../figures/count.js';
import { namesApart } from '../figures/names-apart.js';
import type { FigureTable } from '../figures/tables/figure-table.js';
import { FiguresRepository } from '../figures/figures.repository.js';
import type { Cell } from '../figures/sql/predicate.js';
import { reconciledIn } from '../figures/tables/reconciled-cell.js';
import type { ReportedBody, ReportFacts } from '../figures/report-facts.js';
import { NOT_ATTRIBUTABLE, type ReportParameters } from '../figures/report-parameters.js';
import { formsFor, loadForms } from '../forms/statistical-forms.js';
import type { StatisticalForm } from '../forms/statistical-form.js';
import { countedPeriod, earlier, type Parsed, periodOf } from '../periods/period.js';
import { notesOf } from './report-notes.js';
import { reportMessages } from '../reports.messages.js';

/** Periods before the one of the report that it is held against. */
const PERIODS_BEFORE = 4;

/** The figures of a body and a period: a few statements in one snapshot, then arithmetic. */
@Injectable()
export class AnnualReports {
  private readonly forms: Promise<StatisticalForm[]> = loadForms();

  constructor(
    private readonly database: Database,
    private readonly figures: FiguresRepository,
    private readonly reconciliation: ReconciliationService,
  ) {}

  /** @throws InvalidError for a period that makes no sense; NotFoundError UNKNOWN_ID */
  async figuresOf(asked: AskedReport, language: Language, field = 'input'): Promise<AnnualReport> {
    return this.database.snapshot(async () => this.reportOf(await this.parametersOf(asked, field), language, field));
  }

  /** The same for parameters that were checked once: of a published report, of a key. */
  async reportOf(parameters: ReportParameters, language: Language, field = 'input'): Promise<AnnualReport> {
    const facts = await this.database.snapshot(() => this.factsOf(parameters, field));
    const forms = formsFor(await this.forms, parameters.period.to);
    const tables = buildTables(facts, forms, language);
    const official = language === 'vi' ? tables : buildTables(facts, forms, 'vi');
    return { facts, tables, official, notes: notesOf(facts), sha256: digestOf(tables) };
  }

  /** The report by the name under which its body signs on a day; null: today. Figures and names in them stay as they are. */
  async signedOn(report: AnnualReport, day: Day | null): Promise<AnnualReport> {
    if (day === null) return report;
    const { body } = report.facts;
    const [signs] = await this.figures.namesOn(day, [body.id]);
    return { ...report, facts: { ...report.facts, body: { ...body, name: signs?.name ?? body.name } } };
  }

  /** @throws NotFoundError UNKNOWN_ID */
  async bodyOf(organisationId: string, field = 'input'): Promise<ReportedBody> {
    const body = await this.figures.findBody(organisationId);
    if (body) return body;
    throw new NotFoundError(platformMessages.UNKNOWN_ID, {
      field: `${field}.organisationId`,
      details: { type: 'Organisation' },
    });
  }

  private async parametersOf(asked: AskedReport, field: string): Promise<ReportParameters> {
    const period = parsed(periodOf(asked.period), `${field}.period.`);
    const counted = parsed(countedPeriod(period, asked.cutOff ?? 'PERIOD_END', asked.cutOffOn ?? null), `${field}.`);
    const body = await this.bodyOf(asked.organisationId, field);
    const scope = asked.scope ?? 'GRANTED_BY_BODY';
    return {
      organisationId: body.id,
      areaId: body.areaId,
      scope,
      view: asked.view ?? usualView(body, scope, counted),
      period: counted,
    };
  }

  private async sideBySide(parameters: ReportParameters): Promise<NamedReconciliation | null> {
    const about = reconciledIn(parameters);
    return about && this.reconciliation.reconcile(about, 'BODY', 'input.organisationId');
  }

  /** Asked only where the first period compared has nothing: then the registry may have begun later. */
  private async recordsBegin(parameters: ReportParameters, history: readonly Cell[][]): Promise<Day | null> {
    if ((history.at(-1) ?? []).length > 0) return null;
    const first = (await this.figures.firstOnRecord(parameters)) ?? parameters.period.countedFrom;
    return first > earlier(parameters.period, PERIODS_BEFORE).countedFrom ? first : null;
  }

  private async factsOf(parameters: ReportParameters, field: string): Promise<ReportFacts> {
    const { figures } = this;
    const readAt = await figures.begin();
    const body = await this.bodyOf(parameters.organisationId, field);
    const predecessors = await figures.predecessors(body.id);
    const belowNobody = await figures.belowNobody(body, parameters);
    const pieces = await figures.pieces(parameters);
    const [own = parameters, ...before] = await figures.series(parameters, PERIODS_BEFORE);
    const { areas, units, ...period } = await figures.period(own, pieces);
    const history: Cell[][] = [period.traces];
    for (const each of before) history.push(await figures.history(each));
    const recordsBegin = await this.recordsBegin(parameters, history);
    const undated = await figures.undated(own);
    const areaUnknown = await figures.areaUnknown(own);
    const areaNotPlaced = await figures.areaNotPlaced(own);
    const grantorUnknown = await figures.grantorUnknown(own);
    const meetings = await figures.meetings(own);
    const forms = await figures.forms();
    const reconciliation = await this.sideBySide(parameters);
    const ids = new Set(
      [...period.grantors, ...areas.cells, ...units.cells].flatMap(({ at }) => [at.grantor, at.area, at.unit]),
    );
    const named = [...ids].filter((id): id is string => typeof id === 'string' && id !== NOT_ATTRIBUTABLE);
    const placed = await figures.names(parameters, [...named, body.id, ...(body.areaId === null ? [] : [body.areaId])]);
    const names = namesApart(placed.filter(({ id }) => ids.has(id)));
    const nameOf = (id: string | null) => placed.find((each) => each.id === id)?.name;
    const then = { nameThen: nameOf(body.id) ?? body.name, areaNameThen: nameOf(body.areaId) ?? body.areaName };
    const areaToday = await figures.areaToday(parameters);
    const values = { areas: areas.values, units: units.values };
    return {
      readAt,
      parameters,
      body: { ...body, ...then, areaToday },
      predecessors,
      belowNobody,
      ...period,
      areas: areas.cells,
      units: units.cells,
      values,
      undated,
      areaUnknown,
      areaNotPlaced,
      grantorUnknown,
      history,
      recordsBegin,
      meetings,
      reconciliation,
      forms,
      names,
    };
  }
}

function parsed<T>(result: Parsed<T>, prefix: string): T {
  if (result.ok) return result.value;
  throw new InvalidError(reportMessages[result.problem], { field: `${prefix}${result.field}` });
}

/**
 * Numbers by their place, without wording: the same figures have the same digest in every language. A cell with nothing in
 * it says as much as one that is not there, so a month that has begun since changes none.
 */
export function digestOf(tables: readonly FigureTable[]): string {
  const numbers = tables
    .filter(({ ofReader }) => ofReader !== true)
    .flatMap(({ key, rows }) =>
      rows.map((row) => [
        key,
        row.key,
        ...row.cells.flatMap(({ column, count }) =>
          count === null || isNone(count) ? [] : [[column, count.known, count.silent]],
        ),
      ]),
    )
    .filter(([, , ...cells]) => cells.length > 0)
    .map((row) => JSON.stringify(row))
    .sort();
  return createHash('sha256').update(JSON.stringify(numbers)).digest('hex');
}
