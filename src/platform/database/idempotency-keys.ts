import { Injectable } from '@nestjs/common';
import { ConflictError } from '../errors/domain-error.js';
import { platformMessages } from '../errors/platform-messages.js';
import { RecordRef } from '../graphql/records/record-ref.js';
import { currentViewer } from '../request/request-context.js';
import { Database } from './database.js';

export interface KeyedRequest {
  key: string;
  act: string;
  requestSha256: Buffer;
}

interface Row {
  act: string;
  request_sha256: Buffer;
  answer: string | null;
}

/** Nobody has this id: the registry itself, and anonymous callers, who can do nothing worth repeating. */
const NO_ACTOR = '00000000-0000-0000-0000-000000000000';

/** Remembers for 24 hours what a keyed request was answered, in the transaction of its act. */
@Injectable()
export class IdempotencyKeys {
  constructor(private readonly database: Database) {}

  /**
   * Does `act` once for the key of this actor: whoever comes second waits for the first and gets its answer.
   * @throws ConflictError IDEMPOTENCY_KEY_REUSED when the key belongs to another request
   */
  async once(request: KeyedRequest, act: () => Promise<unknown>): Promise<unknown> {
    const viewer = currentViewer();
    const actor = viewer.kind === 'STAFF' ? viewer.id : NO_ACTOR;
    // What another act is clearing away at this moment is left to it, so that nobody waits for the end of that act.
    await this.database.query(
      `delete from idempotency_keys where ctid = any (array(
         select ctid from idempotency_keys where created_at < now() - interval '24 hours' for update skip locked))`,
    );
    const taken = await this.database.query(
      `insert into idempotency_keys (actor_id, key, act, request_sha256) values ($1, $2, $3, $4)
       on conflict do nothing returning 1`,
      [actor, request.key, request.act, request.requestSha256],
    );
    if (taken.length === 0) return this.answerOf(actor, request);
    const answer = await act();
    await this.database.query(`update idempotency_keys set answer = $3 where actor_id = $1 and key = $2`, [
      actor,
      request.key,
      JSON.stringify(answer ?? null),
    ]);
    return answer;
  }

  private async answerOf(actor: string, request: KeyedRequest): Promise<unknown> {
    const [row] = await this.database.query<Row>(
      `select act, request_sha256, answer::text from idempotency_keys where actor_id = $1 and key = $2`,
      [actor, request.key],
    );
    if (!row || row.act !== request.act || !row.request_sha256.equals(request.requestSha256))
      throw new ConflictError(platformMessages.IDEMPOTENCY_KEY_REUSED, { field: 'idempotencyKey' });
    return JSON.parse(row.answer ?? 'null', RecordRef.revive) as unknown;
  }
}
