import { describe, expect, it } from '@jest/globals';
import type { Draft } from '../draft.js';
import { hiddenOf, publishedBy, publishedInWords } from './publishing.js';

const named = (key: string, name: string, kind = 'INDIVIDUAL') => ({ key, name, kind, positions: [] });
const draft = {
  contents: {
    meetings: [{ key: 'm1' }, { key: 'm2' }],
    attendees: [
      { key: 'p1', name: 'Lò Thị Ban' },
      { key: 'p2', name: 'Hà Văn Mơ' },
    ],
    delegations: [],
    awards: [
      {
        key: 'a1',
        presenters: ['Hà Văn Mơ', 'Cầm Thị Trao'],
        named: [named('a1.n1', 'Lò Thị Ban'), named('a1.n2', 'Lý Văn Sơn'), named('a1.n3', 'Tổ 1', 'GROUP')],
      },
      { key: 'a2', presenters: [], named: [] },
    ],
  },
  outcomes: [],
} as unknown as Draft;
const ALL = new Set(['m1', 'm2', 'p1', 'p2', 'a1', 'a2']);

describe('what becomes public with an acceptance', () => {
  it('is each meeting that is not on record, each person once, the awards, the decisions and new bodies', () => {
    const choices = {
      m2: { action: 'LINK', id: 'x', kind: 'MEETING' },
      'a1.n2': { action: 'LEAVE_OUT' },
      'a2.d': { action: 'CREATE', issuer: { id: 'o', label: 'Mặt trận' }, signedOn: '2022' },
      'a1.g1': { action: 'CREATE', body: { name: 'Hội A', system: 'FRONT', kind: 'OTHER', level: 'COMMUNE' } },
    } as const;
    expect(publishedBy(draft, ALL, choices)).toEqual({ meetings: 1, people: 3, awards: 2, decisions: 1, bodies: 1 });
  });

  it('is nothing of the parts that are not ticked', () => {
    const choices = { 'a2.d': { action: 'CREATE', issuer: { id: 'o', label: 'Mặt trận' }, signedOn: '2022' } } as const;
    expect(publishedBy(draft, new Set(['p2']), choices)).toEqual({
      meetings: 0,
      people: 1,
      awards: 0,
      decisions: 0,
      bodies: 0,
    });
  });

  it('is also what was accepted before and is hidden, each once', () => {
    const hidden = { recordStatus: 'DRAFT' };
    const outcomes = [
      { partKey: 'm1', made: true, meeting: { id: 'm', ...hidden } },
      { partKey: 'p1', made: true, attendance: { id: 't', ...hidden, person: { id: 'p' } } },
      { partKey: 'p1', made: true, person: { id: 'p', ...hidden } },
      { partKey: 'p2', made: false, person: { id: 'q', ...hidden } },
      { partKey: 'a1', made: true, claim: { id: 'c', ...hidden } },
      { partKey: 'a1.n1', made: true, award: { id: 'a', ...hidden } },
      { partKey: 'a2', made: true, claim: { id: 'd', recordStatus: 'CONFIRMED' } },
    ] as unknown as Draft['outcomes'];
    expect(hiddenOf({ outcomes })).toEqual({ meetings: 1, people: 1, awards: 1, decisions: 0, bodies: 0 });
    expect(publishedBy({ ...draft, outcomes }, new Set(['a2']), {})).toMatchObject({ meetings: 1, awards: 2 });
  });

  it('counts whoever attends and receives, or hands over, once, and whoever a line names as it is printed', () => {
    const hidden = { recordStatus: 'DRAFT' };
    const outcomes = [
      { partKey: 'p1', made: true, attendance: { id: 't', ...hidden, person: { id: 'p' } } },
      { partKey: 'p1', made: true, person: { id: 'p', ...hidden } },
      // Who hands over comes to the list of the meeting with the award.
      { partKey: 'p4', made: true, person: { id: 'r', ...hidden } },
      { partKey: 'a1', made: true, attendance: { id: 'w', ...hidden, person: { id: 'r' } } },
      { partKey: 'p2', made: true, attendance: { id: 'u', ...hidden, person: { id: 'q' } } },
      { partKey: 'p2', made: false, person: { id: 'q', recordStatus: 'CONFIRMED' } },
      { partKey: 'p3', made: true, attendance: { id: 'v', ...hidden, namePrinted: 'Lò Văn Chiêu' } },
    ] as unknown as Draft['outcomes'];
    expect(hiddenOf({ outcomes }).people).toBe(4);
    const line = (id: string, more: object) => ({
      id,
      ...hidden,
      recipientKind: 'INDIVIDUAL',
      recipientNamePrinted: 'Hà Văn Mơ',
      ...more,
    });
    const lines = [
      { partKey: 'a1.n1', made: true, award: line('1', { person: { id: 'p' } }) },
      { partKey: 'a1.n2', made: true, award: line('2', {}) },
      { partKey: 'a1.n3', made: true, award: line('3', { recipientKind: 'GROUP' }) },
      { partKey: 'a1', made: true, award: line('4', { recipientNamePrinted: null }) },
      { partKey: 'd1', made: true, attendance: { id: 'x', ...hidden, namePrinted: null } },
    ] as unknown as Draft['outcomes'];
    expect(hiddenOf({ outcomes: [...outcomes, ...lines] }).people).toBe(5);
  });

  it('is told in one line, without what there is none of', () => {
    expect(publishedInWords({ meetings: 1, people: 3, awards: 2, decisions: 0, bodies: 0 })).toBe(
      'Ai cũng sẽ xem được: bài này, 1 hội nghị, 3 người được nêu tên, 2 nhóm khen thưởng.',
    );
  });
});
