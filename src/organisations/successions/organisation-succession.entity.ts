import { Column, Entity, ForeignKey } from 'typeorm';
import { Organisation } from '../organisation.entity.js';
import { Succession } from './succession.entity.js';

/** What became of a body. */
@Entity('organisation_successions')
export class OrganisationSuccession extends Succession {
  @ForeignKey(() => Organisation)
  @Column({ name: 'from_organisation_id', type: 'uuid' })
  fromOrganisationId: string;

  /** Null exactly for DISSOLVE. */
  @ForeignKey(() => Organisation)
  @Column({ name: 'to_organisation_id', type: 'uuid', nullable: true })
  toOrganisationId: string | null;
}
