import { describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../viewer.js';
import { keeperOfBody, rightsOver } from './rights.js';

const viewer = (role: string, ...reach: string[]): Viewer => ({
  id: 's',
  username: 'can.bo',
  displayName: 'Cán bộ',
  mustChangePassword: false,
  roles: [{ role, organisationId: reach[0] ?? null, organisationName: null, reach: reach.length > 0 ? reach : null }],
});
const record = (recordStatus: string) => ({ id: 'r', version: 1, recordStatus });

describe('what somebody is offered to do with a record', () => {
  it('is to change and take back drafts for whoever records', () => {
    expect(rightsOver(viewer('RECORDER', 'a'), record('DRAFT'), 'a')).toEqual({
      mayChange: true,
      mayPublish: false,
      mayWithdraw: true,
    });
    expect(rightsOver(viewer('RECORDER', 'a'), record('CONFIRMED'), 'a')).toEqual({
      mayChange: false,
      mayPublish: false,
      mayWithdraw: false,
    });
  });

  it('is all for an approver, but what is done already', () => {
    expect(rightsOver(viewer('APPROVER', 'a'), record('CONFIRMED'), 'a')).toEqual({
      mayChange: true,
      mayPublish: false,
      mayWithdraw: true,
    });
    expect(rightsOver(viewer('APPROVER'), record('WITHDRAWN'), 'a')).toEqual({
      mayChange: true,
      mayPublish: true,
      mayWithdraw: false,
    });
  });

  it('is nothing where another body keeps it, or for readers', () => {
    const none = { mayChange: false, mayPublish: false, mayWithdraw: false };
    expect(rightsOver(viewer('APPROVER', 'a'), record('DRAFT'), 'b')).toEqual(none);
    expect(rightsOver(viewer('READER'), record('DRAFT'), null)).toEqual(none);
  });

  it('of a body is with those who work for it, else with those above it', () => {
    const body = { ...record('CONFIRMED'), parent: { id: 'above' } };
    expect(keeperOfBody(viewer('RECORDER', 'a', 'r'), body)).toBe('r');
    expect(keeperOfBody(viewer('RECORDER', 'a'), body)).toBe('above');
    expect(keeperOfBody(viewer('RECORDER', 'a'), { ...body, parent: null })).toBe('r');
    expect(keeperOfBody(viewer('RECORDER', 'a'), { ...record('DRAFT'), parent: null })).toBeNull();
  });
});
