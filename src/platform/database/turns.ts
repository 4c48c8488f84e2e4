/** How long somebody waits, and what they are told then. */
interface Patience {
  ms: number;
  late: () => Error;
}

/** Lets so many work at a time; whoever comes later waits, first come first served, without `patience` as long as it takes. */
export class Turns {
  private readonly waiting = new Set<() => void>();
  private free: number;

  constructor(
    places: number,
    private readonly patience?: Patience,
  ) {
    this.free = places;
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await this.turn();
    try {
      return await work();
    } finally {
      const [next] = this.waiting;
      if (next) next();
      else this.free += 1;
    }
  }

  private turn(): Promise<void> {
    return new Promise((begin, giveUp) => {
      const { ms, late } = this.patience ?? {};
      const timer = late && setTimeout(() => this.waiting.delete(next) && giveUp(late()), ms);
      const next = () => {
        clearTimeout(timer);
        this.waiting.delete(next);
        begin();
      };
      this.waiting.add(next);
    });
  }
}
