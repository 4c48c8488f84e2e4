import type { AwardLineInput } from '../../../awards/lines/award-line-input.js';
import type { DraftAwardPart, DraftNamedPart } from '../draft-contents.js';
import type { Acceptance } from '../accepting/acceptance.js';
import type { ResolvedForm } from '../forms/award-form-of.js';
import type { CountedLine } from './counted-lines.js';

/** An award line to be recorded: of somebody who is named, or of those who are counted. */
export interface LineToMake {
  award: DraftAwardPart;
  form: ResolvedForm;
  named: DraftNamedPart | null;
  counted: CountedLine | null;
  input: AwardLineInput;
}

/** Key of the part that a line is made of. */
export function keyOf({ named, award }: LineToMake): string {
  return (named ?? award).key;
}

/** Key of the part at a path of the inner input of an act on these lines: `lines.3.recipient.namePrinted`. */
export function keyAmong(lines: readonly LineToMake[]): (path: string) => string | undefined {
  return (path) => {
    const line = /^lines\.(\d+)/u.exec(path)?.[1];
    return line === undefined ? undefined : keyOf(lines[Number(line)]!);
  };
}

/** A line that stands for a count. */
export interface CountedLineMade extends CountedLine {
  awardId: string;
}

/** Award lines that accepting recorded or found. */
export class LinesMade {
  /** By key of the named recipient. */
  readonly named = new Map<string, string>();
  /** By key of the award. */
  readonly counted = new Map<string, CountedLineMade[]>();

  constructor(private readonly acceptance: Acceptance) {}

  has({ named }: LineToMake): boolean {
    return named !== null && this.named.has(named.key);
  }

  found(key: string, awardId: string): void {
    this.named.set(key, awardId);
    this.acceptance.became(key, false, { awardId });
  }

  /** A line on record that stands for a count already. */
  foundCount(key: string, line: CountedLineMade): void {
    this.counted.set(key, [...(this.counted.get(key) ?? []), line]);
    this.acceptance.became(key, false, { awardId: line.awardId });
  }

  made({ award, named, counted }: LineToMake, awardId: string): void {
    if (named) this.named.set(named.key, awardId);
    if (counted) this.counted.set(award.key, [...(this.counted.get(award.key) ?? []), { ...counted, awardId }]);
    this.acceptance.became(named?.key ?? award.key, true, { awardId });
  }
}
