import { holds, holdsOver, type Viewer } from '../../viewer.js';
import type { OnRecord } from '../record.js';

/** What somebody is offered to do with a record; the registry decides all the same. */
export interface Rights {
  mayChange: boolean;
  mayPublish: boolean;
  mayWithdraw: boolean;
}

/** By who keeps a record (null: everybody) and where it stands: a draft is for whoever records, all else for an approver. */
export function rightsOver(viewer: Viewer, { recordStatus }: OnRecord, keptById: string | null): Rights {
  const approves = holdsOver(viewer, 'APPROVER', keptById);
  const records = recordStatus === 'DRAFT' ? holdsOver(viewer, 'RECORDER', keptById) : approves;
  return {
    mayChange: records,
    mayPublish: approves && recordStatus !== 'CONFIRMED',
    mayWithdraw: records && recordStatus !== 'WITHDRAWN',
  };
}

/** Who keeps a body: itself for those who work for it, else the one above it; a draft that is below none, everybody. */
export function keeperOfBody(viewer: Viewer, body: OnRecord & { parent: { id: string } | null }): string | null {
  const { id, parent, recordStatus } = body;
  if (viewer.roles.some(({ reach }) => reach?.includes(id))) return id;
  return parent?.id ?? (recordStatus === 'DRAFT' ? null : id);
}

export const mayRecord = (viewer: Viewer): boolean => holds(viewer, 'RECORDER');
