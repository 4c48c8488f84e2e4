import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { reconciliationAnswer } from './reconciliation-answer.js';
import { aboutOf, ReconciliationArgs, USUAL } from './reconciliation-args.js';
import { ReconciliationService } from './reconciliation.service.js';
import { ReconciliationType } from './reconciliation.type.js';

@Resolver(() => ReconciliationType)
export class ReconciliationResolver {
  constructor(private readonly reconciliations: ReconciliationService) {}

  @Access('READER')
  @Query(() => ReconciliationType, {
    description:
      'Đối chiếu số đề nghị, tặng, trao và báo nêu; giải thích từng chỗ lệch (cán bộ) / proposed, granted, presented and reported side by side, each disagreement explained (staff).',
  })
  async reconciliation(
    @Args() { about, grantorsBy, first, withRecords }: ReconciliationArgs,
  ): Promise<ReconciliationType> {
    const asked = aboutOf(about);
    const by = grantorsBy ?? (asked.kind === 'YEAR' ? 'LEVEL' : 'BODY');
    const found = await (withRecords
      ? this.reconciliations.traced(asked, by)
      : this.reconciliations.reconcile(asked, by));
    return reconciliationAnswer(found, first ?? USUAL, currentRequest().language);
  }
}
