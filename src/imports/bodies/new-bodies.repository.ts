import { Injectable } from '@nestjs/common';
import { ArrayOverlap, In, IsNull, Not } from 'typeorm';
import type { AreaLevel } from '../../organisations/vocabulary.js';
import { Database } from '../../platform/database/database.js';
import { COMMITTED } from '../rows/import-rows.repository.js';
import { ImportBody } from './import-body.entity.js';

/** Bodies that are to be recorded with lists. */
@Injectable()
export class NewBodiesRepository {
  constructor(private readonly database: Database) {}

  byKeys(batchId: string, keys: readonly string[]): Promise<ImportBody[]> {
    return this.database.manager.findBy(ImportBody, [
      { batchId, matchKey: In([...keys]) },
      { batchId, unitedKeys: ArrayOverlap([...keys]) },
    ]);
  }

  byIds(batchId: string, ids: readonly string[]): Promise<ImportBody[]> {
    return this.database.manager.findBy(ImportBody, { batchId, id: In([...ids]) });
  }

  async insert(bodies: readonly ImportBody[]): Promise<void> {
    if (bodies.length > 0) await this.database.manager.insert(ImportBody, [...bodies]);
  }

  async update({ id, ...changes }: ImportBody): Promise<void> {
    await this.database.manager.update(ImportBody, { id }, changes);
  }

  /** Another of the list with this very name and area. */
  async findTwin({ id, batchId, name, areaId }: ImportBody): Promise<ImportBody | null> {
    const alike = await this.database.manager.findBy(ImportBody, {
      batchId,
      name,
      areaId: areaId ?? IsNull(),
      id: Not(id),
    });
    return alike[0] ?? null;
  }

  /** What was planned for the first is planned for the second; the rows are to be judged again. */
  async unite(from: ImportBody, into: ImportBody): Promise<ImportBody> {
    const united = { ...into, unitedKeys: [...into.unitedKeys, from.matchKey, ...from.unitedKeys] };
    await this.database.query(
      `update import_rows set organisation_id = $3 where batch_id = $1 and organisation_id = $2 and recipient = 'NEW_ORGANISATION'`,
      [from.batchId, from.id, into.id],
    );
    await this.database.manager.delete(ImportBody, { id: from.id });
    await this.update(united);
    return united;
  }

  /** Rows whose recipient such a body is. */
  async rowsOf(batchId: string, bodyIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from import_rows where batch_id = $1 and organisation_id = any($2) and recipient = 'NEW_ORGANISATION' order by ordinal`,
      [batchId, bodyIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Those of a list that its commit writes lines of. */
  toRecord(batchId: string): Promise<ImportBody[]> {
    return this.database.manager
      .createQueryBuilder(ImportBody, 'b')
      .where('b.batch_id = :batchId', { batchId })
      .andWhere(
        `exists (select from import_rows where organisation_id = b.id and recipient = 'NEW_ORGANISATION' and ${COMMITTED})`,
      )
      .orderBy('b.id')
      .getMany();
  }

  /** The same bodies for another list of the same file, each under a new id. */
  async copy(batchId: string, ids: ReadonlyMap<string, string>): Promise<void> {
    await this.database.query(
      `insert into import_bodies (id, batch_id, match_key, united_keys, name, system, kind, level, area_id, valid_from, valid_to, guessed)
       select n.id, $1, b.match_key, b.united_keys, b.name, b.system, b.kind, b.level, b.area_id, b.valid_from, b.valid_to, b.guessed
         from unnest($2::uuid[], $3::uuid[]) n(before, id) join import_bodies b on b.id = n.before`,
      [batchId, [...ids.keys()], [...ids.values()]],
    );
  }

  async levelsOf(areaIds: readonly string[]): Promise<ReadonlyMap<string, AreaLevel>> {
    const rows = await this.database.query<{ id: string; level: AreaLevel }>(
      'select id, level from areas where id = any($1)',
      [areaIds],
    );
    return new Map(rows.map(({ id, level }) => [id, level]));
  }
}
