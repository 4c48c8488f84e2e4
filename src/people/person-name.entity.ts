import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.js';

/** A form in which somebody's name was printed somewhere. */
@Entity('person_names')
export class PersonName {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Person)
  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  printed: string;

  @Column({ type: 'text', nullable: true })
  source: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
