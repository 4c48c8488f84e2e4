import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { ManyDrafts } from '../../audit/many-drafts.service.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import {
  changed,
  type EditableRecord,
  newRecord,
  requireStatusChange,
  requireTakesMore,
} from '../../platform/database/editable-record.js';
import { isChange, requireVersion } from '../../platform/database/versioned.js';
import { InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { requireMayChange, requireStatusRole } from '../../platform/graphql/records/status-roles.js';
import { EVERYBODYS } from '../../platform/request/scope.js';
import type { ConfirmInput, WithdrawInput } from '../../platform/graphql/records/change-status.js';
import { isFormer } from '../../platform/text/names/positions.js';
import { periodProblem } from '../../platform/time/partial-date.js';
import type { ChangePostInput } from './change-post.js';
import { peopleMessages } from '../people.messages.js';
import { PeopleService } from '../people.service.js';
import type { PersonDoubt } from '../person-warning.type.js';
import { likelySamePost } from './post-rules.js';
import { Post } from './post.entity.js';
import { PostsRepository } from './posts.repository.js';
import type { PostDetailsInput, RecordPostInput } from './record-post.js';

export interface PostWritten {
  post: Post;
  doubts: PersonDoubt[];
}

export type PostToRecord = Pick<Post, 'id' | 'personId' | 'titlePrinted' | 'source'>;

type PostDetails = Omit<Post, 'personId' | keyof EditableRecord>;

/** Posts that people held, as printed, over periods of which often just a year is known. */
@Injectable()
export class PostsService {
  constructor(
    private readonly posts: PostsRepository,
    private readonly people: PeopleService,
    private readonly organisations: OrganisationsService,
    private readonly audit: Audit,
    private readonly drafts: ManyDrafts,
  ) {}

  /** `field`: where the person is named. @throws InvalidError POST_END_BEFORE_START; NotFoundError UNKNOWN_ID; ConflictError ADDED_TO_WITHDRAWN */
  async recordPost(input: RecordPostInput, field = 'input.personId'): Promise<PostWritten> {
    const person = await this.people.getKeptPerson(input.personId, field);
    requireTakesMore(person, 'Person', field);
    const details = detailsOf(input, {
      titlePrinted: input.titlePrinted,
      organisationId: null,
      organisationPrinted: null,
      heldFrom: null,
      heldTo: null,
      former: isFormer(input.titlePrinted),
      source: null,
    });
    await this.requireSound(details);
    const post: Post = { ...newRecord(), personId: person.id, ...details };
    const doubts = await this.doubts(post);
    await this.posts.insertPosts([post]);
    await this.audit.record({ act: 'recordPost', subjectType: 'Post', subjectId: post.id, after: post });
    return { post, doubts };
  }

  /** Posts whose ids are given already, of people who are held and take more. What they are like was looked at by whoever asks. */
  async recordPosts(posts: readonly PostToRecord[]): Promise<void> {
    if (posts.length === 0) return;
    const records = posts.map((post): Post => ({
      ...newRecord(),
      organisationId: null,
      organisationPrinted: null,
      heldFrom: null,
      heldTo: null,
      former: isFormer(post.titlePrinted),
      ...post,
    }));
    await this.posts.insertPosts(records);
    await this.audit.record(
      ...records.map((after) => ({ act: 'recordPost', subjectType: 'Post', subjectId: after.id, after })),
    );
  }

  /** @throws as recordPost, and ConflictError VERSION_CONFLICT */
  async changePost(input: ChangePostInput): Promise<PostWritten> {
    const before = await this.lock(input.id);
    requireMayChange(before, EVERYBODYS, 'input.id');
    const wanted = detailsOf(input, before);
    requireVersion(before, input.version, wanted);
    await this.requireSound(wanted);
    const after = await this.write('changePost', before, wanted);
    return { post: after, doubts: await this.doubts(after) };
  }

  confirmPost(input: ConfirmInput): Promise<PostWritten> {
    return this.changeStatus('confirmPost', input, 'CONFIRMED');
  }

  /** Drafts that one act makes public together. @throws ForbiddenError NOT_ALLOWED, OUT_OF_SCOPE */
  async confirmPosts(ids: readonly string[]): Promise<void> {
    await this.drafts.confirm('confirmPost', Post, ids, ({ recordStatus }) => {
      requireStatusRole(recordStatus, 'CONFIRMED', EVERYBODYS);
      return true;
    });
  }

  withdrawPost(input: WithdrawInput): Promise<PostWritten> {
    return this.changeStatus('withdrawPost', input, 'WITHDRAWN', input.reason);
  }

  private async changeStatus(act: string, input: ConfirmInput, to: 'CONFIRMED' | 'WITHDRAWN', reason?: string) {
    const before = await this.lock(input.id);
    requireStatusRole(before.recordStatus, to, EVERYBODYS);
    requireVersion(before, input.version, { recordStatus: to });
    requireStatusChange(before, to);
    return { post: await this.write(act, before, { recordStatus: to }, reason), doubts: [] };
  }

  private async lock(id: string): Promise<Post> {
    const post = await this.posts.lockPost(id);
    if (!post) throw new NotFoundError(platformMessages.UNKNOWN_ID, { field: 'input.id', details: { type: 'Post' } });
    return post;
  }

  private async requireSound({ heldFrom, heldTo, organisationId }: PostDetails): Promise<void> {
    if (periodProblem(heldFrom, heldTo))
      throw new InvalidError(peopleMessages.POST_END_BEFORE_START, {
        field: 'input.heldTo',
        details: { heldFrom, heldTo },
      });
    if (organisationId !== null) await this.organisations.getOrganisation(organisationId, 'input.organisationId');
  }

  private async doubts(post: Post): Promise<PersonDoubt[]> {
    const others = (await this.posts.postsOf(post.personId)).filter(({ id }) => id !== post.id);
    return others
      .filter((other) => likelySamePost(post, other))
      .map(({ id }) => ({ code: 'SAME_POST', postId: id, details: { title: post.titlePrinted } }));
  }

  private async write(act: string, before: Post, wanted: Partial<Post>, reason?: string): Promise<Post> {
    if (!isChange(before, wanted)) return before;
    const after = { ...before, ...wanted, ...changed(before) };
    await this.posts.updatePost(before.id, after);
    await this.audit.record({ act, subjectType: 'Post', subjectId: before.id, before, after, reason });
    return after;
  }
}

function detailsOf(input: PostDetailsInput & { titlePrinted?: string }, before: PostDetails): PostDetails {
  const kept = <T>(given: T | undefined, old: T): T => (given === undefined ? old : given);
  return {
    titlePrinted: input.titlePrinted ?? before.titlePrinted,
    organisationId: kept(input.organisationId, before.organisationId),
    organisationPrinted: kept(input.organisationPrinted, before.organisationPrinted),
    heldFrom: kept(input.heldFrom, before.heldFrom),
    heldTo: kept(input.heldTo, before.heldTo),
    former: input.former ?? before.former,
    source: kept(input.source, before.source),
  };
}
