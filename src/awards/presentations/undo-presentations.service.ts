import { Injectable } from '@nestjs/common';
import { ManyDrafts } from '../../audit/many-drafts.service.js';
import { Presentation } from './presentation.entity.js';
import { PresentationsRepository } from './presentations.repository.js';

/** Handings-over that an act of a room above made, taken back with it. */
@Injectable()
export class UndoPresentations {
  constructor(
    private readonly presentations: PresentationsRepository,
    private readonly drafts: ManyDrafts,
  ) {}

  /** Drafts only. What they handed over may be handed over anew. Scope is for the caller to check. */
  async undo(act: string, reason: string, ids: readonly string[]): Promise<string[]> {
    const undone = await this.drafts.takeBack({ act, reason }, Presentation, ids);
    for (const id of undone) {
      const items = await this.presentations.itemsOf(id);
      await this.presentations.withdrawItems(items.map((item) => item.id));
    }
    return undone;
  }
}
