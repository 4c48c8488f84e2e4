import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ImportBatch } from '../batches/import-batch.entity.js';
import type { AwardDraft } from '../../awards/lines/bulk-lines.service.js';
import type { RowAsRead } from '../judging/row-values.js';
import type { MendedValues } from '../judging/row-values.js';
import type { Verdict } from '../judging/verdicts/verdict.js';
import type { PositionClass, RecipientKind } from '../../awards/vocabulary.js';
import type { Visibility } from '../../people/vocabulary.js';
import type { ImportAreaFrom, ImportChoice, ImportClassFrom, ImportRecipient, ImportSeverity } from '../vocabulary.js';

/** What a person chose of a row besides its cells and its recipient; null: that there is none. */
export interface ChosenOfRow {
  areaId?: string | null;
  unitOrganisationId?: string | null;
  positionClass?: PositionClass | null;
  /** Whether the public sees the line, whatever its words look like. */
  visibility?: Visibility;
}

/** A cell that the list prints and the registry has no use for. */
export interface UnrecordedCell {
  column: string;
  text: string;
}

/** One row of a list: as it was read, as it was mended, and what is to be said of it. */
@Entity('import_rows')
export class ImportRow {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => ImportBatch)
  @Column({ name: 'batch_id', type: 'uuid' })
  batchId: string;

  /** Place in the whole list, from 1. */
  @Column({ type: 'integer' })
  ordinal: number;

  @Column({ type: 'text' })
  sheet: string;

  /** As the program that made the file shows it. */
  @Column({ name: 'sheet_row', type: 'integer' })
  sheetRow: number;

  @Column({ name: 'as_read', type: 'jsonb' })
  asRead: RowAsRead;

  /** For staff of the list only, as long as the bytes of its file are kept. */
  @Column({ type: 'jsonb' })
  unrecorded: UnrecordedCell[];

  @Column({ type: 'jsonb' })
  mended: MendedValues;

  @Column({ type: 'jsonb' })
  verdicts: Verdict[];

  @Column({ type: 'text', array: true })
  codes: string[];

  /** The worst of `verdicts`; the table derives `severity` from it and from `twinRow`. */
  @Column({ name: 'own_severity', type: 'text' })
  ownSeverity: ImportSeverity;

  /** The earlier row of the list that says the same. */
  @Column({ name: 'twin_sheet', type: 'text', nullable: true })
  twinSheet: string | null;

  @Column({ name: 'twin_row', type: 'integer', nullable: true })
  twinRow: number | null;

  @Column({ type: 'text' })
  choice: ImportChoice;

  @Column({ type: 'text' })
  recipient: ImportRecipient;

  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  /** Whom a new person likely was when that was chosen; null: nobody of the name was on record. */
  @Column({ name: 'likely_seen', type: 'uuid', array: true, nullable: true })
  likelySeen: string[] | null;

  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId: string | null;

  @Column({ type: 'jsonb' })
  chosen: ChosenOfRow;

  /** Also of a row with an error; null where it cannot be made out. */
  @Column({ name: 'recipient_kind', type: 'text', nullable: true })
  recipientKind: RecipientKind | null;

  @Column({ name: 'area_id', type: 'uuid', nullable: true })
  areaId: string | null;

  @Column({ name: 'area_from', type: 'text' })
  areaFrom: ImportAreaFrom;

  @Column({ name: 'unit_organisation_id', type: 'uuid', nullable: true })
  unitOrganisationId: string | null;

  /** The one body that bore the recipient's name on the day; nothing is linked by it. */
  @Column({ name: 'proposed_id', type: 'uuid', nullable: true })
  proposedId: string | null;

  @Column({ name: 'position_class', type: 'text', nullable: true })
  positionClass: PositionClass | null;

  @Column({ name: 'position_class_from', type: 'text' })
  positionClassFrom: ImportClassFrom;

  /** The same for rows that print the same unit, or the same position. */
  @Column({ name: 'unit_key', type: 'text', nullable: true })
  unitKey: string | null;

  @Column({ name: 'position_key', type: 'text', nullable: true })
  positionKey: string | null;

  @Column({ name: 'name_printed', type: 'text', nullable: true })
  namePrinted: string | null;

  @Column({ name: 'name_key', type: 'text', nullable: true })
  nameKey: string | null;

  /** The same for two rows that say the same. */
  @Column({ name: 'line_key', type: 'text', nullable: true })
  lineKey: string | null;

  @Column({ name: 'form_id', type: 'uuid', nullable: true })
  formId: string | null;

  @Column({ type: 'jsonb', nullable: true })
  line: AwardDraft | null;

  @Column({ name: 'award_id', type: 'uuid' })
  awardId: string;
}
