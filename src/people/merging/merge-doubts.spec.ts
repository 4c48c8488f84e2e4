import { describe, expect, it } from '@jest/globals';
import { type KnownPerson, mergeDoubts } from './merge-doubts.js';
import type { HeldPost } from '../posts/post-rules.js';

const post = (parts: Partial<HeldPost>): HeldPost => ({
  titlePrinted: 'Trưởng thôn',
  organisationId: null,
  organisationPrinted: null,
  heldFrom: null,
  heldTo: null,
  ...parts,
});
type Standing = { visibility?: 'PUBLIC' | 'HIDDEN'; recordStatus?: 'CONFIRMED' | 'WITHDRAWN' };
const known = (id: string, parts: Partial<KnownPerson> & Standing = {}): KnownPerson => ({
  person: {
    id,
    displayName: 'Trần Thị An',
    visibility: parts.visibility ?? 'PUBLIC',
    recordStatus: parts.recordStatus ?? 'CONFIRMED',
  },
  names: parts.names ?? ['Trần Thị An'],
  posts: parts.posts ?? [],
});
const codes = (kept: KnownPerson, merged: KnownPerson) => mergeDoubts(kept, merged).map(({ code }) => code);

describe('whether two records are one person', () => {
  it('is never told by the name alone', () => {
    expect(codes(known('a'), known('b'))).toEqual(['ONLY_NAME_IN_COMMON']);
    expect(codes(known('a'), known('b', { names: ['Lê Văn Bình'] }))).toEqual(['NAMES_DIFFER']);
  });

  it('is likelier with a post or a body in common', () => {
    const village = [post({ organisationPrinted: 'Thôn Nà Luông' })];
    expect(codes(known('a', { posts: village }), known('b', { posts: village }))).toEqual([]);
  });

  it('is likelier with whatever else was found to agree, but for a province or a part of a title', () => {
    const found = (...evidence: Parameters<typeof mergeDoubts>[2] & object) =>
      mergeDoubts(known('a'), known('b'), evidence).map(({ code }) => code);
    expect(found({ code: 'NAME_AS_PRINTED' }, { code: 'SAME_UNIT' })).toEqual([]);
    expect(found({ code: 'NAME_AS_PRINTED' }, { code: 'SAME_AREA' })).toEqual([]);
    expect(found({ code: 'NAME_AS_PRINTED' }, { code: 'SAME_PROVINCE' }, { code: 'POSITION_WITHIN' })).toEqual([
      'ONLY_NAME_IN_COMMON',
    ]);
  });

  it('is doubtful with posts at different bodies at one time', () => {
    const here = [post({ organisationId: 'x', heldFrom: '2015' })];
    const there = [post({ organisationId: 'y', heldFrom: '2016' })];
    expect(codes(known('a', { posts: here }), known('b', { posts: there }))).toEqual(['POSTS_ELSEWHERE']);
  });

  it('says what a merge would show or hide', () => {
    const hidden = known('b', { visibility: 'HIDDEN' });
    expect(codes(known('a'), hidden)).toContain('WOULD_EXPOSE');
    expect(codes(hidden, known('a'))).toContain('WOULD_HIDE');
    const withdrawn = known('c', { recordStatus: 'WITHDRAWN' });
    expect(codes(known('a'), withdrawn)).toContain('WOULD_EXPOSE');
    expect(codes(withdrawn, known('d', { recordStatus: 'WITHDRAWN' }))).not.toContain('WOULD_EXPOSE');
  });
});
