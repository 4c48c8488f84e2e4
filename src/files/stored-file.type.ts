import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../platform/graphql/scalars.js';
import { DAYS_KEPT, FILE_ORIGIN, type FileOrigin } from './vocabulary.js';

registerEnumType(FILE_ORIGIN, {
  name: 'FileOrigin',
  description: 'Tệp từ đâu ra / where a file came from.',
  valuesMap: {
    UPLOADED: { description: 'Gửi lên qua POST /files / sent in.' },
    GENERATED: { description: 'Do hệ thống lập ra / made by the registry.' },
  },
});

@ObjectType('StoredFile', {
  description:
    'Một tệp, chỉ người gửi hoặc người yêu cầu lập thấy / a file; only whoever sent it or had it made sees it.',
})
export class StoredFileType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field({ description: 'Tên tệp / its name, without folders.' })
  name: string;

  @Field({ description: 'Loại nội dung mà người gửi khai / media type as its sender said.' })
  mediaType: string;

  @Field(() => Int, { description: 'Số byte / its size in bytes.' })
  size: number;

  @Field({ description: 'SHA-256 của nội dung, hệ mười sáu / of its bytes, in hexadecimal.' })
  sha256: string;

  @Field(() => FILE_ORIGIN, { description: 'Gửi lên hay do hệ thống lập / where it came from.' })
  origin: FileOrigin;

  @Field(() => DateTimeScalar, { description: 'Lúc gửi hoặc lúc lập / when it was sent or made.' })
  createdAt: string;

  @Field(() => String, {
    nullable: true,
    description: `Đường dẫn để tải về trên máy chủ này; null: nội dung đã xóa sau ${DAYS_KEPT} ngày / where to download it on this server; null: its bytes were removed.`,
  })
  path: string | null;
}
