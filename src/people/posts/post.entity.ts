import { Column, Entity, ForeignKey } from 'typeorm';
import { Organisation } from '../../organisations/organisation.entity.js';
import { EditableRecord } from '../../platform/database/editable-record.js';
import { Person } from '../person.entity.js';

/** A post that somebody held at a body over a period, as printed. */
@Entity('posts')
export class Post extends EditableRecord {
  @ForeignKey(() => Person)
  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'title_printed', type: 'text' })
  titlePrinted: string;

  @ForeignKey(() => Organisation)
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId: string | null;

  @Column({ name: 'organisation_printed', type: 'text', nullable: true })
  organisationPrinted: string | null;

  /** Partial date: 2021, 2021-01 or 2021-01-12. */
  @Column({ name: 'held_from', type: 'text', nullable: true })
  heldFrom: string | null;

  @Column({ name: 'held_to', type: 'text', nullable: true })
  heldTo: string | null;

  @Column({ type: 'boolean' })
  former: boolean;

  @Column({ type: 'text', nullable: true })
  source: string | null;
}
