import { useEffect, useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import type { Options } from '../words/closed-lists.js';
import { language } from '../words/language.js';
import { FORMS } from '../operations.js';

/** The forms of the catalogue, to be chosen from; empty until they are there. */
export function useForms(): Options {
  const [forms, setForms] = useState<readonly { code: string; nameVi: string; nameEn: string }[]>([]);
  useEffect(() => {
    let past = false;
    ask<{ awardForms: { code: string; nameVi: string; nameEn: string }[] }>(FORMS).then(
      ({ awardForms }) => {
        if (!past) setForms(awardForms);
      },
      // Whoever wants to choose another form opens the page anew.
      () => undefined,
    );
    return () => {
      past = true;
    };
  }, []);
  return forms.map(({ code, nameVi, nameEn }) => [code, language() === 'vi' ? nameVi : nameEn] as const);
}
