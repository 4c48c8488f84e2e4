import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AwardCatalogueService } from '../../awards/catalogue/award-catalogue.service.js';
import { BulkLines } from '../../awards/lines/bulk-lines.service.js';
import type { AwardWarningCode } from '../../awards/vocabulary.js';
import type { WantedLine } from '../../awards/lines/wanted-line.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { type Problem, wording } from '../../platform/errors/domain-error.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import { importMessages } from '../imports.messages.js';
import { IMPORT_RECIPIENT, IMPORT_SEVERITY, IMPORT_VERDICT } from '../vocabulary.js';
import { type Placed, RowPlaces } from '../places/row-places.service.js';
import { CELL_OF_DOUBT } from './award-doubts.js';
import { decisionOfBatch, onDecision } from './decision-of-row.js';
import { FormFinder } from './find-form.js';
import { type InterpretedRow, interpretRow } from './interpret-row.js';
import type { Bench, Judged, RowToJudge } from './row-to-judge.js';
import { RecordedAlready } from './recorded-already.service.js';
import { canBe, toBeRecorded } from './recipients/new-recipient.js';
import { homeOf, lineAtHome } from './recipients/home-of-row.js';
import { IMPORT_FIELDS, said } from './row-values.js';
import { whoIsShown } from './recipients/who-is-shown.js';
import { type Verdict, verdict, worstOf } from './verdicts/verdict.js';

/** Says of rows, a chunk at a time, what becomes of each and what is to be looked at. */
@Injectable()
export class Judge {
  constructor(
    private readonly catalogue: AwardCatalogueService,
    private readonly lines: BulkLines,
    private readonly recorded: RecordedAlready,
    private readonly organisations: OrganisationsService,
    private readonly places: RowPlaces,
  ) {}

  async bench(
    batch: Pick<
      ImportBatch,
      | 'defaultFormId'
      | 'defaultKind'
      | 'defaultReason'
      | 'issuerId'
      | 'mode'
      | 'numberPrinted'
      | 'signedOn'
      | 'tables'
      | 'takenFromList'
    >,
  ): Promise<Bench> {
    const { forms } = await this.catalogue.load();
    const { defaultKind: kind, defaultReason: reason, issuerId, mode, signedOn } = batch;
    const form = forms.find(({ id }) => id === batch.defaultFormId) ?? null;
    const issuer = issuerId === null ? null : await this.organisations.getOrganisation(issuerId);
    const places = await this.places.open(issuer, signedOn);
    const defaults = { form, kind, reason, issuerId, issuer, mode };
    return { forms: new FormFinder(forms), defaults, signedOn, places, said: batch, tables: batch.tables };
  }

  /** In order. So many statements, however many rows. */
  async judge(rows: readonly RowToJudge[], bench: Bench): Promise<Judged[]> {
    const { forms, defaults, signedOn, places } = bench;
    const interpreted = rows.map(({ asRead, mended }) => interpretRow(asRead, mended, defaults, forms));
    const placed = await this.places.find(
      rows.map((row, i) => ({ ...row, kind: interpreted[i]?.kind ?? null })),
      places,
    );
    const wanted = interpreted.flatMap(({ line }, i) => {
      const row = rows[i];
      return line && row
        ? [{ awardId: row.awardId, line: whoIsShown(lineAtHome(linked(line, row), row, placed[i]), row, bench) }]
        : [];
    });
    const judged = (await this.lines.judge(wanted, signedOn)).values();
    const found = interpreted.map(({ line }) => (line ? (judged.next().value ?? null) : null));
    const known = await this.recorded.find(
      rows,
      found.map((each) => each?.draft ?? null),
      signedOn,
      placed,
    );
    const decision = decisionOfBatch(bench.said, bench.tables);
    return rows.map((row, i) => {
      const { line = null, verdicts = [], kind = null } = interpreted[i] ?? {};
      const { draft = null, problems = [] } = found[i] ?? {};
      const all: Verdict[] = [
        ...onDecision(row.asRead, decision),
        ...verdicts,
        ...problems.map(refused),
        ...(kind && !canBe(row.recipient, kind) ? [refused(misfit(row))] : []),
        ...(draft?.warnings ?? []).map(({ code, severity, data, evidence }) =>
          verdict(code, severity === 'NOTICE' ? IMPORT_SEVERITY.NOTE : IMPORT_SEVERITY.WARNING, {
            ...cellOf(code, row),
            data,
            evidence,
          }),
        ),
        ...(known[i] ?? []),
        ...verdictOn(placed[i], row),
      ].map((each) => ({ ...each, sheet: row.sheet, row: row.sheetRow }));
      return {
        verdicts: all,
        codes: [...new Set(all.map(({ code }) => code))],
        ownSeverity: worstOf(all),
        ...keysOf(row, { line }),
        line: draft && toBeRecorded(draft, row),
        recipientKind: kind,
        ...homeOf(row, draft, placed[i]),
      };
    });
  }
}

function refused({ text, details, field }: Problem): Verdict {
  return verdict(IMPORT_VERDICT.LINE_REFUSED, IMPORT_SEVERITY.ERROR, {
    data: { code: text.code, ...(field ? { field } : {}) },
    text: { code: text.code, vi: wording(text, 'vi', details), en: wording(text, 'en', details) },
  });
}

/** Of a row whose kind was mended after somebody new was chosen for it. */
function misfit({ recipient }: RowToJudge): Problem {
  const isPerson = recipient === IMPORT_RECIPIENT.NEW_PERSON;
  return { text: isPerson ? importMessages.NEW_PERSON_IS_INDIVIDUAL : importMessages.NEW_BODY_IS_GROUP };
}

function cellOf(code: AwardWarningCode, { asRead, mended }: RowToJudge): Pick<Verdict, 'column' | 'value'> {
  const field = CELL_OF_DOUBT[code];
  if (!field) return { column: null, value: null };
  const { column, text } = said(asRead, mended, field);
  return { column, value: text };
}

/** Of an area that somebody chose there is nothing to say. */
function verdictOn(placed: Placed | undefined, { chosen }: RowToJudge): Verdict[] {
  return placed?.verdict && chosen.areaId === undefined && chosen.unitOrganisationId === undefined
    ? [placed.verdict]
    : [];
}

/** People and bodies only as somebody chose them. */
function linked(line: WantedLine, { recipient, personId, organisationId }: RowToJudge): WantedLine {
  return {
    ...line,
    recipient: {
      ...line.recipient,
      personId: recipient === IMPORT_RECIPIENT.PERSON ? personId : null,
      organisationId: recipient === IMPORT_RECIPIENT.ORGANISATION ? organisationId : null,
    },
  };
}

function keysOf(
  row: RowToJudge,
  { line }: Pick<InterpretedRow, 'line'>,
): Pick<Judged, 'namePrinted' | 'nameKey' | 'lineKey' | 'formId'> {
  const text = (field: (typeof IMPORT_FIELDS)[number]) => said(row.asRead, row.mended, field).text;
  const namePrinted = text('NAME');
  const nameKey = namePrinted === null ? null : foldVietnamese(namePrinted);
  const parts = [
    line?.form ?? foldVietnamese(text('FORM') ?? ''),
    line?.awardClass ?? '',
    line?.recipient.kind ?? '',
    nameKey ?? '',
    ...(['UNIT', 'POSITION', 'PERIOD'] as const).map((field) => foldVietnamese(text(field) ?? '')),
  ];
  const lineKey = nameKey === null ? null : createHash('md5').update(parts.join('\n')).digest('base64url');
  return { namePrinted, nameKey, lineKey, formId: line?.form ?? null };
}
