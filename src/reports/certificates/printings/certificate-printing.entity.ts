import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Award } from '../../../awards/award.entity.js';
import { Organisation } from '../../../organisations/organisation.entity.js';
import { CertificateTemplate } from '../certificate-template.entity.js';

/** That the certificate of an award was printed, with which number. Never changed: printing again is another one. */
@Entity('certificate_printings')
export class CertificatePrinting {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Award)
  @Column({ name: 'award_id', type: 'uuid' })
  awardId: string;

  @ForeignKey(() => CertificateTemplate)
  @Column({ name: 'template_id', type: 'uuid' })
  templateId: string;

  /** The body that keeps the template, whose numbers these are. */
  @ForeignKey(() => Organisation)
  @Column({ name: 'kept_by_id', type: 'uuid' })
  keptById: string;

  /** As printed; null: without one. */
  @Column({ type: 'text', nullable: true })
  number: string | null;

  /** Why one that was printed before got a new number. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'printed_at', type: 'timestamptz' })
  printedAt: Date;

  @Column({ name: 'printed_by', type: 'uuid', nullable: true })
  printedBy: string | null;

  /** As it was then, as in the audit. */
  @Column({ name: 'printed_by_name', type: 'text' })
  printedByName: string;
}
