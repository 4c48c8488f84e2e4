import { Column, Entity, ForeignKey } from 'typeorm';
import { Area } from './area.entity.js';
import { Succession } from '../successions/succession.entity.js';

/** What became of an area. */
@Entity('area_successions')
export class AreaSuccession extends Succession {
  @ForeignKey(() => Area)
  @Column({ name: 'from_area_id', type: 'uuid' })
  fromAreaId: string;

  /** Null exactly for DISSOLVE. */
  @ForeignKey(() => Area)
  @Column({ name: 'to_area_id', type: 'uuid', nullable: true })
  toAreaId: string | null;
}
