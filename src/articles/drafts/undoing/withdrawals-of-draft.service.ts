import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../../organisations/organisations.service.js';
import { type Language, wording } from '../../../platform/errors/domain-error.js';
import { saidAs } from '../../../platform/errors/said-values.js';
import { currentRequest, currentViewer } from '../../../platform/request/request-context.js';
import { holdsOver } from '../../../platform/request/scope.js';
import { reachOf } from '../../../platform/request/viewer.js';
import { printedDate } from '../../../platform/time/vietnamese-date.js';
import { DraftsRepository, type OutcomeOf } from '../drafts.repository.js';
import { DraftsService } from '../drafts.service.js';
import { BUILT_UPON, type BuiltUponCode } from './built-upon.js';
import { UndoingRepository } from './undoing.repository.js';
import { WITHDRAWAL_REASONS, type WithdrawalReason } from './withdrawal-reasons.js';
import { type StandingRecord, WithdrawalsOfDraftRepository } from './withdrawals-of-draft.repository.js';
import type { DraftWithdrawalType } from './withdrawals-of-draft.js';

/** What accepting made, from what leans on others down to what others lean on. */
const ORDER = [
  ['Presentation', 'presentationId'],
  ['Award', 'awardId'],
  ['AwardDecision', 'decisionId'],
  ['Claim', 'claimId'],
  ['Attendance', 'attendanceId'],
  ['Meeting', 'meetingId'],
  ['Article', null],
  ['Post', 'postId'],
  ['Person', 'personId'],
  ['Organisation', 'organisationId'],
] as const satisfies readonly (readonly [string, keyof OutcomeOf | null])[];

/** Hidden, and in no figure, once their meeting or article is withdrawn. */
const GOING_WITH: Readonly<Record<string, 'Meeting' | 'Article'>> = {
  Presentation: 'Meeting',
  Attendance: 'Meeting',
  Claim: 'Article',
};

const STAYS: ReadonlySet<WithdrawalReason> = new Set(['SPOKEN_OF', 'OF_OTHERS']);

type Ref = Pick<StandingRecord, 'type' | 'id'>;

/** What is to be withdrawn by hand, and in which order, once an acceptance can no longer be undone. */
@Injectable()
export class WithdrawalsOfDraft {
  constructor(
    private readonly drafts: DraftsService,
    private readonly repository: DraftsRepository,
    private readonly undoing: UndoingRepository,
    private readonly records: WithdrawalsOfDraftRepository,
    private readonly bodies: OrganisationsService,
  ) {}

  /** @throws NotFoundError UNKNOWN_ID */
  async list(id: string): Promise<DraftWithdrawalType[]> {
    await this.drafts.getDraft(id, 'id');
    const acceptances = await this.repository.acceptancesOf(id);
    const outcomes = (await this.repository.outcomesIn(acceptances)).filter((outcome) => outcome.made);
    const articles = acceptances.filter(({ articleMade }) => articleMade).map(({ articleId }) => articleId);
    const own = ORDER.flatMap(([type, column]): Ref[] =>
      column === null
        ? articles.map((articleId) => ({ type, id: articleId }))
        : outcomes.flatMap(({ of }) => (of[column] ? [{ type, id: of[column] }] : [])),
    );
    const built = (await this.undoing.builtUpon(acceptances.map((acceptance) => acceptance.id))).filter(
      ({ code }) => code !== 'PUBLIC' && code !== 'CHANGED',
    );
    const standing = await this.records.records([...built, ...own]);
    const at = (ref: Ref) => standing.find(({ type, id: of }) => type === ref.type && of === ref.id);
    const spokenOf = await this.records.spokenOf(
      idsOf('Person', own),
      idsOf('Organisation', own),
      own.map((ref) => ref.id),
    );
    const others = new Set(await this.notTheirs(idsOf('Organisation', own)));
    const made = new Set(own.map(({ type }) => type));
    const left = new Set(own.filter(at).map(({ type }) => type));
    const steps = [
      ...once(built).flatMap((ref) => step(withoutSecrets(at(ref)), 'BUILT_UPON', ref.code)),
      ...once(own).flatMap((ref) => {
        const ground = GOING_WITH[ref.type];
        if (ground === undefined || !made.has(ground))
          return step(at(ref), spokenOf.has(ref.id) ? 'SPOKEN_OF' : others.has(ref.id) ? 'OF_OTHERS' : 'MADE');
        return left.has(ground) ? step(at(ref), 'GOES_ALONG') : [];
      }),
    ];
    return steps.map((each, i) => ({ step: i + 1, ...each }));
  }

  /** Public bodies that whoever asks may not withdraw, where they withdraw anything at all. */
  private notTheirs(bodies: readonly string[]): Promise<string[]> {
    const reach = reachOf(currentViewer(), 'APPROVER');
    return reach === null || reach.length === 0 ? Promise.resolve([]) : this.bodies.notTheirsToWithdraw(bodies);
  }
}

function idsOf(type: string, refs: readonly Ref[]): string[] {
  return refs.flatMap((ref) => (ref.type === type ? [ref.id] : []));
}

/** What is not public of other bodies is told to be there, and no more. */
function withoutSecrets(record: StandingRecord | undefined): StandingRecord | undefined {
  if (!record) return undefined;
  const { type, keptById, recordStatus } = record;
  // A draft of an article that no body keeps is one person's.
  const isOthers = keptById === null && type === 'ArticleDraft' && reachOf(currentViewer(), 'READER') !== null;
  const isSeen = recordStatus === 'CONFIRMED' || (holdsOver('READER', keptById) && !isOthers);
  return isSeen ? record : { ...record, label: '', day: null };
}

function once<Each extends Ref>(refs: readonly Each[]): Each[] {
  return refs.filter((ref, i) => refs.findIndex(({ type, id }) => type === ref.type && id === ref.id) === i);
}

function step(
  record: StandingRecord | undefined,
  reason: WithdrawalReason,
  built?: BuiltUponCode,
): Omit<DraftWithdrawalType, 'step'>[] {
  if (!record) return [];
  const { language } = currentRequest();
  const what = built && BUILT_UPON[built][language];
  const message = wording(WITHDRAWAL_REASONS[reason], language, { what });
  return [{ reason, message, act: STAYS.has(reason) ? null : actFor(record.type), ...said(record, language) }];
}

function said(
  { day, keptById: _keeper, ...record }: StandingRecord,
  language: Language,
): Omit<StandingRecord, 'day' | 'keptById'> {
  if (record.type === 'AwardEvent') return { ...record, label: saidAs('event', record.label, language) };
  return { ...record, label: [record.label, day && printedDate(day)].filter(Boolean).join(', ') };
}

function actFor(type: string): string | null {
  if (type === 'AwardEvent') return null;
  return type === 'ArticleDraft' ? 'undoAcceptDraft' : `withdraw${type}`;
}
