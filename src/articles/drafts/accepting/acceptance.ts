import { type Language, wording } from '../../../platform/errors/domain-error.js';
import { toldAt } from '../../../platform/errors/told-at.js';
import type { PartOutcome } from '../drafts.repository.js';
import type { DraftWarningType } from '../draft-warning.type.js';
import { ACCEPTANCE_WARNINGS, type AcceptanceWarningCode } from './acceptance-messages.js';
import { linked, type Plan } from './plan.js';

/** One acceptance on its way: what is to be done, what was done, and what to look at. */
export class Acceptance {
  readonly outcomes: PartOutcome[] = [];
  readonly warnings: DraftWarningType[] = [];
  /** Of the meetings, by key of the part. */
  readonly meetings = new Map<string, string>();
  /** Of the bodies that were recorded with it, by key of the part. */
  readonly bodies = new Map<string, string>();

  constructor(
    readonly plan: Plan,
    readonly keptById: string | null,
    /** Where names and posts are printed. */
    readonly sourceNote: string,
    private readonly language: Language,
    /** The text of the article. */
    readonly text = '',
  ) {}

  warn(
    code: AcceptanceWarningCode,
    partKey: string | null,
    details: Record<string, unknown> = {},
    recordId: string | null = null,
  ): void {
    const message = wording(ACCEPTANCE_WARNINGS[code], this.language, details);
    this.warnings.push({ code, partKey, message, recordId });
  }

  add(warning: DraftWarningType): void {
    this.warnings.push(warning);
  }

  /** What is told of a part in other words than before. */
  addNew(warnings: readonly DraftWarningType[]): void {
    const part = (key: string | null) => key?.split('.')[0];
    const isTold = (each: DraftWarningType) =>
      this.warnings.some((told) => told.message === each.message && part(told.partKey) === part(each.partKey));
    this.warnings.push(...warnings.filter((each) => !isTold(each)));
  }

  /** Doubts of the acts behind it, worded by their rooms. */
  passOn(partKey: string | null, doubts: readonly { code: string; message: string; recordId?: string | null }[]): void {
    this.warnings.push(...doubts.map(({ code, message, recordId = null }) => ({ code, message, partKey, recordId })));
  }

  became(partKey: string, made: boolean, of: PartOutcome['of']): void {
    this.outcomes.push({ partKey, made, of });
  }

  /** A record that was there, and of which accepting changed something that is given back when it is undone. */
  touched(partKey: string, of: PartOutcome['of']): void {
    this.outcomes.push({ partKey, made: false, touched: true, of });
  }

  /** The body that a part is: linked, or recorded with it; null: as printed. */
  bodyOf(key: string): string | null {
    return linked(this.plan.choices, key, 'organisationId') ?? this.bodies.get(key) ?? null;
  }

  /** Path of the choice for a part. */
  fieldOf(key: string): string {
    return this.plan.choices.get(key)?.field ?? 'input.parts';
  }

  /** One of the acts behind it: what that refuses is told at the choice for the part of which it is told. */
  within<T>(key: string, act: () => Promise<T>, keyAt: (path: string) => string | undefined = () => key): Promise<T> {
    // What names a choice already is at its place.
    const place = (path: string | null) =>
      path?.startsWith('parts') ? `input.${path}` : this.fieldOf((path !== null && keyAt(path)) || key);
    return toldAt(place, act);
  }

  hasMade(name: keyof PartOutcome['of'], id: string): boolean {
    return this.outcomes.some(({ made, of }) => made && of[name] === id);
  }
}

/** Records of one kind among the outcomes, in order. */
export function idsOf(outcomes: readonly PartOutcome[], name: keyof PartOutcome['of']): string[] {
  return [...new Set(outcomes.map(({ of }) => of[name]).filter((id) => typeof id === 'string'))];
}
