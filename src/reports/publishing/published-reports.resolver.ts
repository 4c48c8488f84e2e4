import { Args, ArgsType, Field, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { organisationShape } from '../../organisations/organisation.shape.js';
import { Access } from '../../platform/graphql/compiling/access.js';
import { PageArgs } from '../../platform/graphql/records/connection.type.js';
import { IdArgs } from '../../platform/graphql/records/id-args.js';
import { IdField, WholeNumberField } from '../../platform/graphql/refusing/input-fields.js';
import { KnownFilters } from '../../platform/graphql/records/known-filters.service.js';
import { named } from '../../platform/graphql/compiling/named.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { Reads } from '../../platform/graphql/compiling/reads.service.js';
import { FIRST_YEAR, LAST_YEAR } from '../../platform/time/day.js';
import { wording } from '../../platform/errors/domain-error.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { AWARD_CHANGE_MESSAGES } from '../reports.messages.js';
import { ChangedAwards, ChangedAwardsArgs } from './changed-award.type.js';
import { changeOf, valuesOf } from './changed-awards.js';
import { figureKey } from '../figures/figure-key.js';
import { opensOf, viewTable } from '../annual/report-view.js';
import { PUBLICATION, type Publication } from '../vocabulary.js';
import { PublishedReportPayload, PublishReportInput, WithdrawReportInput } from './publish-report.js';
import { publishedReportList, publishedReportShape } from './published-report.shape.js';
import {
  PublishedFigures,
  PublishedReportConnection,
  PublishedReportType,
  ReportDifference,
} from './published-report.type.js';
import { parametersOf, PublishedReports } from './published-reports.service.js';

@ArgsType()
class PublishedReportsArgs extends PageArgs {
  @IdField({ nullable: true, description: 'Của đơn vị này / of this body.' })
  organisationId?: string | null;

  @WholeNumberField({
    min: FIRST_YEAR,
    max: LAST_YEAR,
    nullable: true,
    description: 'Kỳ thuộc năm này / periods that meet this year.',
  })
  year?: number | null;

  @Field(() => PUBLICATION, { nullable: true, description: 'Còn hiệu lực không / whether it stands.' })
  publication?: Publication | null;
}

@Resolver(() => PublishedReportType)
export class PublishedReportsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly filters: KnownFilters,
    private readonly published: PublishedReports,
  ) {}

  @Access('READER')
  @Query(() => PublishedReportConnection, {
    description: 'Các báo cáo đã công bố, mới nhất trước (cán bộ) / published reports, newest first (staff).',
  })
  async publishedReports(@Args() args: PublishedReportsArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    await this.filters.require(named(organisationShape, args.organisationId, 'organisationId'));
    return this.reads.page(publishedReportShape, publishedReportList, args, info);
  }

  @Access('READER')
  @Query(() => PublishedReportType, { description: 'Một báo cáo đã công bố (cán bộ) / one published report (staff).' })
  publishedReport(@Args() { id }: IdArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.get(publishedReportShape, id, info);
  }

  @Access('APPROVER')
  @Mutation(() => PublishedReportPayload, { description: 'Công bố một báo cáo / publish a report.' })
  async publishReport(@Args('input') input: PublishReportInput): Promise<PublishedReportPayload> {
    return { publishedReport: await this.published.publish(input) };
  }

  @Access('APPROVER')
  @Mutation(() => PublishedReportPayload, { description: 'Rút một báo cáo đã công bố / take a published report back.' })
  async withdrawReport(@Args('input') input: WithdrawReportInput): Promise<PublishedReportPayload> {
    return { publishedReport: await this.published.withdraw(input) };
  }
}

@Resolver(() => PublishedFigures)
export class PublishedFiguresResolver {
  constructor(private readonly published: PublishedReports) {}

  @Access('READER')
  @Query(() => PublishedFigures, {
    description: 'Số liệu của một báo cáo đã công bố (cán bộ) / the figures of a published report (staff).',
  })
  async publishedFigures(@Args() { id }: IdArgs): Promise<Omit<PublishedFigures, 'differences' | 'changedAwards'>> {
    const report = await this.published.get(id);
    const origin = {
      parameters: parametersOf(report),
      readAt: report.snapshotAt.toISOString(),
      publishedId: report.id,
    };
    return {
      report: new RecordRef('PublishedReport', report.id),
      tables: report.figures.tables.map((table) => viewTable(table, origin)),
      narrative: report.figures.narrative,
    };
  }

  @Access('SHAPE')
  @ResolveField(() => [ReportDifference], { description: 'Những ô nay khác với khi công bố / cells that differ now.' })
  async differences(@Parent() { report: { id } }: PublishedFigures): Promise<ReportDifference[]> {
    const { report, readAt, differences } = await this.published.differences(id);
    const origin = { parameters: parametersOf(report), readAt: readAt.toISOString(), publishedId: null };
    return differences.map(({ cell, ...difference }) => ({
      ...difference,
      opens: opensOf(cell?.ref ?? null),
      figureKey:
        cell?.ref && cell.count
          ? figureKey({
              ...origin,
              ref: cell.ref,
              count: cell.count,
              place: [difference.table, difference.row, difference.column],
            })
          : null,
    }));
  }

  @Access('SHAPE')
  @ResolveField(() => ChangedAwards, {
    description: 'Các khen thưởng làm số liệu khác đi, và điều gì đã đổi / the awards behind it, and what changed.',
  })
  async changedAwards(
    @Parent() { report: { id } }: PublishedFigures,
    @Args() { first, after }: ChangedAwardsArgs,
  ): Promise<ChangedAwards> {
    const { language } = currentRequest();
    const { totalCount, awards } = await this.published.changedAwards(id, first ?? 100, after ?? null);
    return {
      totalCount,
      nodes: awards.map((changed) => {
        const change = changeOf(changed);
        return {
          awardId: changed.id,
          award: new RecordRef('Award', changed.id),
          change,
          message: wording(AWARD_CHANGE_MESSAGES[change], language, {}),
          wasCounted: changed.wasCounted,
          isCounted: changed.isCounted,
          changes: valuesOf(changed),
        };
      }),
    };
  }
}
