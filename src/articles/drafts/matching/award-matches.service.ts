import { Injectable } from '@nestjs/common';
import { parseDecisionNumber } from '../../../awards/numbers/decision-number.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { personKey } from '../../../platform/text/names/person-key.js';
import { awardFormOf } from '../forms/award-form-of.js';
import { DraftForms } from '../forms/draft-forms.repository.js';
import type { DraftContents } from '../draft-contents.js';
import { awardReasons } from './award-reasons.js';
import { bestOf, type Candidate, printedDay } from './candidate.js';
import { decisionReasons } from './match-rules.js';
import { type DraftToMatch, MatchesRepository } from './matches.repository.js';
import { DraftPlaces } from './places.service.js';
import { ReceivedLines } from './received-lines.repository.js';
import { type OfferedLine, type Receivers, type SureLine, sureLines } from './sure-lines.js';
import { dayOf } from './told-in-draft.js';

type Unscored = Omit<Candidate, 'score'>;
type LineOffered = OfferedLine & Unscored;

/** Award lines and decisions on record that an award of a draft may be. */
@Injectable()
export class DraftAwardMatches {
  constructor(
    private readonly records: MatchesRepository,
    private readonly lines: ReceivedLines,
    private readonly catalogue: DraftForms,
    private readonly places: DraftPlaces,
  ) {}

  /** Lines of somebody who bears the name, as printed or as the person or body that the line is linked to. */
  async awards(draft: DraftToMatch): Promise<Candidate[]> {
    const offered = await this.offered(draft);
    return bestOf(offered.map(({ line: _line, told: _told, ...candidate }) => candidate));
  }

  /**
   * Those that are the award told of beyond doubt: handed over at one of the meetings (ids, by key of the part), or of the
   * decision that is named. `receivers`: records that staff say who is named are, by key of the part.
   */
  async same(draft: DraftToMatch, meetings: ReadonlyMap<string, string>, receivers: Receivers): Promise<SureLine[]> {
    const offered = await this.offered({ ...draft, people: { ...draft.people, ...receivers.people } });
    return sureLines(offered, meetings, receivers);
  }

  /** Those of the number that is named, and those that list who is named, with the same form. */
  async decisions(draft: DraftToMatch): Promise<Candidate[]> {
    const { contents } = draft;
    const numbered = contents.awards.flatMap((award) =>
      award.decisionNumber === null ? [] : [{ award, number: parseDecisionNumber(award.decisionNumber).normalised }],
    );
    const decisions = await this.records.decisions([...new Set(numbered.map(({ number }) => number))]);
    const placesOf = decisions.length === 0 ? null : await this.places.of(draft);
    const ofNumber = numbered.flatMap(({ award, number }) =>
      decisions
        .filter(({ numberNormalised }) => numberNormalised === number)
        .map((decision): Unscored => ({
          partKey: `${award.key}.d`,
          kind: 'DECISION',
          id: decision.id,
          label: decision.numberPrinted,
          detail: [decision.issuer, printedDay(decision.signedOn)].filter(Boolean).join('; '),
          reasons: decisionReasons(
            award.grantors,
            decision,
            dayOf(contents, award.meetingKey),
            placesOf!(award.meetingKey),
          ),
        })),
    );
    return bestOf([...ofNumber, ...listing(await this.offered(draft), ofNumber)]);
  }

  private async offered(draft: DraftToMatch): Promise<LineOffered[]> {
    const { contents } = draft;
    const catalogue = await this.catalogue.forms();
    const named = contents.awards.flatMap((award) =>
      award.named.map((each) => ({
        award: { ...award, name: each.name, formId: awardFormOf(award, catalogue)?.id ?? null },
        told: {
          kind: each.kind,
          awardClass: awardFormOf(award, catalogue)?.awardClass ?? null,
          meetingKey: award.meetingKey,
          decisionNumber: award.decisionNumber === null ? null : parseDecisionNumber(award.decisionNumber).normalised,
        },
        key: each.key,
        nameKeys: namesOf(each),
        personId: draft.people[each.key] ?? null,
      })),
    );
    const lines = await this.lines.ofReceivers({
      names: [...new Set(named.flatMap(({ nameKeys }) => nameKeys))],
      personIds: named.flatMap(({ personId }) => personId ?? []),
      organisationIds: [],
    });
    if (lines.length === 0) return [];
    const placesOf = await this.places.of(draft);
    return named.flatMap(({ award, told, key, nameKeys, personId }) =>
      lines
        .filter(
          (line) =>
            nameKeys.some((name) => line.names.includes(name)) || (personId !== null && line.personId === personId),
        )
        .map((line): LineOffered => ({
          partKey: key,
          kind: 'AWARD',
          id: line.id,
          label: `${line.form}: ${line.name ?? award.name}`,
          detail: [line.grantor, printedDay(line.grantedOn), line.decisionNumber].filter(Boolean).join('; ') || null,
          reasons: awardReasons({ ...award, ...daysOf(contents, award.meetingKey) }, line, placesOf(award.meetingKey)),
          line,
          told,
        })),
    );
  }
}

/** Folded as printed, as lines have it, and under what people are found. */
function namesOf({ name, kind }: DraftContents['awards'][number]['named'][number]): string[] {
  const printed = foldVietnamese(name);
  return kind === 'INDIVIDUAL' ? [...new Set([printed, personKey(name)])] : [printed];
}

function daysOf(contents: DraftContents, meetingKey: string | null): { on: string | null; heldOn: string | null } {
  const heldOn = dayOf(contents, meetingKey);
  return { on: contents.article.publishedOn ?? heldOn, heldOn: heldOn ?? contents.article.publishedOn };
}

const SPEAKS_AGAINST: ReadonlySet<string> = new Set(['FORM_DIFFERS', 'GRANTOR_DIFFERS', 'GRANTED_LATER']);

/** Decisions that list who is named, each once for an award, besides those of its number. */
function listing(offered: readonly LineOffered[], known: readonly Unscored[]): Unscored[] {
  const found = new Map(known.map(({ partKey, id }) => [`${partKey} ${id}`, null as Unscored | null]));
  for (const { partKey, line, reasons } of offered) {
    if (line.decisionId === null || reasons.some((reason) => SPEAKS_AGAINST.has(reason))) continue;
    const part = `${partKey.split('.')[0]}.d`;
    const key = `${part} ${line.decisionId}`;
    if (found.has(key)) continue;
    found.set(key, {
      partKey: part,
      kind: 'DECISION',
      id: line.decisionId,
      label: line.decisionNumber ?? '',
      detail: [line.grantor, printedDay(line.grantedOn)].filter(Boolean).join('; '),
      reasons: ['RECEIVER_LISTED', ...reasons.filter((reason) => !reason.startsWith('NAME_'))],
    });
  }
  return [...found.values()].filter((each) => each !== null);
}
