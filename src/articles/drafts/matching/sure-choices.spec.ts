import { describe, expect, it } from '@jest/globals';
import { evidence } from '../../../people/matching/match-evidence.js';
import type { DraftReason } from '../../vocabulary.js';
import type { Candidate } from './candidate.js';
import { type PersonFound, sureAreas, sureBodies, sureDecisions, sureMeetings, surePeople } from './sure-choices.js';

const candidate = (id: string, reasons: DraftReason[], more: Partial<Candidate> = {}): Candidate => ({
  partKey: 'x',
  kind: 'ORGANISATION',
  id,
  label: id,
  detail: null,
  score: 0.5,
  reasons,
  ...more,
});
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('a body is sure', () => {
  const near = new Set(['here', 'other']);
  const sure = (...candidates: Candidate[]) => ids(sureBodies(candidates, near));

  it('when it alone bears the name, stood on the day, and is where the article is', () => {
    expect(sure(candidate('here', ['NAME_FOLDED_EQUAL', 'EXISTED_THEN']))).toEqual(['here']);
    expect(sure(candidate('here', ['NAME_COMPLETED', 'AREA_NAMED']))).toEqual(['here']);
    expect(sure(candidate('here', ['NAME_EQUAL']), candidate('other', ['NAME_COMPLETED']))).toEqual(['here']);
  });

  it('never far away, nor where another bears the name, nor by a former name or one that was gone', () => {
    expect(sure(candidate('far', ['NAME_EQUAL']))).toEqual([]);
    expect(sure(candidate('here', ['NAME_EQUAL']), candidate('far', ['NAME_FOLDED_EQUAL']))).toEqual([]);
    expect(sure(candidate('here', ['NAME_COMPLETED']), candidate('other', ['NAME_COMPLETED']))).toEqual([]);
    expect(sure(candidate('here', ['NAME_EQUAL', 'NOT_EXISTING_THEN']))).toEqual([]);
    expect(sure(candidate('here', ['NAME_EQUAL', 'FORMER_NAME']))).toEqual([]);
  });

  it('for each part by itself', () => {
    const other = candidate('other', ['NAME_EQUAL'], { partKey: 'y' });
    expect(sure(candidate('here', ['NAME_EQUAL']), other)).toEqual(['here', 'other']);
  });
});

describe('a person is sure', () => {
  const found = (personId: string, more: Partial<PersonFound> = {}): PersonFound => ({
    partKey: 'p1',
    personId,
    score: 0.79,
    verdict: 'LIKELY',
    evidence: [evidence('NAME_AS_PRINTED'), evidence('SAME_POSITION'), { ...evidence('SAME_UNIT'), isPlaced: true }],
    ...more,
  });

  it('when a unit agrees, too, of which both print the place, and nobody else is likely', () => {
    expect(ids(surePeople([found('a'), found('b', { verdict: 'POSSIBLE', score: 0.4 })]))).toEqual(['a']);
  });

  it('when name and post are the very same at another meeting of the same organiser', () => {
    const known = found('a', { score: 0.58, evidence: [evidence('NAME_AS_PRINTED'), evidence('SAME_POSITION')] });
    expect(surePeople([known], new Set(['p1 a']))).toMatchObject([{ id: 'a', isFamiliar: true }]);
    const unlike = { ...known, evidence: [evidence('NAME_WITHOUT_ACCENTS'), evidence('SAME_POSITION')] };
    expect(surePeople([unlike], new Set(['p1 a']))).toEqual([]);
    expect(surePeople([known], new Set(['p2 a', 'p1 b']))).toEqual([]);
  });

  it('never by a name and a post alone, with somebody else as likely, or where anything speaks against it', () => {
    expect(surePeople([found('a', { score: 0.58 })])).toEqual([]);
    const bare = [evidence('NAME_AS_PRINTED'), evidence('SAME_POSITION'), evidence('SAME_UNIT')];
    expect(surePeople([found('a', { score: 0.9, evidence: bare })])).toEqual([]);
    expect(surePeople([found('a'), found('b')])).toEqual([]);
    expect(surePeople([found('a', { evidence: [evidence('NAME_AS_PRINTED'), evidence('OTHER_UNIT')] })])).toEqual([]);
    expect(surePeople([found('a', { verdict: 'CONFLICTING' })])).toEqual([]);
  });
});

describe('meetings, decisions and areas are sure', () => {
  it('when just one meeting is almost certain', () => {
    const [one, two] = [candidate('one', [], { score: 0.9 }), candidate('two', [], { score: 1 })];
    expect(ids(sureMeetings([one, candidate('three', [], { score: 0.6 })]))).toEqual(['one']);
    expect(sureMeetings([one, two])).toEqual([]);
  });

  it('when number, issuer and year of a decision agree', () => {
    expect(ids(sureDecisions([candidate('d', ['NUMBER_EQUAL', 'ISSUER_NAMED', 'YEAR_FITS'])]))).toEqual(['d']);
    expect(sureDecisions([candidate('d', ['NUMBER_EQUAL', 'YEAR_FITS'])])).toEqual([]);
  });

  it('when the place as printed names the only area of its name and level', () => {
    const named = candidate('a', ['NAME_FOLDED_EQUAL', 'EXISTED_THEN', 'AREA_NAMED']);
    expect(ids(sureAreas([named]))).toEqual(['a']);
    expect(sureAreas([named, candidate('b', ['NAME_FOLDED_EQUAL'])])).toEqual([]);
    expect(sureAreas([candidate('a', ['NAME_FOLDED_EQUAL', 'EXISTED_THEN'])])).toEqual([]);
  });
});
