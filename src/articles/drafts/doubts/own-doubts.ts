import type { Message } from '../../../platform/errors/domain-error.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { isBefore, parsePartialDate } from '../../../platform/time/partial-date.js';
import { awardFormOf, type FormOnRecord } from '../forms/award-form-of.js';
import { isBareTitle } from '../../extraction/meetings/titles.js';
import type { DraftAwardPart, DraftContents, DraftDoubt, DraftPart } from '../draft-contents.js';
import { doubt as readerDoubt } from '../../extraction/messages.js';
import { mannerTold } from '../accepting-awards/manner-told.js';
import { isHandedOver } from '../accepting-awards/tellings-of-award.js';
import { dayDoubtOf } from './day-doubt.js';
import { DRAFT_DOUBTS } from './own-doubts.messages.js';

type OwnCode = keyof typeof DRAFT_DOUBTS;

/**
 * The contents, of which those doubts of the reader were kept that still hold, with the doubts of days and those of the
 * registry as they stand.
 */
export function withOwnDoubts(
  contents: DraftContents,
  catalogue: readonly FormOnRecord[],
  text: string,
): DraftContents {
  const read = contents.doubts.filter(({ code }) => !(code in DRAFT_DOUBTS));
  const { article, meetings, awards } = contents;
  const taken = <Part extends DraftPart>(parts: readonly Part[]) => parts.filter(({ leftOut }) => !leftOut);
  const unnamed = new Set(read.filter(({ code }) => code === 'FORM_NOT_NAMED').map(({ partKey }) => partKey));
  // Of a day that staff cleared, or that was inferred anew, the reader had another doubt, or none.
  const ofDays = taken(meetings).flatMap((part): DraftDoubt[] => {
    const code = dayDoubtOf(part);
    const told = read.some((each) => each.code === code && each.partKey === part.key);
    return code === null || told ? [] : [draftDoubt(code, readerDoubt(code).message, part)];
  });
  const own = [
    ...(article.title === null ? [doubt('TITLE_NOT_KNOWN', null)] : []),
    ...taken(meetings)
      .filter(({ title }) => isBareTitle(title, { numbered: true }))
      .map((part) => doubt('MEETING_TITLE_BARE', part)),
    ...taken(meetings)
      .filter(({ heldOn }) => isAfter(heldOn, article.publishedOn))
      .map((part) => doubt('MEETING_AFTER_PUBLICATION', part)),
    ...taken(awards)
      .filter(({ added, evidence }) => added && evidence === null)
      .map((part) => doubt('ADDED_WITHOUT_QUOTE', part)),
    ...notPrinted(
      taken(awards).filter(({ added, changed }) => added || changed.includes('formPrinted')),
      text,
    ).map((part) => doubt('FORM_NOT_IN_TEXT', part)),
    ...taken(awards).flatMap((part) => notInPerson(part, awards, text)),
    // Before the catalogue is loaded nothing can be told of forms.
    ...taken(catalogue.length === 0 ? [] : awards)
      .filter((award) => !unnamed.has(award.key) && awardFormOf(award, catalogue) === null)
      .map((part) => doubt('FORM_NOT_IN_CATALOGUE', part)),
  ];
  return { ...contents, doubts: [...read, ...ofDays, ...own] };
}

/** Of an award that was handed over: where the text says that somebody else took it, or that they were away. */
function notInPerson(award: DraftAwardPart, awards: readonly DraftAwardPart[], text: string): DraftDoubt[] {
  if (award.named.length === 0 || !isHandedOver(award)) return [];
  const names = awards.flatMap(({ named }) => named.map(({ name }) => name));
  return award.named.flatMap(({ name }) => {
    const told = mannerTold(text, name, names);
    if (!told) return [];
    const { start, end, quote } = told;
    return [{ ...doubt('NOT_RECEIVED_IN_PERSON', award), evidence: { start, end, place: 'BODY' as const, quote } }];
  });
}

/** Awards with words as printed that the text does not have; it is long, and folded once, where it is asked at all. */
function notPrinted(given: readonly DraftAwardPart[], text: string): DraftAwardPart[] {
  if (given.length === 0) return [];
  const folded = foldVietnamese(text);
  return given.filter(({ formPrinted }) => !folded.includes(foldVietnamese(formPrinted)));
}

function isAfter(heldOn: string | null, publishedOn: string | null): boolean {
  return heldOn !== null && publishedOn !== null && parsePartialDate(heldOn).ok && isBefore(publishedOn, heldOn);
}

function doubt(code: OwnCode, part: DraftPart | null): DraftDoubt {
  return draftDoubt(code, DRAFT_DOUBTS[code], part);
}

function draftDoubt(code: string, { vi, en }: Pick<Message, 'vi' | 'en'>, part: DraftPart | null): DraftDoubt {
  return { code, messageVi: vi, messageEn: en, partKey: part?.key ?? null, evidence: part?.evidence ?? null };
}
