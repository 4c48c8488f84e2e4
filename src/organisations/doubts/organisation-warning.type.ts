import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { describedBy } from '../../platform/graphql/described.js';
import { type Details, wording } from '../../platform/errors/domain-error.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { AreaType } from '../areas/area.type.js';
import { OrganisationType } from '../organisation.type.js';
import { organisationWarningMessages } from '../organisations.messages.js';

export type OrganisationWarningCode = keyof typeof organisationWarningMessages;
export const ORGANISATION_WARNING_CODE = Object.fromEntries(
  Object.keys(organisationWarningMessages).map((code) => [code, code]),
) as { readonly [Code in OrganisationWarningCode]: Code };

registerEnumType(ORGANISATION_WARNING_CODE, {
  name: 'OrganisationWarningCode',
  description: 'Điều cần xem lại / what to look at again.',
  valuesMap: describedBy(organisationWarningMessages),
});

@ObjectType('OrganisationWarning', {
  description: 'Điều còn ngờ về địa bàn hoặc đơn vị; việc vẫn được ghi / a doubt; the act was recorded all the same.',
})
export class OrganisationWarningType {
  @Field(() => ORGANISATION_WARNING_CODE, { description: 'Mã / code.' })
  code: OrganisationWarningCode;

  @Field({ description: 'Bằng ngôn ngữ của người đọc / in the language of the reader.' })
  message: string;

  @Field(() => String, {
    nullable: true,
    description: 'Trường liên quan; null: cả bản ghi / the input it concerns; null: all of it.',
  })
  field: string | null;

  @Field(() => AreaType, { nullable: true, description: 'Địa bàn liên quan; null: không có / the area concerned.' })
  area: RecordRef | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Đơn vị liên quan; null: không có / the body concerned.',
  })
  organisation: RecordRef | null;
}

export function warningOf(
  code: OrganisationWarningCode,
  details: Details,
  field: string | null,
  about: { areaId?: string; organisationId?: string },
): OrganisationWarningType {
  return {
    code,
    message: wording(organisationWarningMessages[code], currentRequest().language, details),
    field,
    area: about.areaId === undefined ? null : new RecordRef('Area', about.areaId),
    organisation: about.organisationId === undefined ? null : new RecordRef('Organisation', about.organisationId),
  };
}
