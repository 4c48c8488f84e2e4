import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { AwardConnection, AwardType } from '../../awards/award.type.js';
import { MeetingType } from '../../meetings/meeting.type.js';
import { Access } from '../../platform/graphql/compiling/access.js';
import { answeredByShape, PageArgs } from '../../platform/graphql/records/connection.type.js';
import './award-articles.shape.js';
import { ArticleType } from '../article.type.js';
import { ClaimType } from '../claims/claim.type.js';

@Resolver(() => AwardType)
export class AwardArticlesResolver {
  @Access('SHAPE')
  @ResolveField(() => [ClaimType], {
    description:
      'Các bài nói gì về nó, hoặc về cả quyết định của nó / what articles say about it, or about its decision as a whole.',
  })
  claims(): never {
    return answeredByShape();
  }

  @Access('SHAPE')
  @ResolveField(() => [ArticleType], {
    description:
      'Các bài nói về nó hoặc về quyết định của nó, cũ nhất trước / articles that speak of it or of its decision, oldest first.',
  })
  articles(): never {
    return answeredByShape();
  }
}

@Resolver(() => ClaimType)
export class ClaimAwardsResolver {
  @Access('SHAPE')
  @ResolveField(() => AwardConnection, {
    description: 'Các dòng khen thưởng mà nó nói tới / the award lines that it was resolved to.',
  })
  awards(@Args() _args: PageArgs): never {
    return answeredByShape();
  }
}

@Resolver(() => ArticleType)
export class ArticleAwardsResolver {
  @Access('SHAPE')
  @ResolveField(() => AwardConnection, {
    description: 'Các dòng khen thưởng mà bài nói tới / awards that it speaks of.',
  })
  awards(@Args() _args: PageArgs): never {
    return answeredByShape();
  }

  @Access('SHAPE')
  @ResolveField(() => [MeetingType], { description: 'Các hội nghị mà bài nói tới / meetings that it speaks of.' })
  meetings(): never {
    return answeredByShape();
  }
}
