import { expect, it } from '@jest/globals';
import type { Draft } from '../draft.js';
import { mendingOf } from './mending.js';

const draftWith = (recordStatus: string, mayConfirm: boolean, made = true) =>
  ({ mayConfirm, outcomes: [{ partKey: 'm1', made, meeting: { id: '1', recordStatus } }] }) as unknown as Draft;

it('offers to put a recorded meeting right to those whom the registry will not refuse', () => {
  expect(mendingOf(draftWith('DRAFT', false), 'm1')).toBe('HERE');
  expect(mendingOf(draftWith('CONFIRMED', false), 'm1')).toBe('BY_APPROVER');
  expect(mendingOf(draftWith('CONFIRMED', true), 'm1')).toBe('HERE');
  expect(mendingOf(draftWith('WITHDRAWN', true), 'm1')).toBeNull();
});

it('offers it of no other part, and of no meeting that was only linked', () => {
  expect(mendingOf(draftWith('DRAFT', true), 'm2')).toBeNull();
  expect(mendingOf(draftWith('DRAFT', true, false), 'm1')).toBeNull();
});
