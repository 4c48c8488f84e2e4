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
  meetings { ${PART} title kind heldOn heldTo heldPrinted yearFrom placePrinted organisers { key printed } yearReviewed
    yearReviewedEvidence { start end place quote } kindEvidence { start end place quote } yearPlanned sessionNumber termPrinted }
  attendees { ${PART} name printed positions roles meetingKey onlyPresents }
  delegations { ${PART} printed count meetingKey }
  awards { ${PART} form formPrinted grantors { key printed } grantorPhrase presenters byDelegationOf groups individuals households
    enterprises combined unspecified pieces named { key name kind positions } decisionNumber reason status meetingKey
    grantorCarriedOver presenterCarriedOver toldAgain { start end place quote status presenters byDelegationOf unspecified } }
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

export const ACCEPTED = `draft { id version state article { id } outcomes { partKey made meeting { id } attendance { id } claim { id quote }
    presentation { id } award { id } decision { id } person { id } post { id } } }
  article { id title recordStatus snapshotSha256 } meetings { id title heldFrom heldInferredFrom organisers { printed organisation { id } } }
  attendances { id namePrinted delegationPrinted delegationCount person { id displayName } positions { printed } roles }
  people { id displayName posts { titlePrinted } }
  claims { id quote spanStart spanEnd place verb formPrinted form { code } grantorsPrinted presentersPrinted groups individuals combined
    unspecified meeting { id } awards(first: 5) { nodes { id } } standing }
  presentations { id presenters { namePrinted } items { award { id } claim { id } } }
  awards { id recipientNamePrinted recipientPositionPrinted recipientKind form { code } grantorPrinted grantor { id } decision { id } person { id } recordStatus }
  decisions { id } warnings { code partKey message recordId }`;

/** Tables that accepting writes to, and how many rows each has. */
const TABLES = [
  'articles',
  'meetings',
  'attendances',
  'people',
  'posts',
  'claims',
  'awards',
  'presentations',
  'award_decisions',
  'article_draft_outcomes',
  'audit_entries',
];

const FAMILIES =
  'Lò Giàng Sùng Thào Hạng Lầu Cứ Mùa Ly Tẩn Chẩu Phàn Quàng Tòng Cầm Bạc Hoàng Nông Triệu Bàn Đặng Lý Mã Lục Vừ Lù'.split(
    ' ',
  );

/** Drafts of a made-up report, each with people of another name, so that nobody is a namesake of somebody on record. */
export class GivenDrafts {
  /** How many there are. */
  made = 0;

  constructor(private readonly registry: Registry) {}

  article(change: (report: string) => string = (same) => same): string {
    const family = FAMILIES[(this.made += 1) % FAMILIES.length]!;
    const report = numbered(100 + this.made)
      .replaceAll('Vàng A', `${family} A`)
      .replaceAll('Đỗ Thị', `${family} Thị`)
      .replaceAll('Lý Văn', `${family} Văn`);
    return change(report);
  }

  open(change?: (report: string) => string, input: object = {}): Promise<GivenDraft> {
    return givenDraft(this.registry, { source: { text: this.article(change) }, ...input });
  }

  accept(draft: GivenDraft, input: object = {}) {
    return this.registry.as('RECORDER').act('acceptDraft', { ...draft, ...input }, ACCEPTED);
  }

  refused(draft: GivenDraft, input: object = {}): Promise<string> {
    return this.registry.as('RECORDER').refusalOf('acceptDraft', { ...draft, ...input });
  }

  /** Of every table that accepting writes to, how many rows there are. */
  async rows(): Promise<object> {
    const counts = TABLES.map((table) => `(select count(*)::int from ${table}) as ${table}`);
    const [counted] = await this.registry.sql(`select ${counts.join(', ')}`);
    return counted!;
  }
}
