import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { changed, newId } from '../../platform/database/editable-record.js';
import { requireVersion } from '../../platform/database/versioned.js';
import { ConflictError, InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { type KnownPerson, mergeDoubts, wouldExpose } from './merge-doubts.js';
import type { MergePeopleInput, UndoPersonMergeInput } from './merge-people.js';
import { peopleMessages } from '../people.messages.js';
import { PeopleRepository } from '../people.repository.js';
import type { Person } from '../person.entity.js';
import type { PersonMerge } from './person-merge.entity.js';
import { PersonMergesRepository } from './person-merges.repository.js';
import type { PersonDoubt } from '../person-warning.type.js';
import { PersonMatching } from '../matching/person-matching.service.js';
import { KnownDifferentRepository } from '../duplicates/known-different.repository.js';
import { PostsRepository } from '../posts/posts.repository.js';

export interface PeopleMerged {
  merge: PersonMerge;
  doubts: PersonDoubt[];
}

/** The fields in which two may differ, and what staff call them. */
const COMPARED = [
  { field: 'displayName', what: { vi: 'họ tên', en: 'name' } },
  { field: 'sortKey', what: { vi: 'khóa xếp tên', en: 'sort key of the name' } },
  { field: 'visibility', what: { vi: 'mức công khai', en: 'visibility' } },
  { field: 'recordStatus', what: { vi: 'trạng thái bản ghi', en: 'status of the record' } },
  { field: 'distinguishingNote', what: { vi: 'ghi chú phân biệt', en: 'distinguishing note' } },
] as const;

/** Two records of one person become one, for a reason, and can become two again. Nothing is merged by itself. */
@Injectable()
export class PersonMergesService {
  constructor(
    private readonly merges: PersonMergesRepository,
    private readonly people: PeopleRepository,
    private readonly posts: PostsRepository,
    private readonly knownDifferent: KnownDifferentRepository,
    private readonly matching: PersonMatching,
    private readonly audit: Audit,
  ) {}

  /** @throws InvalidError MERGE_WITH_ITSELF; NotFoundError UNKNOWN_ID; ConflictError PERSON_MERGED */
  async preview(keptId: string, mergedId: string) {
    const people = await this.people.findPeople([keptId, mergedId]);
    const { kept, merged } = requireMergeable(keptId, mergedId, people, '');
    return {
      moves: (await this.merges.countMovable(keptId, mergedId)).map((move) => ({ ...move, keptId, mergedId })),
      differences: COMPARED.filter(({ field }) => kept[field] !== merged[field]).map(({ field, what }) => ({
        field,
        what,
        kept: kept[field],
        merged: merged[field],
      })),
      doubts: await this.doubts(kept, merged),
    };
  }

  /** @throws as preview, and InvalidError MERGE_WOULD_EXPOSE; ConflictError VERSION_CONFLICT, MERGE_KNOWN_DIFFERENT */
  async mergePeople(input: MergePeopleInput): Promise<PeopleMerged> {
    const people = await this.people.lockPeople([input.keptId, input.mergedId]);
    const { kept, merged } = requireMergeable(input.keptId, input.mergedId, people, 'input.');
    requireVersion(kept, input.keptVersion, {}, 'input.keptVersion');
    requireVersion(merged, input.mergedVersion, { mergedIntoId: kept.id }, 'input.mergedVersion');
    if (wouldExpose(kept, merged))
      throw new InvalidError(peopleMessages.MERGE_WOULD_EXPOSE, {
        field: 'input.mergedId',
        details: { merged: merged.visibility === 'PUBLIC' ? merged.recordStatus : merged.visibility },
      });
    const different = await this.knownDifferent.findBetween(kept.id, merged.id);
    if (different)
      throw new ConflictError(peopleMessages.MERGE_KNOWN_DIFFERENT, {
        field: 'input.mergedId',
        details: { knownDifferentId: different.id, reason: different.reason },
      });
    const doubts = await this.doubts(kept, merged);
    const merge: PersonMerge = {
      id: newId(),
      keptId: kept.id,
      mergedId: merged.id,
      moved: await this.merges.moveAll(kept.id, merged.id),
      reason: input.reason,
      mergedAt: new Date(),
      mergedBy: actor(),
      undoneAt: null,
      undoneBy: null,
      undoReason: null,
    };
    await this.merges.insertMerge(merge);
    await this.write('mergePeople', merge, merged, kept.id, input.reason);
    return { merge, doubts };
  }

  /** @throws NotFoundError UNKNOWN_ID; ConflictError MERGE_UNDONE_ALREADY, LATER_MERGE_STANDS */
  async undoPersonMerge(input: UndoPersonMergeInput): Promise<PeopleMerged> {
    const found = await this.merges.findMerge(input.mergeId);
    if (!found) throw unknown('PersonMerge', 'input.mergeId');
    const { kept, merged } = of(await this.people.lockPeople([found.keptId, found.mergedId]), found);
    const merge = (await this.merges.findMerge(found.id)) ?? found;
    if (merge.undoneAt !== null)
      throw new ConflictError(peopleMessages.MERGE_UNDONE_ALREADY, { field: 'input.mergeId' });
    if (kept.mergedIntoId !== null) {
      const later = await this.merges.findMergeOf(kept.id);
      throw new ConflictError(peopleMessages.LATER_MERGE_STANDS, {
        field: 'input.mergeId',
        details: { laterMergeId: later?.id ?? null },
      });
    }
    await this.merges.moveBack(kept.id, merged.id, merge.moved);
    const undone = { undoneAt: new Date(), undoneBy: actor(), undoReason: input.reason };
    await this.merges.updateMerge(merge.id, undone);
    const after = { ...merge, ...undone };
    await this.write('undoPersonMerge', after, merged, null, input.reason);
    return { merge: after, doubts: [] };
  }

  /** Both people show the act in their history; what moved is told on the one that was kept. */
  private async write(act: string, merge: PersonMerge, merged: Person, intoId: string | null, reason: string) {
    const after: Person = { ...merged, mergedIntoId: intoId, ...changed(merged) };
    await this.people.updatePerson(merged.id, after);
    const { keptId, mergedId, moved } = merge;
    await this.audit.record(
      { act, subjectType: 'Person', subjectId: mergedId, before: merged, after, reason },
      { act, subjectType: 'Person', subjectId: keptId, after: { mergeId: merge.id, mergedId, moved }, reason },
    );
  }

  private async doubts(kept: Person, merged: Person): Promise<PersonDoubt[]> {
    const together = await this.merges.listedTogether(kept.id, merged.id);
    const different = await this.knownDifferent.findBetween(kept.id, merged.id);
    const match = await this.matching.compare(kept.id, merged.id);
    return [
      ...(different ? [{ code: 'KNOWN_DIFFERENT' as const, details: { reason: different.reason } }] : []),
      ...mergeDoubts(await this.known(kept), await this.known(merged), match?.evidence),
      ...together.map(({ what, count }): PersonDoubt => ({
        code: 'LISTED_TOGETHER',
        details: { count, what: what.vi, whatEn: what.en },
      })),
    ];
  }

  private async known(person: Person): Promise<KnownPerson> {
    const names = await this.people.namesOf(person.id);
    return { person, names: [person.displayName, ...names], posts: await this.posts.postsOf(person.id) };
  }
}

function actor(): string | null {
  const viewer = currentViewer();
  return viewer.kind === 'STAFF' ? viewer.id : null;
}

function unknown(type: string, field: string): NotFoundError {
  return new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type } });
}

function of(people: readonly Person[], { keptId, mergedId }: { keptId: string; mergedId: string }, path = 'input.') {
  const kept = people.find(({ id }) => id === keptId);
  const merged = people.find(({ id }) => id === mergedId);
  if (!kept) throw unknown('Person', `${path}keptId`);
  if (!merged) throw unknown('Person', `${path}mergedId`);
  return { kept, merged };
}

function requireMergeable(keptId: string, mergedId: string, people: readonly Person[], path: string) {
  if (keptId === mergedId) throw new InvalidError(peopleMessages.MERGE_WITH_ITSELF, { field: `${path}mergedId` });
  const both = of(people, { keptId, mergedId }, path);
  for (const [name, person] of Object.entries(both))
    if (person.mergedIntoId !== null)
      throw new ConflictError(peopleMessages.PERSON_MERGED, {
        field: `${path}${name}Id`,
        details: { intoId: person.mergedIntoId },
      });
  return both;
}
