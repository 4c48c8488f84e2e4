import { Column, Entity, ForeignKey } from 'typeorm';
import { AwardForm } from '../../awards/catalogue/forms/award-form.entity.js';
import { AwardDecision } from '../../awards/decisions/award-decision.entity.js';
import type { Mode, RecipientKind } from '../../awards/vocabulary.js';
import { StoredFile } from '../../files/stored-file.entity.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { EditableRecord } from '../../platform/database/editable-record.js';
import type { Message } from '../../platform/errors/domain-error.js';
import type { ListReading, ListTable, ReadListOptions } from '../reading/list.js';
import type { Verdict } from '../judging/verdicts/verdict.js';
import type { ImportDetail, ImportSeverity, ImportState, ImportWhich } from '../vocabulary.js';

/** How many rows there are, of which kind. */
export interface ImportCounts {
  rows: number;
  clean: number;
  notes: number;
  warnings: number;
  errors: number;
  leftOut: number;
  /** Included and without an error: what VALID commits. */
  valid: number;
  byCode: { code: string; severity: Exclude<ImportSeverity, 'NONE'>; rows: number }[];
}

/** A list on its way into the registry, and what a person said about it. */
@Entity('import_batches')
export class ImportBatch extends EditableRecord {
  @ForeignKey(() => StoredFile)
  @Column({ name: 'source_file_id', type: 'uuid' })
  sourceFileId: string;

  @Column({ name: 'source_name', type: 'text' })
  sourceName: string;

  @Column({ type: 'text' })
  format: ListReading['format'];

  @Column({ type: 'text', nullable: true })
  encoding: string | null;

  @ForeignKey(() => Organisation)
  @Column({ name: 'issuer_id', type: 'uuid', nullable: true })
  issuerId: string | null;

  @Column({ name: 'number_printed', type: 'text', nullable: true })
  numberPrinted: string | null;

  @Column({ name: 'document_type', type: 'text', nullable: true })
  documentType: string | null;

  @Column({ name: 'signed_on', type: 'text', nullable: true })
  signedOn: string | null;

  @Column({ name: 'signatory_printed', type: 'text', nullable: true })
  signatoryPrinted: string | null;

  @Column({ name: 'signatory_title_printed', type: 'text', nullable: true })
  signatoryTitlePrinted: string | null;

  @Column({ type: 'text', nullable: true })
  mode: Mode | null;

  @Column({ type: 'text', nullable: true })
  subject: string | null;

  /** Of rows that name none. */
  @ForeignKey(() => AwardForm)
  @Column({ name: 'default_form_id', type: 'uuid', nullable: true })
  defaultFormId: string | null;

  /** Likewise. */
  @Column({ name: 'default_kind', type: 'text', nullable: true })
  defaultKind: Exclude<RecipientKind, 'UNKNOWN'> | null;

  /** Likewise. */
  @Column({ name: 'default_reason', type: 'text', nullable: true })
  defaultReason: string | null;

  /** The decision that the rows are added to; null: one of their own. */
  @ForeignKey(() => AwardDecision)
  @Column({ name: 'append_to_id', type: 'uuid', nullable: true })
  appendToId: string | null;

  @Column({ name: 'taken_from_list', type: 'text', array: true })
  takenFromList: ImportDetail[];

  @Column({ type: 'jsonb' })
  tables: ListTable[];

  /** What is to be said of the list as a whole. */
  @Column({ type: 'jsonb' })
  notices: Verdict[];

  @Column({ type: 'jsonb' })
  counts: ImportCounts;

  /** Roles that a person gave to columns. */
  @Column({ name: 'columns_chosen', type: 'jsonb' })
  columnsChosen: NonNullable<ReadListOptions['columns']>;

  @Column({ type: 'text' })
  state: ImportState;

  @Column({ type: 'text', nullable: true })
  which: ImportWhich | null;

  /** Why the last commit came to nothing. */
  @Column({ type: 'jsonb', nullable: true })
  problem: Message | null;

  @Column({ name: 'judged_at', type: 'timestamptz' })
  judgedAt: Date;

  @ForeignKey(() => AwardDecision)
  @Column({ name: 'decision_id', type: 'uuid', nullable: true })
  decisionId: string | null;

  /** The decision's version right after the commit: a later one is a change. */
  @Column({ name: 'decision_version', type: 'integer', nullable: true })
  decisionVersion: number | null;

  @Column({ name: 'committed_by', type: 'uuid', nullable: true })
  committedBy: string | null;

  @Column({ name: 'committed_from_version', type: 'integer', nullable: true })
  committedFromVersion: number | null;

  @Column({ name: 'committed_at', type: 'timestamptz', nullable: true })
  committedAt: Date | null;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt: Date | null;

  @ForeignKey(() => Organisation)
  @Column({ name: 'kept_by_id', type: 'uuid', nullable: true })
  keptById: string | null;
}
