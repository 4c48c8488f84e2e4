import { Column, Entity, ForeignKey } from 'typeorm';
import { Area } from '../organisations/areas/area.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { Level, System } from '../organisations/vocabulary.js';
import { Person } from '../people/person.entity.js';
import type { MinorSign } from '../people/minors/vocabulary.js';
import type { Visibility } from '../people/vocabulary.js';
import { EditableRecord, type RecordStatus } from '../platform/database/editable-record.js';
import type { PrintedValues } from './award-state.js';
import { AwardForm } from './catalogue/forms/award-form.entity.js';
import { AwardDecision } from './decisions/award-decision.entity.js';
import type { OverriddenWarning, RaisedWarning } from './doubts/award-warning.js';
import type { AwardClass, AwardState, Mode, PositionClass, RecipientKind } from './vocabulary.js';

/** One line: a form, from a grantor, to a recipient. Without a decision while it is known only from an article. */
@Entity('awards')
export class Award extends EditableRecord {
  @ForeignKey(() => AwardDecision)
  @Column({ name: 'decision_id', type: 'uuid', nullable: true })
  decisionId: string | null;

  /** Place in the annex, from 1. */
  @Column({ name: 'annex_order', type: 'integer', nullable: true })
  annexOrder: number | null;

  @ForeignKey(() => AwardForm)
  @Column({ name: 'form_id', type: 'uuid' })
  formId: string;

  @Column({ name: 'form_rank', type: 'integer' })
  formRank: number;

  @Column({ name: 'class', type: 'text', nullable: true })
  awardClass: AwardClass | null;

  @ForeignKey(() => Organisation)
  @Column({ name: 'grantor_id', type: 'uuid', nullable: true })
  grantorId: string | null;

  @Column({ name: 'grantor_printed', type: 'text', nullable: true })
  grantorPrinted: string | null;

  @Column({ type: 'text', nullable: true })
  level: Level | null;

  @Column({ type: 'text', nullable: true })
  system: System | null;

  @Column({ type: 'text', nullable: true })
  mode: Mode | null;

  @Column({ name: 'recipient_kind', type: 'text' })
  recipientKind: RecipientKind;

  @ForeignKey(() => Person)
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  @ForeignKey(() => Organisation)
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId: string | null;

  /** The source names nobody: quantity recipients of a kind, or it does not say how many. */
  @Column({ type: 'boolean' })
  unlisted: boolean;

  /** 1 for a named recipient; unlisted: how many, null where the source does not say. */
  @Column({ type: 'integer', nullable: true })
  quantity: number | null;

  @Column({ name: 'recipient_name_printed', type: 'text', nullable: true })
  recipientNamePrinted: string | null;

  @Column({ name: 'recipient_sort_key', type: 'text' })
  recipientSortKey: string;

  @Column({ name: 'recipient_position_printed', type: 'text', nullable: true })
  recipientPositionPrinted: string | null;

  @Column({ name: 'recipient_unit_printed', type: 'text', nullable: true })
  recipientUnitPrinted: string | null;

  @Column({ name: 'name_visibility', type: 'text' })
  nameVisibility: Visibility;

  /** By what it was guessed that the recipient is a minor; null: nothing was guessed, or somebody said what they are. */
  @Column({ name: 'minor_sign', type: 'text', nullable: true })
  minorSign: MinorSign | null;

  @ForeignKey(() => Organisation)
  @Column({ name: 'unit_organisation_id', type: 'uuid', nullable: true })
  unitOrganisationId: string | null;

  @ForeignKey(() => Area)
  @Column({ name: 'unit_area_id', type: 'uuid', nullable: true })
  unitAreaId: string | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'achievement_from', type: 'text', nullable: true })
  achievementFrom: string | null;

  @Column({ name: 'achievement_to', type: 'text', nullable: true })
  achievementTo: string | null;

  @Column({ name: 'position_class', type: 'text', nullable: true })
  positionClass: PositionClass | null;

  /** đồng; PostgreSQL gives bigints as text. */
  @Column({ name: 'bonus_printed', type: 'bigint', nullable: true })
  bonusPrinted: string | null;

  @Column({ name: 'certificate_number', type: 'text', nullable: true })
  certificateNumber: string | null;

  /** The decision's day; of an award known only from an article, the day that it reports. */
  @Column({ name: 'granted_on', type: 'text', nullable: true })
  grantedOn: string | null;

  /** It was proposed, in a document on record or as an article told. */
  @Column({ name: 'was_proposed', type: 'boolean', default: false })
  wasProposed: boolean;

  /** The proposal that lists it, whatever became of it since. */
  @ForeignKey(() => AwardDecision)
  @Column({ name: 'proposed_in_id', type: 'uuid', nullable: true })
  proposedInId: string | null;

  /** Its place in the list of the proposal, from 1. */
  @Column({ name: 'proposed_order', type: 'integer', nullable: true })
  proposedOrder: number | null;

  /** Why a line that is REFUSED is. */
  @Column({ name: 'refusal_reason', type: 'text', nullable: true })
  refusalReason: string | null;

  /** Derived from its events (award-state.ts), kept here for lists. */
  @Column({ type: 'text' })
  state: AwardState;

  /** Printed values after corrections, by field; derived likewise. */
  @Column({ type: 'jsonb' })
  corrected: PrintedValues;

  /** The line that was there already when this one gave way. */
  @ForeignKey(() => Award)
  @Column({ name: 'replaced_by_id', type: 'uuid', nullable: true })
  replacedById: string | null;

  /** The unlisted line in whose place this one was made. */
  @ForeignKey(() => Award)
  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId: string | null;

  /** Doubts when it was last recorded, changed or confirmed. */
  @Column({ type: 'jsonb' })
  warnings: RaisedWarning[];

  @Column({ name: 'overridden_warnings', type: 'jsonb' })
  overriddenWarnings: OverriddenWarning[];

  @ForeignKey(() => Organisation)
  @Column({ name: 'kept_by_id', type: 'uuid', nullable: true })
  keptById: string | null;

  /** When the import or acceptance that recorded it was undone: history only. */
  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt: Date | null;

  /** Handed over; written by triggers, as is whether an article reports it. */
  @Column({ type: 'boolean', insert: false, update: false, select: false })
  presented?: boolean;

  @Column({ type: 'boolean', insert: false, update: false, select: false })
  reported?: boolean;

  /** What it counts as: its own status, or that of its decision where that is less; written by triggers. */
  @Column({ name: 'status_with_decision', type: 'text', insert: false, update: false, select: false })
  statusWithDecision?: RecordStatus;
}
