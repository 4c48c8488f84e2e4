import { expect, it } from '@jest/globals';
import type { Draft } from './draft.js';
import { mendingOf } from './mending.js';

const draftWith = (recordStatus: string, made = true) =>
  ({ outcomes: [{ partKey: 'm1', made, meeting: { id: '1', recordStatus } }] }) as unknown as Draft;

it('offers to put a recorded meeting right to those whom the registry will not refuse', () => {
  expect(mendingOf(draftWith('DRAFT'), 'm1', false)).toBe('HERE');
  expect(mendingOf(draftWith('CONFIRMED'), 'm1', false)).toBe('BY_APPROVER');
  expect(mendingOf(draftWith('CONFIRMED'), 'm1', true)).toBe('HERE');
  expect(mendingOf(draftWith('WITHDRAWN'), 'm1', true)).toBeNull();
});

it('offers it of no other part, and of no meeting that was only linked', () => {
  expect(mendingOf(draftWith('DRAFT'), 'm2', true)).toBeNull();
  expect(mendingOf(draftWith('DRAFT', false), 'm1', true)).toBeNull();
});
