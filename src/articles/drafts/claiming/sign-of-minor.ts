import { minorSign } from '../../../people/minors/minor-sign.js';
import type { MinorSign } from '../../../people/minors/vocabulary.js';
import type { DraftAwardPart, DraftEvidence, DraftHead } from '../draft-contents.js';

interface Told {
  name: string;
  positions: readonly string[];
}

/** Reading takes the form of address and the age off a name: the words themselves have both. */
const ADDRESS = /(?<!\p{L})(?<!(?:anh|chị) )(?:em|cháu|bé):?\s+$/iu;
const BIRTH = /^\s*[,(]\s*(?<birth>(?:sinh|năm sinh|ngày sinh|sn|s\/n)[^,;()]*\d{4}|\d{1,2} tuổi[^,;()]*)/iu;

/** By what an article says, in the words `quotes`, that somebody whom it names is a minor; an age by the day on which it appeared. */
export function signOfMinor(
  { name, positions }: Told,
  { publishedOn }: Pick<DraftHead, 'publishedOn'>,
  quotes: readonly string[],
): MinorSign | null {
  const position = positions.join(', ');
  const signs = [name, ...quotes.flatMap((quote) => asTold(name, quote))].map((told) =>
    minorSign({ name: told, position, unit: null }, publishedOn),
  );
  return signs.find((sign) => sign !== null) ?? null;
}

/** Where the article tells of an award, or of one who attends. */
export function quotesOf({
  evidence,
  toldAgain = [],
}: {
  evidence: DraftEvidence | null;
  toldAgain?: DraftAwardPart['toldAgain'];
}): string[] {
  return [...(evidence === null ? [] : [evidence]), ...toldAgain].map(({ quote }) => quote);
}

/** The name as it stands in the words, each time: "em Lò Thị Mận (sinh năm 2010)". */
function asTold(name: string, quote: string): string[] {
  const between = quote.normalize('NFC').split(name.normalize('NFC'));
  return between.slice(1).map((after, i) => {
    const address = ADDRESS.exec(between[i] ?? '')?.[0] ?? '';
    const birth = BIRTH.exec(after)?.groups?.birth;
    return `${address}${name}${birth === undefined ? '' : ` (${birth})`}`;
  });
}
