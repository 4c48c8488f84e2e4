import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { StoredFile } from './stored-file.entity.js';

type FileOfSomebody = Pick<StoredFile, 'sha256' | 'name' | 'origin'> & { createdBy: string };

@Injectable()
export class FilesRepository {
  constructor(private readonly database: Database) {}

  findFile(id: string): Promise<StoredFile | null> {
    return this.database.manager.findOne(StoredFile, { where: { id } });
  }

  /** The newest of that name and those bytes of the account's, sent in or made, that is still whole and not older than so many days. */
  async findAgain({ createdBy, sha256, name, origin }: FileOfSomebody, days: number): Promise<StoredFile | null> {
    const [again] = await this.database.query<{ id: string }>(
      `select id from stored_files
        where created_by = $1 and sha256 = $2 and name = $3 and origin = $4 and removed_at is null
          and created_at > now() - make_interval(days => $5)
        order by id desc limit 1`,
      [createdBy, sha256, name, origin, days],
    );
    return again ? this.findFile(again.id) : null;
  }

  async insertFile(file: StoredFile): Promise<void> {
    await this.database.manager.insert(StoredFile, file);
  }

  async insertPiece(fileId: string, ordinal: number, bytes: Buffer): Promise<void> {
    await this.database.query('insert into file_pieces (file_id, ordinal, bytes) values ($1, $2, $3)', [
      fileId,
      ordinal,
      bytes,
    ]);
  }

  /** Of a file that turned out to be there already. */
  async deletePieces(fileId: string): Promise<void> {
    await this.database.query('delete from file_pieces where file_id = $1', [fileId]);
  }

  async piece(fileId: string, ordinal: number): Promise<Buffer | null> {
    const [row] = await this.database.query<{ bytes: Buffer }>(
      'select bytes from file_pieces where file_id = $1 and ordinal = $2',
      [fileId, ordinal],
    );
    return row?.bytes ?? null;
  }

  /** What the files of an account weigh whose bytes are there, and when the first of them came. */
  async kept(createdBy: string): Promise<{ size: number; since: Date | null }> {
    const [row] = await this.database.query<{ size: string; since: Date | null }>(
      `select coalesce(sum(size), 0) as size, min(created_at) as since from stored_files
        where created_by = $1 and removed_at is null`,
      [createdBy],
    );
    return { size: Number(row?.size ?? 0), since: row?.since ?? null };
  }

  /** Takes the bytes of files older than so many days away. */
  async removeOld(days: number): Promise<void> {
    await this.database.query(
      `with old as (
         update stored_files set removed_at = now()
          where removed_at is null and created_at < now() - make_interval(days => $1) returning id)
       delete from file_pieces where file_id in (select id from old)`,
      [days],
    );
  }
}
