import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Level, System } from '../../../organisations/vocabulary.js';
import type { AwardClass, RecipientKind } from '../../vocabulary.js';
import { LegalInstrument } from './legal-instrument.entity.js';

/** Multiple of the base salary that goes with an award; null level, system or class: whatever it is. */
@Entity('bonus_coefficients')
export class BonusCoefficient {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ name: 'form_code', type: 'text' })
  formCode: string;

  @Column({ name: 'class', type: 'text', nullable: true })
  awardClass: AwardClass | null;

  @Column({ type: 'text', nullable: true })
  level: Level | null;

  @Column({ type: 'text', nullable: true })
  system: System | null;

  @Column({ name: 'recipient_kind', type: 'text' })
  recipientKind: RecipientKind;

  /** A PostgreSQL `daterange`. */
  @Column({ type: 'daterange' })
  valid: string;

  /** PostgreSQL gives numerics as text, exactly. */
  @Column({ type: 'numeric' })
  coefficient: string;

  /** The law only sets a ceiling. */
  @Column({ name: 'at_most', type: 'boolean' })
  atMost: boolean;

  @ForeignKey(() => LegalInstrument)
  @Column({ name: 'instrument_id', type: 'uuid', nullable: true })
  instrumentId: string | null;

  @Column({ name: 'legal_basis', type: 'text' })
  legalBasis: string;

  @Column({ type: 'text', nullable: true })
  source: string | null;
}
