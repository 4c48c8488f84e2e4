import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A law, decree or rule that rows of the catalogue rest on. */
@Entity('legal_instruments')
export class LegalInstrument {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ name: 'number_printed', type: 'text' })
  numberPrinted: string;

  @Column({ name: 'title_vi', type: 'text' })
  titleVi: string;

  @Column({ name: 'title_en', type: 'text' })
  titleEn: string;

  @Column({ name: 'issued_on', type: 'date', nullable: true })
  issuedOn: string | null;

  /** A PostgreSQL `daterange`. */
  @Column({ type: 'daterange' })
  valid: string;

  @Column({ type: 'text', nullable: true })
  source: string | null;
}
