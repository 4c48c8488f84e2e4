import { Injectable } from '@nestjs/common';
import { existence, type OrganisationMatch } from '../../../organisations/matching/match-organisation.js';
import type { OrganisationMatchReason } from '../../../organisations/matching/match-reasons.js';
import { OrganisationMatching } from '../../../organisations/matching/organisation-matching.service.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { householdName } from '../bodies/proposed-household.js';
import { placedName } from '../bodies/placed-name.js';
import { awardFormOf } from '../forms/award-form-of.js';
import { DraftForms } from '../forms/draft-forms.repository.js';
import { AlikeArticles } from '../../alike/alike-articles.service.js';
import { bestOf, type Candidate, printedDay } from './candidate.js';
import { ImpliedAreas } from './implied-areas.service.js';
import { type DraftToMatch, MatchesRepository } from './matches.repository.js';
import { areasOfMeeting, bodiesPrinted, isDate, period, toldIn } from './told-in-draft.js';

type Unscored = Omit<Candidate, 'score'>;

/** Records that the parts of a draft may be: found when asked for, so that what was recorded meanwhile is among them. */
@Injectable()
export class DraftMatches {
  constructor(
    private readonly records: MatchesRepository,
    private readonly bodies: OrganisationMatching,
    private readonly alike: AlikeArticles,
    private readonly catalogue: DraftForms,
    private readonly implied: ImpliedAreas,
  ) {}

  /** Articles on record, and open drafts, that a draft is likely the same as. */
  async articles({ id: draftId, text, contents, articleId }: DraftToMatch): Promise<Candidate[]> {
    const alike = await this.alike.alike(text, contents, [draftId, articleId]);
    return alike.map(({ kind, id, title, outlet, publishedOn, likeness }) => ({
      partKey: 'article',
      kind,
      id,
      label: title ?? '',
      detail: [outlet, printedDay(publishedOn)].filter(Boolean).join('; ') || null,
      score: likeness,
      reasons: ['TEXT_ALIKE'],
    }));
  }

  /** By the rules of the organisations' room, with the areas that the article names. */
  async organisations(draft: DraftToMatch): Promise<Candidate[]> {
    const { contents, areas } = toldIn(draft);
    const printed = bodiesPrinted(contents);
    const asked = printed.map(({ printed: name, on, isHousehold }) => ({
      name,
      unit: null,
      on,
      ...(isHousehold ? { household: householdName(name, draft.text) } : {}),
    }));
    const found = await this.bodies.matchAll(asked, areas);
    const offered = printed.flatMap(({ key }, at) => asCandidates(key, found[at] ?? []));
    return bestOf([...offered, ...(await this.bodiesOfLevels(draft, offered))]);
  }

  /** "UBND tỉnh" of an article that names no tỉnh: that of the one which is guessed, and told to be. */
  private async bodiesOfLevels(draft: DraftToMatch, offered: readonly Unscored[]): Promise<Unscored[]> {
    const implied = await this.implied.of(draft);
    const { contents, areas } = toldIn(draft);
    const open = bodiesPrinted(contents).flatMap(({ key, printed, on }) => {
      const { area, from, isOpen } = placedName(printed, areas, implied);
      const isGuessed =
        isOpen && area !== null && !areas.includes(area) && !offered.some(({ partKey }) => partKey === key);
      return isGuessed ? [{ key, name: printed, on, guess: GUESSED_BY[from === 'KEEPER' ? 'KEEPER' : 'ARTICLE'] }] : [];
    });
    const asked = open.map(({ name, on }) => ({ name, unit: null, on }));
    const found = await this.bodies.matchAll(
      asked,
      implied.map(({ area }) => area),
    );
    return open.flatMap(({ key, guess }, at) =>
      asCandidates(key, found[at] ?? []).map((one) => ({
        ...one,
        reasons: [...one.reasons.filter((reason) => reason !== 'AREA_NAMED'), guess],
      })),
    );
  }

  /** The form that accepting would record: what was read is a kind of form, and may be many of the catalogue. */
  async forms({ contents }: DraftToMatch): Promise<Candidate[]> {
    const catalogue = await this.catalogue.forms();
    return contents.awards.flatMap((award): Candidate[] => {
      const found = awardFormOf(award, catalogue);
      const label = catalogue.find(({ id }) => id === found?.id)?.label;
      if (!found || label === undefined) return [];
      const { id, code: detail } = found;
      return [{ partKey: award.key, kind: 'FORM', id, label, detail, score: 1, reasons: ['FORM_EQUAL'] }];
    });
  }

  async areas({ contents }: DraftToMatch): Promise<Candidate[]> {
    const placed = contents.meetings.map((meeting) => ({ meeting, areas: areasOfMeeting(contents, meeting) }));
    const names = placed.flatMap(({ areas }) => areas.flatMap(({ key, proper }) => [key, proper]));
    const found = await this.records.areas([...new Set(names)]);
    return bestOf(
      placed.flatMap(({ meeting: { key, heldOn, placePrinted }, areas }) =>
        found
          .filter(({ nameKey }) => areas.some((named) => nameKey === named.key || nameKey === named.proper))
          .map((area): Unscored => {
            const [from, to] = [area.validFrom, area.validTo];
            const on = heldOn !== null && isDate(heldOn) ? heldOn : null;
            const inPlace = placePrinted !== null && ` ${foldVietnamese(placePrinted)} `.includes(` ${area.nameKey} `);
            return {
              partKey: `${key}.place`,
              kind: 'AREA',
              id: area.id,
              label: area.name,
              detail: [area.within, period(from, to)].filter(Boolean).join('; ') || null,
              reasons: [
                areas.some((named) => named.key === area.nameKey) ? 'NAME_FOLDED_EQUAL' : 'NAME_COMPLETED',
                ...existence(on, area),
                ...(inPlace ? (['AREA_NAMED'] as const) : []),
              ],
            };
          }),
      ),
    );
  }
}

const GUESSED_BY = { ARTICLE: 'AREA_AROUND_NAMED', KEEPER: 'AREA_OF_KEEPER' } as const;

function asCandidates(partKey: string, found: readonly OrganisationMatch[]): Unscored[] {
  return found.flatMap(({ organisation, reasons }): Unscored[] => {
    const { id, name: label, area, validFrom, validTo } = organisation;
    const detail = [area, period(validFrom, validTo)].filter(Boolean).join('; ') || null;
    return isOffered(reasons) ? [{ partKey, kind: 'ORGANISATION', id, label, detail, reasons }] : [];
  });
}

/** A report names few words of a body's name: what merely has them is anything. */
function isOffered(
  reasons: readonly OrganisationMatchReason[],
): reasons is Exclude<OrganisationMatchReason, 'NAME_HAS_WORDS'>[] {
  return !reasons.includes('NAME_HAS_WORDS');
}
