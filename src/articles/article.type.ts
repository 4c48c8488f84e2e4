import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationType } from '../organisations/organisation.type.js';
import { connectionOf } from '../platform/graphql/records/connection.type.js';
import { Node, KeptRecordFields } from '../platform/graphql/records/record.type.js';
import { DateTimeScalar, PartialDateScalar } from '../platform/graphql/scalars.js';
import { LINK_STATUS, type LinkStatus } from './vocabulary.js';

registerEnumType(LINK_STATUS, {
  name: 'LinkStatus',
  description: 'Đường dẫn còn mở được không / whether the link still leads to the article.',
  valuesMap: {
    UNCHECKED: { description: 'Chưa kiểm tra / not looked at yet.' },
    ALIVE: { description: 'Mở được / it does.' },
    MOVED: { description: 'Đã chuyển sang địa chỉ khác / it leads elsewhere.' },
    DEAD: { description: 'Không mở được nữa / it no longer does; the record stays.' },
  },
});

@ObjectType('Article', {
  implements: () => [Node],
  description: 'Bài báo, tin đưa về hội nghị và khen thưởng / an article that reports on meetings and awards.',
})
export class ArticleType extends KeptRecordFields {
  @Field({ description: 'Nhan đề như in / the title as printed.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Báo, cổng tin; null: không rõ / outlet; null: not known.' })
  outlet: string | null;

  @Field(() => String, { nullable: true, description: 'Tác giả như in; null: không ghi / as printed; null: not said.' })
  author: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Địa chỉ như được cung cấp (http, https); null: không có, ví dụ báo in / as given; null: none.',
  })
  url: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Địa chỉ chuẩn hóa để nhận ra bài trùng; null: không có / the form under which it is known again; null: none.',
  })
  canonicalUrl: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Ngày đăng, đúng với độ chính xác của nguồn; null: không rõ / publication; null: not known.',
  })
  publishedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Ngày đăng được suy ra từ đâu; null: ghi rõ trong nguồn / how inferred; null: the source says it.',
  })
  publishedInferredFrom: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lúc truy cập; null: không rõ / when it was read.' })
  accessedAt: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Bản lưu của bài (cán bộ); null: chưa lưu / the text as it stood (staff); null: not kept.',
  })
  snapshotText: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 của bản lưu, NFC, UTF-8, hệ 16 (cán bộ); null: chưa lưu / of the snapshot, hexadecimal (staff).',
  })
  snapshotSha256: string | null;

  @Field(() => LINK_STATUS, { description: 'Tình trạng đường dẫn / state of the link.' })
  linkStatus: LinkStatus;

  @Field(() => OrganisationType, {
    nullable: true,
    description:
      'Đơn vị giữ bản ghi (cán bộ); null: không riêng ai / the body that keeps the record (staff); null: none in particular.',
  })
  keptBy: OrganisationType | null;
}

@ObjectType()
export class ArticleConnection extends connectionOf(ArticleType, 'Article') {}
