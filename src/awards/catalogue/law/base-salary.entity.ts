import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Mức lương cơ sở over some days; no two overlap. */
@Entity('base_salaries')
export class BaseSalary {
  @PrimaryColumn('uuid')
  id: string;

  /** A PostgreSQL `daterange`. */
  @Column({ type: 'daterange' })
  valid: string;

  /** đồng a month */
  @Column({ type: 'integer' })
  amount: number;

  @Column({ name: 'legal_basis', type: 'text' })
  legalBasis: string;

  @Column({ type: 'text', nullable: true })
  source: string | null;
}
