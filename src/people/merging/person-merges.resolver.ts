import { Args, ArgsType, Info, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { answeredByShape } from '../../platform/graphql/records/connection.type.js';
import { IdField } from '../../platform/graphql/refusing/input-fields.js';
import { Reads } from '../../platform/graphql/compiling/reads.service.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { MergePeopleInput, MergePeoplePayload, PersonMergePreviewType, UndoPersonMergeInput } from './merge-people.js';
import { personMergeList, personMergeShape } from './person-merge.shape.js';
import { PersonMergeConnection, PersonMergeType } from './person-merge.type.js';
import { type PeopleMerged, PersonMergesService } from './person-merges.service.js';
import { DecidedArgs } from '../decided-args.js';
import { personWarning } from '../person-warning.type.js';
import { PersonType } from '../person.type.js';

@ArgsType()
class PreviewPersonMergeArgs {
  @IdField({ description: 'Người còn lại / the person kept.' })
  keptId: string;

  @IdField({ description: 'Người bị gộp / the person merged into the other.' })
  mergedId: string;
}

@Resolver(() => PersonType)
export class PersonMergesResolver {
  constructor(
    private readonly service: PersonMergesService,
    private readonly reads: Reads,
  ) {}

  @Access('READER')
  @Query(() => PersonMergeConnection, {
    description:
      'Các lần gộp người trong toàn sổ, mới nhất trước (cán bộ) / merges of people in the whole registry, newest first (staff).',
  })
  personMerges(@Args() args: DecidedArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.page(personMergeShape, personMergeList, { ...args }, info);
  }

  @Access('SHAPE')
  @ResolveField(() => [PersonMergeType], {
    description: 'Các lần gộp có người này, mới nhất trước (cán bộ) / merges with this person, newest first (staff).',
  })
  merges(): PersonMergeType[] {
    return answeredByShape();
  }

  @Access('READER')
  @Query(() => PersonMergePreviewType, {
    description: 'Gộp hai người thì sẽ ra sao (cán bộ) / what merging two people would do (staff).',
  })
  async previewPersonMerge(@Args() { keptId, mergedId }: PreviewPersonMergeArgs): Promise<PersonMergePreviewType> {
    const { moves, differences, doubts } = await this.service.preview(keptId, mergedId);
    const { language } = currentRequest();
    return {
      kept: new RecordRef('Person', keptId),
      merged: new RecordRef('Person', mergedId),
      moves,
      differences: differences.map((difference) => ({ ...difference, what: difference.what[language] })),
      warnings: doubts.map((doubt) => personWarning(doubt, language)),
    };
  }

  @Access('APPROVER')
  @Mutation(() => MergePeoplePayload, {
    description: 'Gộp hai bản ghi của một người; hoàn tác được / merge two records of one person; can be undone.',
  })
  async mergePeople(@Args('input') input: MergePeopleInput): Promise<MergePeoplePayload> {
    return payload(await this.service.mergePeople(input));
  }

  @Access('APPROVER')
  @Mutation(() => MergePeoplePayload, {
    description:
      'Hoàn tác một lần gộp: chỉ trả lại những gì đã chuyển và vẫn thuộc người còn lại / undo a merge: just what was moved, and still belongs to the person kept, goes back.',
  })
  async undoPersonMerge(@Args('input') input: UndoPersonMergeInput): Promise<MergePeoplePayload> {
    return payload(await this.service.undoPersonMerge(input));
  }
}

function payload({ merge, doubts }: PeopleMerged): MergePeoplePayload {
  const { language } = currentRequest();
  return {
    merge: new RecordRef('PersonMerge', merge.id),
    kept: new RecordRef('Person', merge.keptId),
    merged: new RecordRef('Person', merge.mergedId),
    warnings: doubts.map((doubt) => personWarning(doubt, language)),
  };
}
