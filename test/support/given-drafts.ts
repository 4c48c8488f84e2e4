import type { Registry } from './registry.js';

/** A made-up report of a made-up conference. */
export const ARTICLE = `Suối Bạc tổng kết công tác Mặt trận năm 2021

Ngày 14/1, Ủy ban MTTQ Việt Nam huyện Suối Bạc tổ chức Hội nghị tổng kết công tác Mặt trận năm 2021, triển khai nhiệm vụ năm 2022. Dự hội nghị có các đồng chí: Vàng A Lềnh, Tỉnh ủy viên, Bí thư Huyện ủy; Đỗ Thị Hải Yến, Phó Bí thư Thường trực Huyện ủy, Chủ tịch HĐND huyện; cùng đại diện lãnh đạo các ban, ngành, đoàn thể huyện.

Nhân dịp này, Ủy ban MTTQ Việt Nam huyện tặng Giấy khen cho 06 tập thể và 12 cá nhân có thành tích xuất sắc trong công tác Mặt trận năm 2021.

Đồng chí Vàng A Lềnh trao Bằng khen của UBND tỉnh cho ông Lý Văn Sơn, Trưởng Ban Công tác Mặt trận thôn Nà Ví.

Thanh Tú`;

const EVIDENCE = 'evidence { start end place quote }';
const PART = `key ${EVIDENCE} values { field start end place quote } changed added leftOut`;
export const CONTENTS = `article { title publishedOn author outlet }
  meetings { ${PART} title kind heldOn heldPrinted yearFrom placePrinted organisers { key printed } yearReviewed yearPlanned sessionNumber termPrinted }
  attendees { ${PART} name printed positions roles meetingKey }
  delegations { ${PART} printed meetingKey }
  awards { ${PART} form formPrinted grantors { key printed } grantorPhrase presenters byDelegationOf groups individuals households
    enterprises combined unspecified pieces named { key name kind positions } decisionNumber reason status meetingKey
    grantorCarriedOver presenterCarriedOver toldAgain { start end place quote } }
  doubts { code messageVi messageEn partKey ${EVIDENCE} }`;
export const DRAFT = `id version state source title url canonicalUrl snapshotText snapshotSha256 isRevised contents { ${CONTENTS} }`;

/** The same report of another conference, so that it is another article. */
export function numbered(n: number): string {
  return ARTICLE.replace('Mặt trận năm 2021\n', `Mặt trận năm 2021 (bài ${n})\n`);
}

export interface GivenDraft {
  id: string;
  version: number;
}

/** A draft read from a made-up report. Everything can be overridden. */
export async function givenDraft(registry: Registry, input: Record<string, unknown> = {}): Promise<GivenDraft> {
  const { draft } = await registry
    .as('RECORDER')
    .act('draftFromArticle', { source: { text: ARTICLE }, ...input }, 'draft { id version }');
  return draft as GivenDraft;
}
