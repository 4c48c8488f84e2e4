import type { Language } from '../../platform/errors/domain-error.js';

/** What a verdict says, and what would mend it. */
export interface VerdictWording {
  text: Record<Language, string>;
  mend: Record<Language, string>;
}

export const said = (vi: string, en: string, mendVi: string, mendEn: string): VerdictWording => ({
  text: { vi, en },
  mend: { vi: mendVi, en: mendEn },
});
