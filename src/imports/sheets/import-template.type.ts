import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('ImportTemplate', {
  description:
    'Mẫu danh sách để điền, đọc lại không phải hỏi gì / a list to fill in, which is read without a question.',
})
export class ImportTemplateType {
  @Field({ description: 'Tải về bằng GET / download it by GET, signed in.' })
  path: string;

  @Field({ description: 'Tên tệp / name of the file.' })
  name: string;

  @Field({ description: 'Kiểu / media type.' })
  mediaType: string;
}
