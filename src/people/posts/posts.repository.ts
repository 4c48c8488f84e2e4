import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { updateVersioned } from '../../platform/database/versioned.js';
import { Post } from './post.entity.js';

@Injectable()
export class PostsRepository {
  constructor(private readonly database: Database) {}

  /** The post, held against other changes until the end of the transaction. */
  lockPost(id: string): Promise<Post | null> {
    return this.database.manager
      .createQueryBuilder(Post, 'post')
      .where('post.id = :id', { id })
      .setLock('for_no_key_update')
      .getOne();
  }

  /** What these people hold or held, withdrawn posts left out, oldest record first. */
  postsOf(...personIds: string[]): Promise<Post[]> {
    return this.database.manager.find(Post, {
      where: { personId: In(personIds), recordStatus: In(['DRAFT', 'CONFIRMED']) },
      order: { id: 'ASC' },
    });
  }

  async insertPosts(posts: readonly Post[]): Promise<void> {
    for (let i = 0; i < posts.length; i += 1000) await this.database.manager.insert(Post, posts.slice(i, i + 1000));
  }

  async updatePost(id: string, changes: Partial<Post>): Promise<void> {
    await updateVersioned(this.database.manager, Post, id, changes);
  }
}
