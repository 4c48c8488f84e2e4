import { Args, ArgsType, Field, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { TextField } from '../../platform/graphql/refusing/input-fields.js';
import { Reads } from '../../platform/graphql/compiling/reads.service.js';
import { matchesWords } from '../../platform/graphql/compiling/word-search.js';
import { AWARD_FAMILY, type AwardFamily, RECIPIENT_KIND, type RecipientKind } from '../vocabulary.js';
import { AwardCatalogueService } from './award-catalogue.service.js';
import { awardFormShape } from './forms/award-form.shape.js';
import { AwardFormType } from './forms/award-form.type.js';
import {
  ChangeAwardFormInput,
  ChangeAwardFormPayload,
  RecordAwardFormInput,
  RecordAwardFormPayload,
} from './forms/record-award-form.js';
import { RecordGrantAuthorityInput, RecordGrantAuthorityPayload } from './law/record-grant-authority.js';

/** How many forms the catalogue has, about. */
const USUAL_FORMS = 100;

@ArgsType()
class AwardFormsArgs {
  @Field(() => AWARD_FAMILY, { nullable: true, description: 'Danh hiệu, hình thức hay khác / family.' })
  family?: AwardFamily | null;

  @Field(() => RECIPIENT_KIND, { nullable: true, description: 'Dành cho đối tượng này / for this kind of recipient.' })
  recipientKind?: RecipientKind | null;

  @TextField({ max: 200, nullable: true, description: 'Từ trong tên hoặc cách gọi khác / words of a name or alias.' })
  text?: string | null;
}

@Resolver(() => AwardFormType)
export class AwardCatalogueResolver {
  constructor(
    private readonly reads: Reads,
    private readonly catalogue: AwardCatalogueService,
  ) {}

  @Access('PUBLIC')
  @Query(() => [AwardFormType], {
    description: 'Danh mục hình thức khen thưởng, danh hiệu thi đua, cao trước / the catalogue, highest first.',
  })
  awardForms(
    @Args() { family, recipientKind, text }: AwardFormsArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    return this.reads.list(
      awardFormShape,
      (t, s) =>
        [
          'true',
          family ? `${t}.family = ${s.bind(family, 'text')}` : undefined,
          recipientKind ? `${s.bind(recipientKind, 'text')} = any(${t}.recipient_kinds)` : undefined,
          typeof text === 'string' ? matchesWords(NAMES(t), text, s) : undefined,
        ]
          .filter((condition) => condition !== undefined)
          .join(' and '),
      (t) => `${t}.rank, ${t}.id`,
      info,
      { usual: USUAL_FORMS },
    );
  }

  @Access('ADMINISTRATOR')
  @Mutation(() => RecordAwardFormPayload, { description: 'Ghi một hình thức, danh hiệu / record a form or title.' })
  async recordAwardForm(@Args('input') input: RecordAwardFormInput): Promise<RecordAwardFormPayload> {
    return { awardForm: await this.catalogue.recordAwardForm(input) };
  }

  @Access('ADMINISTRATOR')
  @Mutation(() => ChangeAwardFormPayload, {
    description: 'Sửa loại của một hình thức đã ghi thêm / change what a form is that was added.',
  })
  async changeAwardForm(@Args('input') input: ChangeAwardFormInput): Promise<ChangeAwardFormPayload> {
    return { awardForm: await this.catalogue.changeAwardForm(input) };
  }

  @Access('ADMINISTRATOR')
  @Mutation(() => RecordGrantAuthorityPayload, {
    description: 'Ghi một thẩm quyền tặng / record who may grant a form.',
  })
  recordGrantAuthority(@Args('input') input: RecordGrantAuthorityInput): Promise<RecordGrantAuthorityPayload> {
    return this.catalogue.recordGrantAuthority(input);
  }
}

/** All names of a form: so few rows need no index. */
const NAMES = (t: string): string =>
  `word_vector(concat_ws(' ', ${t}.name_vi, ${t}.name_en, (select string_agg(l.alias, ' ') from award_form_aliases l where l.form_id = ${t}.id)))`;
