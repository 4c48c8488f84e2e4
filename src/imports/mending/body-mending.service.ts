import { Injectable } from '@nestjs/common';
import { AreasService } from '../../organisations/areas/areas.service.js';
import { BODY_KIND } from '../../organisations/vocabulary.js';
import { InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import { importMessages } from '../imports.messages.js';
import { IMPORT_GUESS, type ImportGuess } from '../vocabulary.js';
import type { ImportBody } from '../bodies/import-body.entity.js';
import type { MendImportBodyInput } from '../bodies/mend-bodies.js';
import { requireThen } from '../bodies/days-of-body.js';
import { NewBodiesRepository } from '../bodies/new-bodies.repository.js';
import { RowJudging } from './row-judging.service.js';

/** Bodies that are to be recorded with a list, as somebody who looked them over wants them. */
@Injectable()
export class BodyMending {
  constructor(
    private readonly bodies: NewBodiesRepository,
    private readonly areas: AreasService,
    private readonly judging: RowJudging,
  ) {}

  /** Answers them as they are then; one that is named as another of the list becomes that one. @throws NotFoundError UNKNOWN_ID; InvalidError NEW_BODY_IS_GROUP, END_BEFORE_START, NEW_BODY_NOT_THEN */
  async mend(batch: ImportBatch, asked: readonly MendImportBodyInput[]): Promise<ImportBody[]> {
    const ids = asked.map(({ bodyId }) => bodyId);
    const known = new Map((await this.bodies.byIds(batch.id, ids)).map((body) => [body.id, body]));
    const mended: ImportBody[] = [];
    const united: string[] = [];
    for (const [i, change] of asked.entries()) {
      const field = `input.bodies.${i}`;
      const before = known.get(change.bodyId);
      if (!before)
        throw new NotFoundError(platformMessages.UNKNOWN_ID, {
          field: `${field}.bodyId`,
          details: { type: 'ImportBody' },
        });
      if (change.kind === BODY_KIND.HOUSEHOLD)
        throw new InvalidError(importMessages.NEW_BODY_IS_GROUP, { field: `${field}.kind` });
      if (change.areaId) await this.areas.getArea(change.areaId, `${field}.areaId`);
      const after = laidOver(before, change);
      requireThen(after, batch.signedOn, field);
      const twin = await this.bodies.findTwin(after);
      if (twin) {
        const one = await this.bodies.unite(before, twin);
        known.delete(before.id);
        if (known.has(one.id)) known.set(one.id, one);
        mended.push(one);
        united.push(one.id);
        continue;
      }
      await this.bodies.update(after);
      known.set(after.id, after);
      mended.push(after);
    }
    await this.judging.writeAll(batch, await this.bodies.rowsOf(batch.id, united));
    return mended;
  }
}

function laidOver(before: ImportBody, change: MendImportBodyInput): ImportBody {
  const { name, system, kind, level, areaId, validFrom, validTo } = change;
  const said = new Set<ImportGuess>([
    ...(system ? [IMPORT_GUESS.SYSTEM] : []),
    ...(kind ? [IMPORT_GUESS.KIND] : []),
    ...(level ? [IMPORT_GUESS.LEVEL] : []),
    ...(areaId === undefined ? [] : [IMPORT_GUESS.AREA]),
  ]);
  return {
    ...before,
    name: name ?? before.name,
    system: system ?? before.system,
    kind: kind ?? before.kind,
    level: level ?? before.level,
    areaId: areaId === undefined ? before.areaId : areaId,
    validFrom: validFrom === undefined ? before.validFrom : validFrom,
    validTo: validTo === undefined ? before.validTo : validTo,
    guessed: before.guessed.filter((each) => !said.has(each)),
  };
}
