import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/graphql/compiling/access.js';
import { DraftCandidatesType } from '../matching/draft-candidates.type.js';
import { MatchesRepository } from '../matching/matches.repository.js';
import { DraftPlaces } from '../matching/places.service.js';
import { bodiesPrinted } from '../matching/told-in-draft.js';
import { DraftNewBodyType } from './new-body.type.js';
import { type SameBody, sameBodies } from './same-bodies.js';
import { DraftSameBodyType } from './same-body.type.js';
import { type NewBody, ProposedBodies } from './proposed-bodies.service.js';

/** Beside what is on record, what is not. The parent is the id of the draft, which its shape let through. */
@Resolver(() => DraftCandidatesType)
export class DraftNewBodiesResolver {
  constructor(
    private readonly drafts: MatchesRepository,
    private readonly bodies: ProposedBodies,
    private readonly places: DraftPlaces,
  ) {}

  @Access('SHAPE')
  @ResolveField(() => [DraftNewBodyType], {
    description:
      'Đơn vị được in mà sổ chưa có, khi tên cho biết là gì; CREATE không kèm body ghi đúng như vậy / bodies that are printed and not on record, where their names say what they are; CREATE without body records just this.',
  })
  async newBodies(@Parent() draftId: string): Promise<NewBody[]> {
    return this.bodies.newBodies(await this.drafts.getDraft(draftId));
  }

  @Access('SHAPE')
  @ResolveField(() => [DraftSameBodyType], {
    description:
      'Đơn vị mà bài in ở nhiều chỗ, theo những cách khác nhau: nối phần sau với phần trước bằng LINK, asPart; không bao giờ tự nối / bodies that the article prints in several places, in other words: link the later part to the earlier by LINK, asPart; never linked by itself.',
  })
  async sameBodies(@Parent() draftId: string): Promise<SameBody[]> {
    const draft = await this.drafts.getDraft(draftId);
    return sameBodies(bodiesPrinted(draft.contents), await this.places.of(draft));
  }
}
