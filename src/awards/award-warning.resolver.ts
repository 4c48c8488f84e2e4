import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/graphql/access.js';
import { currentRequest } from '../platform/request/request-context.js';
import { describeAwardWarning } from './award-warning-messages.js';
import { AwardWarningType } from './award-warning.type.js';

@Resolver(() => AwardWarningType)
export class AwardWarningResolver {
  @Access('SHAPE')
  @ResolveField(() => String, {
    description: "Bằng ngôn ngữ của người đọc / in the reader's language (Accept-Language).",
  })
  message(@Parent() warning: AwardWarningType): string {
    return describeAwardWarning(warning, currentRequest().language);
  }
}
