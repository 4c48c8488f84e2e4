import { Injectable } from '@nestjs/common';
import { namedByAwardFilter } from '../../../awards/listing/award-filters.js';
import type { StoredFile } from '../../../files/stored-file.entity.js';
import { organisationShape } from '../../../organisations/organisation.shape.js';
import { personShape } from '../../../people/person.shape.js';
import { SnapshotsApart } from '../../../platform/database/snapshots-apart.js';
import { InvalidError } from '../../../platform/errors/domain-error.js';
import { KnownFilters } from '../../../platform/graphql/records/known-filters.service.js';
import { named } from '../../../platform/graphql/compiling/named.js';
import { dayInVietnam } from '../../../platform/time/day.js';
import { printedDate } from '../../../platform/time/vietnamese-date.js';
import { reportMessages } from '../../reports.messages.js';
import { DocumentsService, MOST_ON_PAPER } from '../documents.service.js';
import { awardListDocument } from './award-list-document.js';
import { AwardListsRepository } from './award-lists.repository.js';
import type { RequestAwardListInput } from './request-award-list.js';

/** Of one list: a year of a province has a few thousand. */
const MOST_LISTED = 50_000;

/** Lists of awards to be kept or handed on: the book of a year, all awards of a body, the dossier of a person. */
@Injectable()
export class AwardLists {
  constructor(
    private readonly lists: AwardListsRepository,
    private readonly documents: DocumentsService,
    private readonly filters: KnownFilters,
    private readonly snapshots: SnapshotsApart,
  ) {}

  /**
   * What the viewer may see of it, of one moment.
   * @throws InvalidError UNKNOWN_ID, FORM_UNKNOWN, LIST_TOO_LONG, LIST_TOO_LONG_FOR_PAPER
   */
  async store({ formats, filter, personId, bodyId }: RequestAwardListInput): Promise<StoredFile[]> {
    const asked = { filter: filter ?? {}, personId: personId ?? null, bodyId: bodyId ?? null };
    await this.filters.require([
      ...named(personShape, personId, 'input.personId'),
      ...named(organisationShape, bodyId, 'input.bodyId'),
      ...namedByAwardFilter(asked.filter).map(({ isThere, problem }) => ({
        isThere,
        problem: { ...problem, field: `input.filter.${problem.field}` },
      })),
    ]);
    const { lines, names } = await this.snapshots.take(async () => {
      const ids = await this.lists.choose(asked, MOST_LISTED + 1);
      requireFit(ids.length, formats);
      return { lines: await this.lists.lines(ids), names: await this.lists.namesOf(asked) };
    });
    const document = awardListDocument(lines, {
      filter: asked.filter,
      names,
      madeOn: printedDate(dayInVietnam(new Date())),
    });
    const of = names.grantor && !names.person && !names.body ? ` ${names.grantor}` : '';
    return this.documents.store(`${document.title}${of}`, document, formats);
  }
}

/** @throws InvalidError LIST_TOO_LONG, LIST_TOO_LONG_FOR_PAPER */
function requireFit(found: number, formats: RequestAwardListInput['formats']): void {
  if (found > MOST_LISTED)
    throw new InvalidError(reportMessages.LIST_TOO_LONG, { field: 'input.filter', details: { most: MOST_LISTED } });
  if (found > MOST_ON_PAPER && formats.some((format) => format === 'PDF' || format === 'DOCX'))
    throw new InvalidError(reportMessages.LIST_TOO_LONG_FOR_PAPER, {
      field: 'input.formats',
      details: { most: MOST_ON_PAPER, found },
    });
}
