import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { language, say } from '../../words/language.js';
import type { List, Row } from '../list.js';
import { valueOf } from './mending.js';
import { POINTED_AT, WHO } from '../operations.js';

/** Somebody or some body of the registry that a row may mean, and why. */
export interface Candidate {
  is: 'PERSON' | 'ORGANISATION';
  id: string;
  label: string;
  why: string;
}

interface People {
  personCandidates: {
    verdict: string;
    person: { id: string; displayName: string; posts: { titlePrinted: string }[] };
    evidence: { message: string }[];
  }[];
}

async function peopleFor(row: Row, { signedOn }: List): Promise<Candidate[]> {
  const { personCandidates } = await ask<People>(WHO, {
    input: {
      name: row.name ?? '',
      position: valueOf(row, 'POSITION') || null,
      unit: valueOf(row, 'UNIT') || null,
      on: signedOn,
      areaId: row.area?.id ?? null,
      unitId: row.unitOrganisation?.id ?? null,
    },
  });
  return personCandidates.slice(0, 10).map(({ person, verdict, evidence }) => ({
    is: 'PERSON',
    id: person.id,
    label: [person.displayName, ...person.posts.map(({ titlePrinted }) => titlePrinted)].join(', '),
    why: [likelyInWords(verdict), ...evidence.map(({ message }) => message)].filter(Boolean).join(' '),
  }));
}

const likelyInWords = (verdict: string): string =>
  verdict === 'LIKELY'
    ? say('Có thể là người này.', 'Likely this one.')
    : verdict === 'CONFLICTING'
      ? say('Khó là người này.', 'Hardly this one.')
      : '';

interface Pointed {
  node: { id: string; name?: string; area?: { name: string } | null } | null;
}

async function bodiesFor({ verdicts, proposedOrganisation }: Row): Promise<Candidate[]> {
  const ids = verdicts.filter(({ code }) => code.startsWith('BODY_')).flatMap(({ evidence }) => evidence);
  const found = await Promise.all(
    [...new Set([proposedOrganisation?.id, ...ids])]
      .filter((id) => id !== undefined)
      .slice(0, 8)
      .map((id) => ask<Pointed>(POINTED_AT, { id })),
  );
  return found.flatMap(({ node }): Candidate[] =>
    node?.name
      ? [
          {
            is: 'ORGANISATION',
            id: node.id,
            label: [node.name, node.area?.name].filter(Boolean).join(', '),
            why:
              node.id === proposedOrganisation?.id
                ? say('Đơn vị duy nhất mang tên này vào ngày quyết định.', 'The one body of this name on that day.')
                : say('Mang tên này.', 'Bears this name.'),
          },
        ]
      : [],
  );
}

/** A row is of a person, of a body, or it is not said yet of what. */
export const isOfPerson = ({ kind }: Row): boolean => kind === 'INDIVIDUAL';
export const isOfBody = ({ kind }: Row): boolean => kind === 'GROUP' || kind === 'ENTERPRISE' || kind === 'HOUSEHOLD';

/** Whom of the registry a row may mean: people by name, post and unit; bodies by what reading the row found. */
export function useCandidates(row: Row, list: List): readonly Candidate[] {
  const [offered, setOffered] = useState<Candidate[]>([]);
  useEffect(() => {
    const look =
      isOfPerson(row) && row.name ? peopleFor(row, list) : isOfBody(row) ? bodiesFor(row) : Promise.resolve([]);
    let past = false;
    const offer = (candidates: Candidate[]) => {
      if (!past) setOffered(candidates);
    };
    // They can still be looked up by name.
    look.then(offer, () => offer([]));
    return () => {
      past = true;
    };
  }, [row.id, row.name, row.kind, list.version, language()]);
  return offered;
}
