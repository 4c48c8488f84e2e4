import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../../organisations/organisations.service.js';
import { PeopleService } from '../../../people/people.service.js';
import { PostsService } from '../../../people/posts/posts.service.js';
import { ForbiddenError, wording } from '../../../platform/errors/domain-error.js';
import { currentRequest } from '../../../platform/request/request-context.js';
import type { PartOutcome } from '../drafts.repository.js';
import { idsOf } from '../accepting/acceptance.js';
import { DRAFT_HIDES } from '../accepting/acceptance-messages.js';
import { ConfirmingRepository, type NamedDraft } from './confirming.repository.js';
import type { DraftHiddenType } from './draft-hidden.type.js';

const MOST_IDS = 100;
const MOST_NAMES = 5;

/** Drafts that accepting did not make and that what it made names: posts added since, people and bodies that were linked. */
@Injectable()
export class ConfirmNamed {
  constructor(
    private readonly records: ConfirmingRepository,
    private readonly people: PeopleService,
    private readonly posts: PostsService,
    private readonly organisations: OrganisationsService,
  ) {}

  /** Those that are not the viewer's to confirm stay as they are. */
  async confirm(outcomes: readonly PartOutcome[]): Promise<void> {
    const drafts = await this.drafts(outcomes);
    const idsOfKind = (code: NamedDraft['code']) => drafts.filter((draft) => draft.code === code).map(({ id }) => id);
    const bodies = drafts.filter(({ code }) => code === 'BODY_NOT_PUBLIC');
    for (const { id, version } of bodies) await ifMine(() => this.organisations.confirmOrganisation({ id, version }));
    await ifMine(() => this.people.confirmPeople(idsOfKind('PERSON_NOT_PUBLIC')));
    await ifMine(() => this.posts.confirmPosts(idsOfKind('POST_NOT_PUBLIC')));
  }

  /** What the public does not see for them. */
  async hidden(outcomes: readonly PartOutcome[]): Promise<DraftHiddenType[]> {
    const drafts = await this.drafts(outcomes);
    const { language } = currentRequest();
    return (Object.keys(DRAFT_HIDES) as NamedDraft['code'][]).flatMap((code) => {
      const own = drafts.filter((draft) => draft.code === code);
      if (own.length === 0) return [];
      const records = own.length;
      const message = wording(DRAFT_HIDES[code], language, { records, names: namesOf(own) });
      return [{ code, records, recordIds: own.slice(0, MOST_IDS).map(({ id }) => id), message }];
    });
  }

  private drafts(outcomes: readonly PartOutcome[]): Promise<NamedDraft[]> {
    return this.records.draftsNamed((name) => idsOf(outcomes, name));
  }
}

async function ifMine(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    // Refused before anything is written.
    if (!(error instanceof ForbiddenError)) throw error;
  }
}

function namesOf(drafts: readonly NamedDraft[]): string {
  const names = [...new Set(drafts.map(({ name }) => name))];
  return [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ['…'] : [])].join(', ');
}
