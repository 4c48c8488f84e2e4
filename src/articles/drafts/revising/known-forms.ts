import type { Problem } from '../../../platform/errors/domain-error.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { FORMS } from '../../extraction/lexicon/forms.js';
import { draftMessages } from '../drafts.messages.js';
import type { FormOnRecord } from '../forms/award-form-of.js';
import type { RevisedAwardInput } from './revise-draft-award.js';

const KINDS: ReadonlySet<string> = new Set(FORMS.map(({ code }) => code));

/** Forms given for awards that are neither a code of the catalogue nor a kind that the reader tells. */
export function unknownForms(awards: readonly RevisedAwardInput[], catalogue: readonly FormOnRecord[]): Problem[] {
  return awards.flatMap(({ form }, i) => {
    if (form === undefined || form === null || KINDS.has(form) || catalogue.some(({ code }) => code === form))
      return [];
    const meant = catalogue.filter(({ names }) => names.includes(foldVietnamese(form))).map(({ code }) => code);
    const text = meant.length > 0 ? draftMessages.FORM_BY_CODE : draftMessages.UNKNOWN_FORM;
    return [{ text, field: `input.awards.${i}.form`, details: { form, codes: meant.join(', ') } }];
  });
}
