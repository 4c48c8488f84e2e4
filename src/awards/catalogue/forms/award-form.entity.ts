import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { AwardClass, AwardFamily, AwardGenre, RecipientKind } from '../../vocabulary.js';

@Entity('award_forms')
export class AwardForm {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  family: AwardFamily;

  @Column({ type: 'text' })
  genre: AwardGenre;

  @Column({ name: 'name_vi', type: 'text' })
  nameVi: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn: string;

  /** Highest first; empty when the form has none. */
  @Column({ type: 'text', array: true })
  classes: AwardClass[];

  @Column({ name: 'recipient_kinds', type: 'text', array: true })
  recipientKinds: RecipientKind[];

  @Column({ name: 'once_in_lifetime', type: 'boolean' })
  onceInLifetime: boolean;

  /** Order of esteem: the smaller the higher. */
  @Column({ type: 'integer' })
  rank: number;

  @Column({ type: 'text', nullable: true })
  source: string | null;

  @Column({ type: 'integer' })
  version: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}
