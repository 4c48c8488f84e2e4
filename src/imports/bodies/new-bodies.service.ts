import { Injectable } from '@nestjs/common';
import { BulkBodies } from '../../organisations/bulk-bodies.service.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { newId } from '../../platform/database/editable-record.js';
import { ConflictError } from '../../platform/errors/domain-error.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import type { ImportRow } from '../rows/import-row.entity.js';
import { importMessages } from '../imports.messages.js';
import { IMPORT_FIELD, said } from '../judging/row-values.js';
import { bodyNameKey } from '../../organisations/printed/body-names.js';
import { IMPORT_AREA_FROM, IMPORT_GUESS, IMPORT_RECIPIENT } from '../vocabulary.js';
import { requireThen } from './days-of-body.js';
import { guessBody } from '../../organisations/printed/guess-body.js';
import type { ImportBody } from './import-body.entity.js';
import { NewBodiesRepository } from './new-bodies.repository.js';

const RECORDED_AT_ONCE = 500;
const DAYS_NOT_KNOWN = { validFrom: null, validTo: null };

/** Bodies to be recorded with the commit of a list: one for all rows that print the same name in the same area. */
@Injectable()
export class NewBodies {
  constructor(
    private readonly bodies: NewBodiesRepository,
    private readonly organisations: OrganisationsService,
    private readonly bulk: BulkBodies,
  ) {}

  /** The rows, with the body of each for which a new one was chosen. A row whose name was mended since has another. */
  async planned(batchId: string, rows: readonly ImportRow[]): Promise<ImportRow[]> {
    const asked = rows.filter(({ recipient }) => recipient === IMPORT_RECIPIENT.NEW_ORGANISATION);
    if (asked.length === 0) return [...rows];
    const ids = asked.flatMap(({ organisationId }) => organisationId ?? []);
    const planned = new Map((await this.bodies.byIds(batchId, ids)).map((body) => [body.id, body]));
    const open = asked.filter((row) => {
      const body = planned.get(row.organisationId ?? '');
      return body === undefined || !keysOf(body).some((key) => nameIn(key) === nameIn(keyOf(row)));
    });
    const known = await this.bodies.byKeys(batchId, open.map(keyOf));
    const byKey = new Map(known.flatMap((body) => keysOf(body).map((key) => [key, body] as const)));
    // Named as the first row prints it.
    const wanted = new Map(
      open
        .filter((row) => !byKey.has(keyOf(row)))
        .toReversed()
        .map((row) => [keyOf(row), row]),
    );
    const levels = await this.bodies.levelsOf([...wanted.values()].flatMap(({ areaId }) => areaId ?? []));
    const added = [...wanted].map(([matchKey, row]): ImportBody => {
      const name = nameOf(row);
      const { areaId } = row;
      const guess = guessBody(name, row.recipientKind === 'ENTERPRISE', areaId ? (levels.get(areaId) ?? null) : null);
      const guessed = [
        IMPORT_GUESS.SYSTEM,
        IMPORT_GUESS.KIND,
        IMPORT_GUESS.LEVEL,
        ...(row.areaFrom === IMPORT_AREA_FROM.BY_NAME ? [IMPORT_GUESS.AREA] : []),
      ];
      return { id: newId(), batchId, matchKey, unitedKeys: [], name, ...guess, areaId, ...DAYS_NOT_KNOWN, guessed };
    });
    await this.bodies.insert(added);
    for (const body of added) byKey.set(body.matchKey, body);
    return rows.map((row) => (open.includes(row) ? { ...row, organisationId: byKey.get(keyOf(row))!.id } : row));
  }

  /**
   * Records what a list's commit writes lines of. How many.
   * @throws InvalidError NEW_BODY_NOT_THEN; ConflictError BODY_RECORDED_SINCE: somebody was quicker, and there would be two of one name in one area
   */
  async record(act: string, batch: ImportBatch, basis: string): Promise<number> {
    const all = await this.bodies.toRecord(batch.id);
    for (let at = 0; at < all.length; at += RECORDED_AT_ONCE) {
      const bodies = all.slice(at, at + RECORDED_AT_ONCE);
      await this.requireNew(bodies);
      bodies.forEach((body) => requireThen(body, batch.signedOn));
      await this.bulk.record(act, bodies, basis);
    }
    return all.length;
  }

  private async requireNew(bodies: readonly ImportBody[]): Promise<void> {
    const found = await this.organisations.findNamed(bodies.map(({ name }) => foldVietnamese(name)));
    for (const { name, areaId } of bodies) {
      const twin = found.find((body) => body.name === name && body.areaId === areaId);
      if (twin) throw new ConflictError(importMessages.BODY_RECORDED_SINCE, { details: { name, evidence: [twin.id] } });
    }
  }
}

function nameOf({ asRead, mended }: ImportRow): string {
  return said(asRead, mended, IMPORT_FIELD.NAME).text ?? '';
}

function keyOf(row: ImportRow): string {
  return `${bodyNameKey(nameOf(row))}\n${row.areaId ?? ''}`;
}

function keysOf({ matchKey, unitedKeys }: ImportBody): string[] {
  return [matchKey, ...unitedKeys];
}

function nameIn(matchKey: string): string {
  return matchKey.slice(0, matchKey.lastIndexOf('\n'));
}
