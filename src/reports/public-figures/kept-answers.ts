/** An answer, and the moment at which it was begun to be looked for: it is of then, or of later. */
export interface Kept<Answer> {
  answer: Answer;
  at: Date;
}

/**
 * Keeps the answers to questions that many ask and that take long, for `ms` each, and `most` of them. Who asks while an answer is
 * being looked for gets that one. A failure is told to all who wait for it, and is not kept.
 */
export class KeptAnswers<Answer> {
  private readonly kept = new Map<string, { found: Promise<Kept<Answer>>; isSettled: boolean; until: number }>();

  constructor(
    private readonly ms: number,
    private readonly most: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** How many are held, those that are being looked for among them. */
  get size(): number {
    return this.kept.size;
  }

  of(question: string, find: () => Promise<Kept<Answer>>): Promise<Kept<Answer>> {
    const known = this.kept.get(question);
    if (known && (!known.isSettled || this.now() < known.until)) return known.found;
    this.kept.delete(question);
    this.makeRoom();
    const entry = { found: find(), isSettled: false, until: Infinity };
    this.kept.set(question, entry);
    entry.found.then(
      ({ at }) => Object.assign(entry, { isSettled: true, until: at.getTime() + this.ms }),
      () => this.kept.get(question) === entry && this.kept.delete(question),
    );
    return entry.found;
  }

  /** What is being looked for stays: somebody waits for it. */
  private makeRoom(): void {
    for (const [question, { isSettled }] of this.kept) {
      if (this.kept.size < this.most) return;
      if (isSettled) this.kept.delete(question);
    }
  }
}
