import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { ConfirmInput, WithdrawInput } from '../../platform/graphql/records/change-status.js';
import { answeredByShape } from '../../platform/graphql/records/connection.type.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { ChangePostInput } from './change-post.js';
import { personWarning } from '../person-warning.type.js';
import { PersonType } from '../person.type.js';
import { PostType } from './post.type.js';
import { PostsService, type PostWritten } from './posts.service.js';
import { PostPayload, RecordPostInput } from './record-post.js';

@Resolver(() => PostType)
export class PostsResolver {
  constructor(private readonly posts: PostsService) {}

  @Access('SHAPE')
  @ResolveField(() => PersonType, { description: 'Người giữ chức vụ / who held it.' })
  person(): PersonType {
    return answeredByShape();
  }

  @Access('RECORDER')
  @Mutation(() => PostPayload, { description: 'Ghi một chức vụ (bản nháp) / record a post, as a draft.' })
  async recordPost(@Args('input') input: RecordPostInput): Promise<PostPayload> {
    return payload(await this.posts.recordPost(input));
  }

  @Access('RECORDER')
  @Mutation(() => PostPayload, { description: 'Sửa một chức vụ / change a post.' })
  async changePost(@Args('input') input: ChangePostInput): Promise<PostPayload> {
    return payload(await this.posts.changePost(input));
  }

  @Access('APPROVER')
  @Mutation(() => PostPayload, { description: 'Xác nhận một chức vụ / confirm a post: public from now on.' })
  async confirmPost(@Args('input') input: ConfirmInput): Promise<PostPayload> {
    return payload(await this.posts.confirmPost(input));
  }

  @Access('RECORDER')
  @Mutation(() => PostPayload, { description: 'Rút một chức vụ khỏi trang công khai / withdraw a post.' })
  async withdrawPost(@Args('input') input: WithdrawInput): Promise<PostPayload> {
    return payload(await this.posts.withdrawPost(input));
  }
}

function payload({ post, doubts }: PostWritten): PostPayload {
  const { language } = currentRequest();
  return {
    post: new RecordRef('Post', post.id),
    warnings: doubts.map((doubt) => personWarning(doubt, language)),
  };
}
