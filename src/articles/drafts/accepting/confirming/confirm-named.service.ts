import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../../../organisations/organisations.service.js';
import { PeopleService } from '../../../../people/people.service.js';
import { PostsService } from '../../../../people/posts/posts.service.js';
import { Database } from '../../../../platform/database/database.js';
import { ForbiddenError, wording } from '../../../../platform/errors/domain-error.js';
import { currentRequest } from '../../../../platform/request/request-context.js';
import type { PartOutcome } from '../../drafts.repository.js';
import { idsOf } from '../acceptance.js';
import { DRAFT_HIDES } from '../acceptance-messages.js';
import type { DraftHiddenType } from './confirm-draft.js';

type Code = keyof typeof DRAFT_HIDES;

interface NamedDraft {
  code: Code;
  id: string;
  version: number;
}

const MOST_IDS = 100;

/** Drafts that accepting did not make and that what it made names: posts added since, people and bodies that were linked. */
@Injectable()
export class ConfirmNamed {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly posts: PostsService,
    private readonly organisations: OrganisationsService,
  ) {}

  /** Those that are not the viewer's to confirm stay as they are. */
  async confirm(outcomes: readonly PartOutcome[]): Promise<void> {
    for (const draft of await this.drafts(outcomes)) await this.confirmed(draft);
  }

  /** What the public does not see for them. */
  async hidden(outcomes: readonly PartOutcome[]): Promise<DraftHiddenType[]> {
    const drafts = await this.drafts(outcomes);
    const { language } = currentRequest();
    return (Object.keys(DRAFT_HIDES) as Code[]).flatMap((code) => {
      const ids = drafts.filter((draft) => draft.code === code).map(({ id }) => id);
      if (ids.length === 0) return [];
      const message = wording(DRAFT_HIDES[code], language, { records: ids.length });
      return [{ code, records: ids.length, recordIds: ids.slice(0, MOST_IDS), message }];
    });
  }

  private drafts(outcomes: readonly PartOutcome[]): Promise<NamedDraft[]> {
    const ids = (name: keyof PartOutcome['of']) => idsOf(outcomes, name);
    return this.database.query<NamedDraft>(
      `with awarded as materialized (select person_id, organisation_id, grantor_id from awards where id = any($3)),
         named as materialized (
           select unnest($1::uuid[]) as id union select person_id from awarded
            union select person_id from attendances where id = any($2)),
         bodies as materialized (
           select unnest($6::uuid[]) as id union select organisation_id from awarded union select grantor_id from awarded
            union select organisation_id from meeting_organisers where meeting_id = any($4)
            union select organisation_id from claim_grantors where claim_id = any($5))
       select 'PERSON_NOT_PUBLIC' as code, id, version from people
        where id in (select id from named) and record_status = 'DRAFT' and merged_into_id is null
       union all
       select 'POST_NOT_PUBLIC', id, version from posts where person_id in (select id from named) and record_status = 'DRAFT'
       union all
       select 'BODY_NOT_PUBLIC', id, version from organisations where id in (select id from bodies) and record_status = 'DRAFT'
       order by 1, 2`,
      [ids('personId'), ids('attendanceId'), ids('awardId'), ids('meetingId'), ids('claimId'), ids('organisationId')],
    );
  }

  private async confirmed({ code, id, version }: NamedDraft): Promise<void> {
    try {
      if (code === 'PERSON_NOT_PUBLIC') await this.people.confirmPerson({ id, version });
      else if (code === 'POST_NOT_PUBLIC') await this.posts.confirmPost({ id, version });
      else await this.organisations.confirmOrganisation({ id, version });
    } catch (error) {
      // Refused before anything is written.
      if (!(error instanceof ForbiddenError)) throw error;
    }
  }
}
