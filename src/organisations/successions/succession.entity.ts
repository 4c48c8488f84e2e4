import { Column, CreateDateColumn, PrimaryColumn } from 'typeorm';
import type { SuccessionKind } from '../vocabulary.js';

/** One line of a many-to-many succession: all or part of something went over to another, or came to an end. */
export abstract class Succession {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'text' })
  kind: SuccessionKind;

  /** First day of the new state. */
  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn: string;

  /** Whether what the former one did counts under this successor. */
  @Column({ type: 'boolean' })
  principal: boolean;

  @Column({ type: 'text', nullable: true })
  basis: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
