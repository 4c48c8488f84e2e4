import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/graphql/compiling/access.js';
import { DraftCandidatesType } from '../matching/draft-candidates.type.js';
import { MatchesRepository } from '../matching/matches.repository.js';
import { DraftNewBodyType } from './new-body.type.js';
import { type NewBody, ProposedBodies } from './proposed-bodies.service.js';

/** Beside what is on record, what is not. The parent is the id of the draft, which its shape let through. */
@Resolver(() => DraftCandidatesType)
export class DraftNewBodiesResolver {
  constructor(
    private readonly drafts: MatchesRepository,
    private readonly bodies: ProposedBodies,
  ) {}

  @Access('SHAPE')
  @ResolveField(() => [DraftNewBodyType], {
    description:
      'Đơn vị được in mà sổ chưa có, khi tên cho biết là gì; CREATE không kèm body ghi đúng như vậy / bodies that are printed and not on record, where their names say what they are; CREATE without body records just this.',
  })
  async newBodies(@Parent() draftId: string): Promise<NewBody[]> {
    return this.bodies.newBodies(await this.drafts.getDraft(draftId));
  }
}
