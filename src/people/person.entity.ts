import { Column, Entity, ForeignKey } from 'typeorm';
import { EditableRecord } from '../platform/database/editable-record.js';
import type { Visibility } from './vocabulary.js';

@Entity('people')
export class Person extends EditableRecord {
  @Column({ name: 'display_name', type: 'text' })
  displayName: string;

  /** Names that they are found by besides the one shown; written by trigger. */
  @Column({ name: 'other_names', type: 'text', insert: false, update: false, select: false })
  otherNames?: string;

  /** Given name, family name, middle names; compared under ICU vi. */
  @Column({ name: 'sort_key', type: 'text' })
  sortKey: string;

  /** For names that do not follow the three-part pattern. */
  @Column({ name: 'sort_key_by_hand', type: 'boolean' })
  sortKeyByHand: boolean;

  @Column({ type: 'text' })
  visibility: Visibility;

  @Column({ name: 'visibility_reason', type: 'text', nullable: true })
  visibilityReason: string | null;

  /** What tells namesakes apart; staff only. */
  @Column({ name: 'distinguishing_note', type: 'text', nullable: true })
  distinguishingNote: string | null;

  @ForeignKey(() => Person)
  @Column({ name: 'merged_into_id', type: 'uuid', nullable: true })
  mergedIntoId: string | null;
}
