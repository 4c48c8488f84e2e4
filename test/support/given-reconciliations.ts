import type { Registry } from './registry.js';

const COUNT = '{ exactly atLeast atMost unknown text }';
const REASONS = 'reasons { code count together stage text }';
const ALL = `
  totalRows agreeing differing notComparable totalDisagreements totalArticles drafts
  articles { id title }
  rows {
    forms { id name } awardClass grantors { organisationId name system level } overall recipients state totalReports
    proposed ${COUNT} granted ${COUNT} presented ${COUNT} reported ${COUNT}
    reports { articleId meetingId verb said ${COUNT} comparedWith recorded ${COUNT} state claimIds ${REASONS} }
  }
  disagreements {
    code message recipients meetingId articleIds claimIds awardIds decisionIds grantors { name } forms { name }
    left { stage articleId count ${COUNT} } right { stage articleId count ${COUNT} } ${REASONS}
  }
  notCounted { code count message awardIds claimIds }`;

interface Figure {
  text: string;
}

export interface Reconciliation {
  rows: {
    forms: { name: string }[];
    awardClass: string | null;
    grantors: { name: string }[];
    overall: boolean;
    recipients: string;
    state: string;
    proposed: Figure | null;
    granted: Figure | null;
    presented: Figure | null;
    reported: Figure | null;
    reports: {
      articleId: string;
      verb: string;
      said: Figure;
      comparedWith: string | null;
      recorded: Figure | null;
      state: string;
      claimIds: string[];
      reasons: { code: string; count: number | null }[];
    }[];
  }[];
  disagreements: {
    code: string;
    message: string;
    recipients: string;
    articleIds: string[];
    claimIds: string[];
    awardIds: string[];
    decisionIds: string[];
    reasons: { code: string; count: number | null; together: string[]; stage: string | null }[];
  }[];
  notCounted: { code: string; count: number; message: string; awardIds: string[]; claimIds: string[] }[];
  articles: { id: string }[];
  drafts: number;
  totalArticles: number;
  totalRows: number;
  totalDisagreements: number;
}

/** Everything that the reconciliation says, to a reader of the whole registry. */
export async function reconciliationOf(
  registry: Registry,
  about: object,
  more: Record<string, unknown> = {},
  as = registry.as('READER'),
): Promise<Reconciliation> {
  const query = `query ($about: ReconciliationAboutInput!, $first: Int, $by: GrantorsBy) {
    reconciliation(about: $about, first: $first, grantorsBy: $by) { ${ALL} } }`;
  return (await as.ask(query, { about, ...more })).reconciliation as Reconciliation;
}

/** Rows as short lines: "Bằng khen GROUPS: đề nghị, tặng, trao, báo nêu = state"; "-" where nothing is recorded. */
export function table({ rows }: Reconciliation): string[] {
  return rows.map(({ forms, awardClass, recipients, overall, proposed, granted, presented, reported, state }) => {
    const figures = [proposed, granted, presented, reported].map((count) => count?.text ?? '-').join(' | ');
    const what = [forms.map(({ name }) => name).join('+') || '*', awardClass, recipients, overall ? 'overall' : null];
    return `${what.filter(Boolean).join(' ')}: ${figures} = ${state}`;
  });
}

/** Disagreements as short lines: "CODE RECIPIENTS: REASON 2, REASON". */
export function differences({ disagreements }: Reconciliation): string[] {
  return disagreements.map(({ code, recipients, reasons }) => {
    const why = reasons.map((reason) => (reason.count === null ? reason.code : `${reason.code} ${reason.count}`));
    return [`${code} ${recipients}`, ...(why.length ? [why.join(', ')] : [])].join(': ');
  });
}
