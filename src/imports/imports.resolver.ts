import { Args, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { organisationShape } from '../organisations/organisation.shape.js';
import { Access } from '../platform/graphql/compiling/access.js';
import { answeredByShape, PageArgs } from '../platform/graphql/records/connection.type.js';
import { IdArgs } from '../platform/graphql/records/id-args.js';
import { KnownFilters } from '../platform/graphql/records/known-filters.service.js';
import { named } from '../platform/graphql/compiling/named.js';
import { Reads } from '../platform/graphql/compiling/reads.service.js';
import { RecordRef } from '../platform/graphql/records/record-ref.js';
import { currentRequest } from '../platform/request/request-context.js';
import { ImportBodyConnection } from './bodies/import-body.type.js';
import { ChangeImportColumnsInput } from './batches/change-columns.js';
import { importBatchList, importBatchShape, importProgressShape } from './batches/import-batch.shape.js';
import { ImportBatchConnection, ImportBatchType } from './batches/import-batch.type.js';
import { ImportBatchesArgs, ImportRowsArgs } from './batches/import-lists-args.js';
import { ImportProgressType } from './batches/import-progress.type.js';
import { ImportRowConnection } from './rows/import-row.type.js';
import { ImportVerdictType } from './rows/import-verdict.type.js';
import { ImportsService } from './imports.service.js';
import type { Verdict } from './judging/verdicts/verdict.js';
import { mendOf, messageOf } from './judging/verdicts/verdict-messages.js';
import { MendImportRowsInput } from './mending/mend-rows.js';
import { RowMending } from './mending/row-mending.service.js';
import { ImportFilePayload, MakeImportProblemSheetInput } from './sheets/make-problem-sheet.js';
import { ProblemSheets } from './sheets/problem-sheets.service.js';
import {
  ChangeImportDetailsInput,
  DiscardImportInput,
  ImportBatchPayload,
  ReplaceImportFileInput,
  StageImportInput,
} from './batches/stage-import.js';
import { SourceChanges } from './staging/source-changes.service.js';

@Resolver(() => ImportBatchType)
export class ImportsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly filters: KnownFilters,
    private readonly service: ImportsService,
    private readonly sources: SourceChanges,
    private readonly mending: RowMending,
    private readonly sheets: ProblemSheets,
  ) {}

  @Access('READER')
  @Query(() => ImportBatchType, { description: 'Một danh sách đang hoặc đã nhập (cán bộ) / a list (staff).' })
  importBatch(@Args() { id }: IdArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.get(importBatchShape, id, info);
  }

  @Access('READER')
  @Query(() => ImportBatchConnection, {
    description: 'Các danh sách, mới nhất trước (cán bộ) / lists, newest first (staff).',
  })
  async importBatches(@Args() args: ImportBatchesArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    await this.filters.require(named(organisationShape, args.issuerId, 'issuerId'));
    return this.reads.page(importBatchShape, importBatchList, args, info);
  }

  @Access('READER')
  @Query(() => ImportProgressType, { description: 'Việc ghi đã đến đâu (cán bộ) / how far a commit is (staff).' })
  importProgress(@Args() { id }: IdArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.get(importProgressShape, id, info);
  }

  @Access('SHAPE')
  @ResolveField(() => ImportRowConnection, { description: 'Các dòng, theo thứ tự / rows, in order.' })
  rows(@Args() _args: ImportRowsArgs): never {
    return answeredByShape();
  }

  @Access('SHAPE')
  @ResolveField(() => ImportBodyConnection, {
    description:
      'Các đơn vị mới sẽ ghi cùng danh sách, theo tên: xem trước / bodies to be recorded with it, by name: a preview.',
  })
  newBodies(@Args() _args: PageArgs): never {
    return answeredByShape();
  }

  @Access('RECORDER')
  @Mutation(() => ImportBatchPayload, {
    description: 'Đọc và kiểm tra một danh sách; chưa ghi gì vào sổ / read and judge a list; nothing else changes.',
  })
  async stageImport(@Args('input') input: StageImportInput): Promise<ImportBatchPayload> {
    return payload(await this.service.stageImport(input));
  }

  @Access('RECORDER')
  @Mutation(() => ImportBatchPayload, {
    description: 'Sửa thông tin quyết định của danh sách / change the details of a list.',
  })
  async changeImportDetails(@Args('input') input: ChangeImportDetailsInput): Promise<ImportBatchPayload> {
    return payload(await this.service.changeImportDetails(input));
  }

  @Access('RECORDER')
  @Mutation(() => ImportBatchPayload, { description: 'Đổi cách hiểu các cột / change what columns hold.' })
  async changeImportColumns(@Args('input') input: ChangeImportColumnsInput): Promise<ImportBatchPayload> {
    return payload(await this.sources.changeImportColumns(input));
  }

  @Access('RECORDER')
  @Mutation(() => ImportBatchPayload, {
    description: 'Thay bằng tệp đã sửa, giữ điều đã chọn / put a corrected file in its place, keeping choices.',
  })
  async replaceImportFile(@Args('input') input: ReplaceImportFileInput): Promise<ImportBatchPayload> {
    return payload(await this.sources.replaceImportFile(input));
  }

  @Access('RECORDER')
  @Mutation(() => ImportBatchPayload, { description: 'Sửa các dòng tại chỗ / mend rows where they stand.' })
  async mendImportRows(@Args('input') input: MendImportRowsInput): Promise<ImportBatchPayload> {
    return payload(await this.mending.mendImportRows(input));
  }

  @Access('RECORDER')
  @Mutation(() => ImportFilePayload, {
    description: 'Bảng chỉ gồm các dòng cần sửa, kèm lý do / a sheet of only the rows to mend, with reasons.',
  })
  async makeImportProblemSheet(@Args('input') input: MakeImportProblemSheetInput): Promise<ImportFilePayload> {
    return { file: new RecordRef('StoredFile', await this.sheets.make(input)) };
  }

  @Access('RECORDER')
  @Mutation(() => ImportBatchPayload, {
    description: 'Bỏ một danh sách chưa ghi / throw away a list that was not committed.',
  })
  async discardImport(@Args('input') input: DiscardImportInput): Promise<ImportBatchPayload> {
    return payload(await this.service.discardImport(input));
  }
}

@Resolver(() => ImportVerdictType)
export class ImportVerdictResolver {
  @Access('SHAPE')
  @ResolveField(() => String, {
    description: 'Bằng ngôn ngữ của người đọc / in the reader’s language (Accept-Language).',
  })
  message(@Parent() verdict: ImportVerdictType): string {
    return messageOf(verdict as unknown as Verdict, currentRequest().language);
  }

  @Access('SHAPE')
  @ResolveField(() => String, { description: 'Sửa bằng cách nào / what would mend it.' })
  mend(@Parent() verdict: ImportVerdictType): string {
    return mendOf(verdict as unknown as Verdict, currentRequest().language);
  }

  @Access('SHAPE')
  @ResolveField(() => [String], {
    description:
      'Những hình thức của danh mục có thể là ý của ô, gần nhất trước; của AREA_UNLIKE: tên những địa bàn của evidence, theo thứ tự ấy; của DECISIONS_SEVERAL: số những quyết định khác mà tệp nêu; không tự lấy / forms of the catalogue that the cell can have meant, nearest first; of AREA_UNLIKE the names of the areas in evidence, in that order; of DECISIONS_SEVERAL the numbers of the other decisions that the file names; none is taken.',
  })
  suggestions(@Parent() verdict: ImportVerdictType): string[] {
    const { nearest, others = '' } = (verdict as unknown as Verdict).data;
    return String(nearest ?? others)
      .split('; ')
      .filter(Boolean);
  }
}

function payload(id: string): ImportBatchPayload {
  return { batch: new RecordRef('ImportBatch', id) };
}
