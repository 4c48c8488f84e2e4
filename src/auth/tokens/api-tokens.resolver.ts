import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { PageArgs } from '../../platform/graphql/records/connection.type.js';
import { Reads } from '../../platform/graphql/compiling/reads.service.js';
import { apiTokenList, apiTokenShape } from './api-token.shape.js';
import { ApiTokenConnection, ApiTokenType } from './api-token.type.js';
import { ApiTokensService } from './api-tokens.service.js';
import {
  CreateApiTokenInput,
  CreateApiTokenPayload,
  RevokeApiTokenInput,
  RevokeApiTokenPayload,
} from './create-api-token.js';

@Resolver(() => ApiTokenType)
export class ApiTokensResolver {
  constructor(
    private readonly reads: Reads,
    private readonly tokens: ApiTokensService,
  ) {}

  @Access('SIGNED_IN')
  @Query(() => ApiTokenConnection, {
    description:
      'Mã truy cập của bạn, mới nhất trước (cán bộ) / your own API tokens, newest first; revoked ones stay listed (staff).',
  })
  apiTokens(@Args() args: PageArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.page(apiTokenShape, apiTokenList, args, info);
  }

  @Access('SIGNED_IN')
  @Mutation(() => CreateApiTokenPayload, {
    description: 'Tạo mã truy cập; mã chỉ hiện một lần / make an API token; it is shown once.',
  })
  createApiToken(@Args('input') input: CreateApiTokenInput): Promise<CreateApiTokenPayload> {
    return this.tokens.createApiToken(input);
  }

  @Access('SIGNED_IN')
  @Mutation(() => RevokeApiTokenPayload, { description: 'Thu hồi mã truy cập / revoke an API token.' })
  async revokeApiToken(@Args('input') input: RevokeApiTokenInput): Promise<RevokeApiTokenPayload> {
    return { apiToken: await this.tokens.revokeApiToken(input) };
  }
}
