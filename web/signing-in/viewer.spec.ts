import { describe, expect, it } from '@jest/globals';
import { holds, keepersOf, type Viewer } from './viewer.js';

const viewer = (...roles: [role: string, organisationId: string | null][]): Viewer => ({
  id: 's',
  username: 'can.bo',
  displayName: 'Cán bộ',
  mustChangePassword: false,
  roles: roles.map(([role, organisationId]) => ({
    role,
    organisationId,
    organisationName: organisationId && `Mặt trận ${organisationId}`,
  })),
});

describe('what somebody may do at the desk', () => {
  it('includes what lesser roles may, as at the API', () => {
    expect(holds(viewer(['APPROVER', 'a']), 'RECORDER')).toBe(true);
    expect(holds(viewer(['ADMINISTRATOR', null]), 'APPROVER')).toBe(true);
    expect(holds(viewer(['READER', null]), 'RECORDER')).toBe(false);
    expect(holds(viewer(), 'READER')).toBe(false);
  });

  it('is recorded for each body once, and for none where it may be for all', () => {
    expect(keepersOf(viewer(['RECORDER', 'a'], ['APPROVER', 'a'], ['READER', 'b']))).toEqual([
      { id: 'a', name: 'Mặt trận a' },
    ]);
    expect(keepersOf(viewer(['RECORDER', 'a'], ['APPROVER', null]))).toEqual([]);
  });
});
