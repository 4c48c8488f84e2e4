import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';

/** The standing board signs for the committee: its decisions are the committee's. */
const STANDING_BOARD = /^(?:tm )?ban thuong truc (?=uy ban|ub)/u;
const COMMITTEE = /^(?:ub ?mttq|uy ban mttq)(?: viet nam| vn)?(?= |$)/u;
const WHOLE = 'uy ban mat tran to quoc viet nam';

/** Whether a list's issuer as printed is the body of this name; a chair signs for the committee that he heads. */
export function isIssuer(printed: string, name: string): boolean {
  const keys = (text: string) =>
    issuerNames(text.replace(/^\s*(?:TM\.?\s*|KT\.?\s*)?(?:phó )?chủ tịch\s+/iu, '')).map((key) =>
      key.replace(/^ubnd(?= )/u, 'uy ban nhan dan').replace(/ viet nam(?= )/u, ''),
    );
  const ofName = keys(name);
  return keys(printed).some((key) => ofName.some((each) => `${key} `.startsWith(`${each} `)));
}

/**
 * The folded names under which an issuer may stand in the registry, as a paper prints it: itself, without "Ban Thường trực",
 * and with the Front's name written out or shortened.
 */
export function issuerNames(printed: string): string[] {
  const name = foldVietnamese(printed);
  const committee = name.replace(STANDING_BOARD, '');
  const whole = committee.replace(COMMITTEE, WHOLE);
  const short = whole.startsWith(WHOLE) ? [whole.replace(WHOLE, 'uy ban mttq viet nam')] : [];
  return [...new Set([name, committee, whole, ...short])];
}
