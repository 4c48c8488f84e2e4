import { hasAccents } from '../../platform/text/accent-key.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { bodyIn, bodyNameKey } from '../printed/body-names.js';
import type { NamedArea } from '../printed/named-areas.js';
import { bodySpokenFor } from '../printed/spoken-for.js';

/** How a printed name is that of a body: ways of writing it, the surest first. */
export type NameAgreement = 'NAME_EQUAL' | 'NAME_FOLDED_EQUAL' | 'NAME_COMPLETED' | 'NAME_OTHER_ACCENTS';

const LEVEL = / (tinh|thanh pho|huyen|thi xa|quan|xa|phuong|thi tran)$/u;

/** How a printed name and the name of a body agree, or null where they do not; `areas` are named around what is printed. */
export function nameAgreement(printed: string, name: string, areas: readonly NamedArea[]): NameAgreement | null {
  if (printed.normalize('NFC') === name.normalize('NFC')) return 'NAME_EQUAL';
  const [one, other] = [bodyNameKey(printed), bodyNameKey(name)];
  if (one === other) return 'NAME_FOLDED_EQUAL';
  const [spoken, heard] = [printed, name].map((text) => bodyNameKey(bodySpokenFor(text))) as [string, string];
  const [said, own] = [foldVietnamese(spoken), foldVietnamese(heard)];
  const isFolded = !hasAccents(printed) || !hasAccents(name);
  if (said === own && !isFolded && spoken !== heard) return 'NAME_OTHER_ACCENTS';
  if (isFolded && foldVietnamese(one) === foldVietnamese(other)) return 'NAME_FOLDED_EQUAL';
  if (said === own || completed(said, areas).includes(own) || bodyIn(printed).is(name)) return 'NAME_COMPLETED';
  return null;
}

/** "Ủy ban MTTQ (Việt Nam) huyện" in an article about huyện Hàm Yên is that of Hàm Yên; "Hội Nông dân" may be that of any of its areas. */
function completed(said: string, areas: readonly NamedArea[]): string[] {
  const plain = said.replace(/ viet nam$/u, '');
  const level = LEVEL.exec(plain)?.[1];
  return areas
    .filter((area) => level === undefined || area.level === level)
    .map(({ key, proper }) => (level === undefined ? `${plain} ${key}` : `${plain} ${proper}`));
}
