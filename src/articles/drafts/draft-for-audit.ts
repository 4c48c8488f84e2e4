import type { ArticleDraft } from './article-draft.entity.js';

/** A draft as the audit keeps it: its head, the hash of its text, and how much was read; never the text or its quotes. */
export function draftForAudit({ asRead, revised, snapshotText: _text, ...head }: ArticleDraft): object {
  const { meetings, attendees, delegations, awards } = revised ?? asRead;
  const counts = {
    meetings: meetings.length,
    attendees: attendees.length,
    delegations: delegations.length,
    awards: awards.length,
  };
  return { ...head, parts: counts };
}
