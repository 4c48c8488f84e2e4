import { Column, Entity, ForeignKey } from 'typeorm';
import { Meeting } from '../../meetings/meeting.entity.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { EditableRecord } from '../../platform/database/editable-record.js';

/** A handing-over at a meeting. */
@Entity('presentations')
export class Presentation extends EditableRecord {
  @ForeignKey(() => Meeting)
  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId: string;

  @Column({ name: 'listing_order', type: 'integer' })
  listingOrder: number;

  /** By delegation of whom ("thừa ủy quyền của"). */
  @ForeignKey(() => Organisation)
  @Column({ name: 'on_behalf_of_id', type: 'uuid', nullable: true })
  onBehalfOfId: string | null;

  @Column({ name: 'on_behalf_of_printed', type: 'text', nullable: true })
  onBehalfOfPrinted: string | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @ForeignKey(() => Organisation)
  @Column({ name: 'kept_by_id', type: 'uuid', nullable: true })
  keptById: string | null;
}
