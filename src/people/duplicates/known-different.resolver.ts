import { Args, Info, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { answeredByShape } from '../../platform/graphql/records/connection.type.js';
import { Reads } from '../../platform/graphql/compiling/reads.service.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { PersonType } from '../person.type.js';
import { DecidedArgs } from '../decided-args.js';
import { knownDifferentList, knownDifferentShape } from './known-different.shape.js';
import { KnownDifferentService } from './known-different.service.js';
import { KnownDifferentConnection, KnownDifferentType } from './known-different.type.js';
import {
  KnownDifferentPayload,
  RecordKnownDifferentInput,
  WithdrawKnownDifferentInput,
} from './record-known-different.js';

@Resolver(() => PersonType)
export class KnownDifferentResolver {
  constructor(
    private readonly service: KnownDifferentService,
    private readonly reads: Reads,
  ) {}

  @Access('READER')
  @Query(() => KnownDifferentConnection, {
    description:
      'Những cặp đã ghi là hai người khác nhau, mới nhất trước (cán bộ) / pairs recorded as two different people, newest first (staff).',
  })
  peopleToldApart(@Args() args: DecidedArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.page(knownDifferentShape, knownDifferentList, { ...args }, info);
  }

  @Access('SHAPE')
  @ResolveField(() => [KnownDifferentType], {
    description:
      'Những người đã biết là khác với người này, còn hiệu lực trước (cán bộ) / who is known to be somebody else, standing ones first (staff).',
  })
  knownDifferent(): KnownDifferentType[] {
    return answeredByShape();
  }

  @Access('RECORDER')
  @Mutation(() => KnownDifferentPayload, {
    description:
      'Ghi rằng hai hay nhiều người là khác nhau; không được đề xuất gộp nữa / record that two or more are different people; never proposed as one again.',
  })
  async recordKnownDifferent(@Args('input') input: RecordKnownDifferentInput): Promise<KnownDifferentPayload> {
    const pairs = await this.service.recordKnownDifferent(input);
    return { pairs: pairs.map(({ id }) => new RecordRef('KnownDifferent', id)) };
  }

  @Access('RECORDER')
  @Mutation(() => KnownDifferentPayload, {
    description: 'Rút lời ghi rằng hai người khác nhau / take back that two are different people.',
  })
  async withdrawKnownDifferent(@Args('input') input: WithdrawKnownDifferentInput): Promise<KnownDifferentPayload> {
    const { id } = await this.service.withdrawKnownDifferent(input);
    return { pairs: [new RecordRef('KnownDifferent', id)] };
  }
}
