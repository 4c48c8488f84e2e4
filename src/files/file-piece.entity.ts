import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { StoredFile } from './stored-file.entity.js';

@Entity('file_pieces')
export class FilePiece {
  /** What a file weighs is known only when all its pieces are there. */
  @ForeignKey(() => StoredFile, { deferrable: 'INITIALLY DEFERRED' })
  @PrimaryColumn({ name: 'file_id', type: 'uuid' })
  fileId: string;

  /** From 0. */
  @PrimaryColumn({ type: 'integer' })
  ordinal: number;

  @Column({ type: 'bytea' })
  bytes: Buffer;
}
