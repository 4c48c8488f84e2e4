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
import { Access } from '../../platform/graphql/compiling/access.js';
import { answeredByShape, PageArgs } from '../../platform/graphql/records/connection.type.js';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import { IdArgs } from '../../platform/graphql/records/id-args.js';
import { Reads } from '../../platform/graphql/compiling/reads.service.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { AREA_LEVEL, AREA_TYPE, type AreaLevel, type AreaType as AreaKind } from '../vocabulary.js';
import { areaList, areaShape } from './area.shape.js';
import { AreaConnection, AreaType } from './area.type.js';
import { AreasService } from './areas.service.js';
import { RecordAreaInput, RecordAreaPayload } from './record-area.js';
import { RecordAreaSuccessionInput, RecordAreaSuccessionPayload } from './record-area-succession.js';
import { RecordAreaVersionInput } from './record-area-version.js';

const AREA_ORDER = { NAME: 'NAME', CLOSEST: 'CLOSEST', CODE: 'CODE' } as const;
registerEnumType(AREA_ORDER, {
  name: 'AreaOrder',
  description: 'Theo tên tiếng Việt, theo từ được tìm hoặc theo mã / by name, by what is looked for or by code.',
  valuesMap: {
    NAME: { description: 'Theo tên tiếng Việt / by name, as Vietnamese is sorted.' },
    CLOSEST: {
      description:
        'Đúng tên được tìm (có hay không có loại) trước, rồi tên bắt đầu như vậy, rồi tên có những từ ấy; cùng mức thì địa bàn còn tồn tại trước, trừ khi hỏi một ngày (`on`) / the very name that is looked for first, with its sort or without, then names that begin so, then those that have the words; among equals those that stand today, unless a day is asked for.',
    },
    CODE: { description: 'Theo mã hành chính / by official code.' },
  },
});

@ArgsType()
class ChildAreasArgs extends PageArgs {
  @TextField({
    max: 200,
    nullable: true,
    description: 'Từ trong tên nay hoặc tên cũ, không cần dấu / words of its name, of now or before.',
  })
  text?: string | null;

  @Field(() => AREA_LEVEL, { nullable: true, description: 'Cấp / level.' })
  level?: AreaLevel | null;

  @Field(() => AREA_TYPE, { nullable: true, description: 'Loại / type.' })
  kind?: AreaKind | null;

  @Field(() => DateScalar, { nullable: true, description: 'Có vào ngày này / that stood on this day.' })
  on?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ địa bàn ngày nay / only those of today.' })
  today?: boolean | null;

  @Field(() => AREA_ORDER, { nullable: true, description: 'Mặc định NAME / by default NAME.' })
  orderBy?: keyof typeof AREA_ORDER | null;
}

@ArgsType()
class AreasArgs extends ChildAreasArgs {
  @TextField({ max: 20, nullable: true, description: 'Mã hành chính hiện có hoặc cuối cùng / its newest code.' })
  code?: string | null;

  @IdField({
    nullable: true,
    description:
      'Nằm trực tiếp trong địa bàn này, vào ngày `on` nếu nêu / directly in this area, on the day `on` if given.',
  })
  parentId?: string | null;
}

@Resolver(() => AreaType)
export class AreasResolver {
  constructor(
    private readonly reads: Reads,
    private readonly service: AreasService,
  ) {}

  @Access('PUBLIC')
  @Query(() => AreaConnection, { description: 'Các địa bàn, nay và trước / areas, of today and before.' })
  areas(@Args() args: AreasArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.page(areaShape, areaList, args, info);
  }

  @Access('PUBLIC')
  @Query(() => AreaType, { description: 'Một địa bàn / an area.' })
  area(@Args() { id }: IdArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.get(areaShape, id, info);
  }

  @Access('SHAPE')
  @ResolveField(() => AreaConnection, {
    description:
      'Địa bàn mà bản mới nhất nằm trực tiếp trong nó; thời điểm khác: `areas(parentId:, on:)` / areas that lie directly in it by their newest version; for other days ask `areas(parentId:, on:)`.',
  })
  children(@Args() _args: ChildAreasArgs): never {
    return answeredByShape();
  }

  @Access('ADMINISTRATOR')
  @Mutation(() => RecordAreaPayload, { description: 'Ghi một địa bàn / record an area.' })
  recordArea(@Args('input') input: RecordAreaInput): Promise<RecordAreaPayload> {
    return this.service.recordArea(input);
  }

  @Access('ADMINISTRATOR')
  @Mutation(() => RecordAreaPayload, {
    description: 'Địa bàn đổi tên, loại, mã hoặc cấp trên từ một ngày / an area changes from a day on.',
  })
  recordAreaVersion(@Args('input') input: RecordAreaVersionInput): Promise<RecordAreaPayload> {
    return this.service.recordAreaVersion(input);
  }

  @Access('ADMINISTRATOR')
  @Mutation(() => RecordAreaSuccessionPayload, {
    description: 'Nhập, chia, đổi, chuyển hoặc giải thể địa bàn / what became of areas.',
  })
  recordAreaSuccession(@Args('input') input: RecordAreaSuccessionInput): Promise<RecordAreaSuccessionPayload> {
    return this.service.recordAreaSuccession(input);
  }
}
