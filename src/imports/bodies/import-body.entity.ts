import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Area } from '../../organisations/areas/area.entity.js';
import type { BodyKind, Level, System } from '../../organisations/vocabulary.js';
import type { Day } from '../../platform/time/day.js';
import { ImportBatch } from '../batches/import-batch.entity.js';
import type { ImportGuess } from '../vocabulary.js';

/** A body that is to be recorded with the commit of a list. */
@Entity('import_bodies')
export class ImportBody {
  /** Of the body that it becomes. */
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => ImportBatch)
  @Column({ name: 'batch_id', type: 'uuid' })
  batchId: string;

  /** The same for rows whose recipient is one body. */
  @Column({ name: 'match_key', type: 'text' })
  matchKey: string;

  /** Of bodies of the list that were said to be this one. */
  @Column({ name: 'united_keys', type: 'text', array: true })
  unitedKeys: string[];

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  system: System;

  @Column({ type: 'text' })
  kind: BodyKind;

  @Column({ type: 'text' })
  level: Level;

  @ForeignKey(() => Area)
  @Column({ name: 'area_id', type: 'uuid', nullable: true })
  areaId: string | null;

  /** As said by somebody who knows; null: not known. */
  @Column({ name: 'valid_from', type: 'date', nullable: true })
  validFrom: Day | null;

  /** Its last day; null: it stands, or not known. */
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: Day | null;

  /** What of it was guessed, and nobody has looked at. */
  @Column({ type: 'text', array: true })
  guessed: ImportGuess[];
}
