import { ResolveField, Resolver } from '@nestjs/graphql';
import { PresentationItemType } from '../../awards/presentations/presentation.type.js';
import { Access } from '../../platform/graphql/compiling/access.js';
import { answeredByShape } from '../../platform/graphql/records/connection.type.js';
import './presentation-claims.shape.js';
import { ClaimType } from './claim.type.js';

@Resolver(() => PresentationItemType)
export class PresentationItemClaimResolver {
  @Access('SHAPE')
  @ResolveField(() => ClaimType, {
    nullable: true,
    description:
      'Điều bài báo nói, khi chưa biết dòng khen thưởng; null: không có, hoặc bạn không được xem / the claim, where no award line is known; null: none to see.',
  })
  claim(): never {
    return answeredByShape();
  }
}

@Resolver(() => ClaimType)
export class ClaimPresentationsResolver {
  @Access('SHAPE')
  @ResolveField(() => [PresentationItemType], {
    description: 'Các lượt trao ghi theo điều này / handings-over recorded on the strength of it.',
  })
  presentations(): never {
    return answeredByShape();
  }
}
