import { Column, Entity, ForeignKey } from 'typeorm';
import { Organisation } from '../../organisations/organisation.entity.js';
import { Person } from '../../people/person.entity.js';
import { EditableRecord } from '../../platform/database/editable-record.js';
import type { DecisionStatus, Mode, SigningCapacity } from '../vocabulary.js';

/** The legal act in which awards live; or a proposal (tờ trình), which stays one whatever is decided upon it. */
@Entity('award_decisions')
export class AwardDecision extends EditableRecord {
  @ForeignKey(() => Organisation)
  @Column({ name: 'issuer_id', type: 'uuid' })
  issuerId: string;

  /** Of a proposal: the body that is asked to grant. */
  @ForeignKey(() => Organisation)
  @Column({ name: 'addressee_id', type: 'uuid', nullable: true })
  addresseeId: string | null;

  /** Symbol: QĐ, NQ; of a proposal TTR. */
  @Column({ name: 'document_type', type: 'text' })
  documentType: string;

  @Column({ name: 'number_printed', type: 'text', nullable: true })
  numberPrinted: string | null;

  /** See decision-number.ts; unique with issuer, year of signing and document type. */
  @Column({ name: 'number_normalised', type: 'text', nullable: true })
  numberNormalised: string | null;

  @Column({ name: 'signed_on', type: 'text', nullable: true })
  signedOn: string | null;

  @Column({ name: 'signatory_printed', type: 'text', nullable: true })
  signatoryPrinted: string | null;

  @ForeignKey(() => Person)
  @Column({ name: 'signatory_person_id', type: 'uuid', nullable: true })
  signatoryPersonId: string | null;

  @Column({ name: 'signatory_title_printed', type: 'text', nullable: true })
  signatoryTitlePrinted: string | null;

  @Column({ name: 'signing_capacity', type: 'text', nullable: true })
  signingCapacity: SigningCapacity | null;

  @Column({ type: 'text', nullable: true })
  mode: Mode | null;

  @Column({ type: 'text' })
  subject: string;

  @Column({ name: 'legal_bases', type: 'text', array: true })
  legalBases: string[];

  @Column({ type: 'text' })
  status: DecisionStatus;

  @ForeignKey(() => Organisation)
  @Column({ name: 'kept_by_id', type: 'uuid', nullable: true })
  keptById: string | null;

  /** When the import or acceptance that recorded it was undone: history only, and its number is free. */
  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt: Date | null;
}
