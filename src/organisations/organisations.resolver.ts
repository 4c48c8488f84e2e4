import {
  Args,
  ArgsType,
  Field,
  Info,
  Mutation,
  Query,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RECORD_STATUS, type RecordStatus } from '../platform/database/editable-record.js';
import { Access } from '../platform/graphql/compiling/access.js';
import { InTurn } from '../platform/graphql/in-turn.js';
import { ConfirmInput, WithdrawInput } from '../platform/graphql/records/change-status.js';
import { ChangedSinceField } from '../platform/graphql/compiling/changed-since.js';
import { answeredByShape, PageArgs } from '../platform/graphql/records/connection.type.js';
import { IdField, InputField, TextField } from '../platform/graphql/refusing/input-fields.js';
import { IdArgs } from '../platform/graphql/records/id-args.js';
import { Reads } from '../platform/graphql/compiling/reads.service.js';
import { DateScalar } from '../platform/graphql/scalars.js';
import { AreaFilterInput } from './areas/area-filter.js';
import { ChangeOrganisationInput } from './change-organisation.js';
import { HideOrganisationInput, ShowOrganisationInput } from './hide-organisation.js';
import { organisationList, organisationShape } from './organisation.shape.js';
import { OrganisationConnection, OrganisationType } from './organisation.type.js';
import { OrganisationSuccessionsService } from './successions/organisation-successions.service.js';
import { OrganisationsService } from './organisations.service.js';
import { RecordOrganisationInput, RecordOrganisationPayload } from './record-organisation.js';
import {
  RecordOrganisationSuccessionInput,
  RecordOrganisationSuccessionPayload,
} from './successions/record-organisation-succession.js';
import {
  UndoOrganisationSuccessionInput,
  UndoOrganisationSuccessionPayload,
} from './successions/undo-organisation-succession.js';
import { RecordOrganisationVersionInput } from './versions/record-organisation-version.js';
import { BODY_KIND, type BodyKind, LEVEL, type Level, SYSTEM, type System } from './vocabulary.js';
import { standingUnlessAsked, WithWithdrawnField } from '../platform/graphql/compiling/with-withdrawn.js';

const ORGANISATION_ORDER = {
  NAME: 'NAME',
  NAME_DESC: 'NAME_DESC',
  LEVEL: 'LEVEL',
  STANDING_FIRST: 'STANDING_FIRST',
  NEWEST_FIRST: 'NEWEST_FIRST',
} as const;
registerEnumType(ORGANISATION_ORDER, {
  name: 'OrganisationOrder',
  description: 'Cách sắp xếp / how bodies are sorted.',
  valuesMap: {
    NAME: { description: 'Theo tên tiếng Việt / by name, as Vietnamese is sorted.' },
    NAME_DESC: { description: 'Ngược lại / the other way round.' },
    LEVEL: { description: 'Cấp cao trước, rồi theo tên / highest level first, then by name.' },
    STANDING_FIRST: {
      description:
        'Đang hoạt động trước, đã kết thúc sau, rồi theo tên / those that stand before those that ended, then by name.',
    },
    NEWEST_FIRST: { description: 'Mới ghi trước / newest record first.' },
  },
});

@ArgsType()
class ChildOrganisationsArgs extends PageArgs {
  @TextField({
    max: 200,
    nullable: true,
    description: 'Từ trong tên nay hoặc tên cũ, không cần dấu / words of its name, of now or before.',
  })
  text?: string | null;

  @Field(() => SYSTEM, { nullable: true, description: 'Hệ thống / system.' })
  system?: System | null;

  @Field(() => BODY_KIND, { nullable: true, description: 'Loại / kind.' })
  kind?: BodyKind | null;

  @Field(() => LEVEL, { nullable: true, description: 'Cấp / level.' })
  level?: Level | null;

  @Field(() => DateScalar, { nullable: true, description: 'Tồn tại vào ngày này / that existed on this day.' })
  on?: string | null;

  @InputField(() => AreaFilterInput, {
    nullable: true,
    description:
      'Theo địa bàn; AS_THEN xét ngày `on`, không nêu thì cả thời gian hoạt động / by area; AS_THEN looks at the day `on`, or at all the time that the body existed.',
  })
  area?: AreaFilterInput | null;

  @Field(() => RECORD_STATUS, { nullable: true, description: 'Tình trạng bản ghi / state of the record.' })
  recordStatus?: RecordStatus | null;

  @Field(() => ORGANISATION_ORDER, { nullable: true, description: 'Mặc định NAME / by default NAME.' })
  orderBy?: keyof typeof ORGANISATION_ORDER | null;
}

@ArgsType()
class OrganisationsArgs extends ChildOrganisationsArgs {
  @IdField({ nullable: true, description: 'Trực thuộc đơn vị này / directly below this body.' })
  parentId?: string | null;

  @ChangedSinceField()
  changedSince?: string | null;

  @WithWithdrawnField()
  withWithdrawn?: boolean | null;
}

@Resolver(() => OrganisationType)
export class OrganisationsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly service: OrganisationsService,
    private readonly successions: OrganisationSuccessionsService,
  ) {}

  @Access('PUBLIC')
  @Query(() => OrganisationConnection, {
    description: 'Các đơn vị, kể cả đã giải thể / bodies, dissolved ones included.',
  })
  organisations(@Args() args: OrganisationsArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.page(organisationShape, organisationList, args, info, standingUnlessAsked(args));
  }

  @Access('PUBLIC')
  @Query(() => OrganisationType, { description: 'Một đơn vị / a body.' })
  organisation(@Args() { id }: IdArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.get(organisationShape, id, info);
  }

  @Access('SHAPE')
  @ResolveField(() => OrganisationConnection, { description: 'Các đơn vị trực thuộc / bodies directly below it.' })
  children(@Args() _args: ChildOrganisationsArgs): never {
    return answeredByShape();
  }

  @Access('RECORDER')
  @InTurn()
  @Mutation(() => RecordOrganisationPayload, { description: 'Ghi một đơn vị (bản nháp) / record a body, as a draft.' })
  recordOrganisation(@Args('input') input: RecordOrganisationInput): Promise<RecordOrganisationPayload> {
    return this.service.recordOrganisation(input);
  }

  @Access('RECORDER')
  @Mutation(() => RecordOrganisationPayload, {
    description: 'Sửa điều ghi sai về một đơn vị / mend what was recorded.',
  })
  changeOrganisation(@Args('input') input: ChangeOrganisationInput): Promise<RecordOrganisationPayload> {
    return this.service.changeOrganisation(input);
  }

  @Access('RECORDER')
  @Mutation(() => RecordOrganisationPayload, {
    description:
      'Không nêu tên một hộ, tập thể hay đơn vị: công chúng không còn thấy nó và các khen thưởng của nó; bản ghi vẫn còn / the public no longer sees the body and its awards; the record stays.',
  })
  hideOrganisation(@Args('input') input: HideOrganisationInput): Promise<RecordOrganisationPayload> {
    return this.service.hideOrganisation(input);
  }

  @Access('APPROVER')
  @Mutation(() => RecordOrganisationPayload, {
    description: 'Cho hiện lại một đơn vị đã ẩn / shows a hidden body again.',
  })
  async showOrganisation(@Args('input') input: ShowOrganisationInput): Promise<RecordOrganisationPayload> {
    return { organisation: await this.service.showOrganisation(input), warnings: [] };
  }

  @Access('RECORDER')
  @Mutation(() => RecordOrganisationPayload, { description: 'Đơn vị đổi tên từ một ngày / a new name from a day on.' })
  recordOrganisationVersion(@Args('input') input: RecordOrganisationVersionInput): Promise<RecordOrganisationPayload> {
    return this.service.recordOrganisationVersion(input);
  }

  @Access('RECORDER')
  @Mutation(() => RecordOrganisationSuccessionPayload, {
    description: 'Nhập, chia, đổi, chuyển hoặc giải thể đơn vị / what became of bodies.',
  })
  recordOrganisationSuccession(
    @Args('input') input: RecordOrganisationSuccessionInput,
  ): Promise<RecordOrganisationSuccessionPayload> {
    return this.successions.recordOrganisationSuccession(input);
  }

  @Access('RECORDER')
  @Mutation(() => UndoOrganisationSuccessionPayload, {
    description: 'Hoàn tác một dòng kế tục ghi nhầm / undo a line of what became of bodies.',
  })
  undoOrganisationSuccession(
    @Args('input') input: UndoOrganisationSuccessionInput,
  ): Promise<UndoOrganisationSuccessionPayload> {
    return this.successions.undoOrganisationSuccession(input);
  }

  @Access('APPROVER')
  @Mutation(() => RecordOrganisationPayload, {
    description: 'Xác nhận: công khai từ nay / confirm: public from now on.',
  })
  async confirmOrganisation(@Args('input') input: ConfirmInput): Promise<RecordOrganisationPayload> {
    return { organisation: await this.service.confirmOrganisation(input), warnings: [] };
  }

  @Access('RECORDER')
  @Mutation(() => RecordOrganisationPayload, {
    description: 'Rút khỏi trang công khai; bản ghi vẫn còn / withdraw from the public; the record stays.',
  })
  async withdrawOrganisation(@Args('input') input: WithdrawInput): Promise<RecordOrganisationPayload> {
    return { organisation: await this.service.withdrawOrganisation(input), warnings: [] };
  }
}
