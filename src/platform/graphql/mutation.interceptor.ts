import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database } from '../database/database.js';
import { IdempotencyKeys } from '../database/idempotency-keys.js';
import { RecordingTurn } from '../database/recording-turn.js';
import { ConflictError, InvalidError } from '../errors/domain-error.js';
import { platformMessages } from '../errors/platform-messages.js';
import { currentRequest } from '../request/request-context.js';
import { isInTurn } from './in-turn.js';
import { Reads } from './compiling/reads.service.js';
import { takesPassword } from './takes-password.js';

/**
 * One mutation is one transaction; with an idempotency key it has one effect and one answer. What its payload cannot be read
 * for is told before it, and what was written is noted for the errors that come after it (format-error.ts).
 */
@Injectable()
export class MutationInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly keys: IdempotencyKeys,
    private readonly turn: RecordingTurn,
    private readonly reads: Reads,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(context);
    const info = graphql.getInfo<GraphQLResolveInfo>();
    if (info.parentType !== info.schema.getMutationType()) return next.handle();
    return from(this.once(info, graphql.getArgs(), next, isInTurn(context.getHandler())));
  }

  private async once(
    info: GraphQLResolveInfo,
    args: Record<string, unknown>,
    next: CallHandler,
    inTurn: boolean,
  ): Promise<unknown> {
    requireEarlierActs(info);
    const key = keyOf(args.idempotencyKey);
    await this.reads.requireReadable(info);
    const written = () => void currentRequest().written?.push(String(info.path.key));
    const act = async () => {
      if (inTurn) await this.turn.take();
      return lastValueFrom(next.handle(), { defaultValue: undefined }) as Promise<unknown>;
    };
    if (takesPassword(info.fieldName)) {
      const answer = await act();
      written();
      return answer;
    }
    return this.database.transaction(
      () => {
        this.database.afterCommit(written);
        return key === undefined
          ? act()
          : this.keys.once({ key, act: info.fieldName, requestSha256: digest(args) }, act);
      },
      { patience: PATIENCE },
    );
  }
}

/** Long enough for any act but a very long list; shorter than what a client waits for. */
const PATIENCE = '15s';

/**
 * Acts of one document follow from each other: what stands behind one that was refused is not done, though the executor goes on.
 * @throws ConflictError EARLIER_ACT_REFUSED
 */
function requireEarlierActs({
  schema,
  fragments,
  variableValues,
  parentType,
  operation,
  path,
}: GraphQLResolveInfo): void {
  const { written } = currentRequest();
  if (!written) return;
  for (const [key, [node]] of collectFields(schema, fragments, variableValues, parentType, operation.selectionSet)) {
    if (key === path.key) return;
    if (node?.name.value === '__typename' || written.includes(key)) continue;
    throw new ConflictError(platformMessages.EARLIER_ACT_REFUSED, { details: { act: key } });
  }
}

const LONGEST_KEY = 200;
const KEY = new RegExp(`^[^\\p{Cc}\\p{Cs}]{1,${LONGEST_KEY}}$`, 'u');

/** @throws InvalidError IDEMPOTENCY_KEY_FORM where the key cannot be kept as it was sent */
function keyOf(given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined;
  if (KEY.test(given)) return given;
  throw new InvalidError(platformMessages.IDEMPOTENCY_KEY_FORM, {
    field: 'idempotencyKey',
    details: { most: LONGEST_KEY },
  });
}

function digest(args: Record<string, unknown>): Buffer {
  return createHash('sha256').update(JSON.stringify(args)).digest();
}
