import { extractArticle } from '../../src/articles/extraction/extract-article.js';

/** A headline and the first sentence of a report of 2023. */
export const OPENING =
  'Hội nghị tổng kết công tác Mặt trận xã Khuôn Vẽ\nNgày 12/1/2023, Ủy ban MTTQ Việt Nam xã Khuôn Vẽ tổ chức Hội nghị tổng kết công tác Mặt trận năm 2022.\n';

/** Form, status, grantor and groups/individuals of each award that the report goes on to tell. */
export function awardsTold(sentences: string): string[] {
  return extractArticle(`${OPENING}${sentences}`).awards.map(({ formPrinted, status, grantors, recipients }) =>
    [formPrinted, status, grantors.join(), `${recipients.groups ?? '-'}/${recipients.individuals ?? '-'}`].join(' | '),
  );
}

/** Form, grantors, groups and individuals, and who is named, of each award that is told below `lead`. */
export const awardsBelow =
  (lead: string) =>
  (text: string): unknown[] =>
    extractArticle(`${lead}\n${text}`).awards.map(({ form, grantors, recipients: { groups, individuals }, named }) => [
      form,
      grantors,
      [groups, individuals],
      named.map(({ name }) => name),
    ]);
