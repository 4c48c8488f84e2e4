import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { BodyKind, Level, System } from '../../../organisations/vocabulary.js';
import type { RecipientKind } from '../../vocabulary.js';
import { AwardForm } from '../forms/award-form.entity.js';
import { LegalInstrument } from './legal-instrument.entity.js';

/** Who may grant a form to whom, from when to when, and on which basis. */
@Entity('grant_authorities')
export class GrantAuthority {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => AwardForm)
  @Column({ name: 'form_id', type: 'uuid' })
  formId: string;

  /** Empty: any kind of that level and system. */
  @Column({ name: 'grantor_kinds', type: 'text', array: true })
  grantorKinds: BodyKind[];

  @Column({ type: 'text' })
  level: Level;

  @Column({ type: 'text' })
  system: System;

  @Column({ name: 'recipient_kinds', type: 'text', array: true })
  recipientKinds: RecipientKind[];

  /** A PostgreSQL `daterange`. */
  @Column({ type: 'daterange' })
  valid: string;

  @Column({ name: 'legal_basis', type: 'text' })
  legalBasis: string;

  @ForeignKey(() => LegalInstrument)
  @Column({ name: 'instrument_id', type: 'uuid', nullable: true })
  instrumentId: string | null;

  @Column({ name: 'counted_in_state_statistics', type: 'boolean' })
  countedInStateStatistics: boolean;

  /** Set exactly where it does not count. */
  @Column({ name: 'not_counted_because_vi', type: 'text', nullable: true })
  notCountedBecauseVi: string | null;

  @Column({ name: 'not_counted_because_en', type: 'text', nullable: true })
  notCountedBecauseEn: string | null;

  @Column({ type: 'text', nullable: true })
  source: string | null;
}
