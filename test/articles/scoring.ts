import type { Draft, DraftAward } from '../../src/articles/extraction/draft.js';
import { foldVietnamese } from '../../src/platform/text/fold-vietnamese.js';

/** What a person says is in an article; `date` has a year only if the article prints one. */
export interface Label {
  id: string;
  publishedOn: string | null;
  meetings: {
    title: string;
    date: string | null;
    yearInferable: number | null;
    organizers: string[];
    reviewYear: number | null;
  }[];
  attendees: { name: string; positions: string[] }[];
  awards: {
    form: string;
    grantor: string | null;
    presenter: string | null;
    recipients: { groups: number | null; individuals: number | null; households: number | null };
    named: { name: string; type: string }[];
  }[];
}

const FORMS: Record<string, string> = {
  bang_khen: 'CERTIFICATE_OF_MERIT',
  giay_khen: 'CERTIFICATE_OF_COMMENDATION',
  co_thi_dua: 'EMULATION_FLAG',
  ky_niem_chuong: 'COMMEMORATIVE_MEDAL',
  huan_chuong: 'ORDER',
  huy_chuong: 'MEDAL',
  danh_hieu: 'EMULATION_TITLE',
};
const OTHER_FORMS = ['OTHER_RECOGNITION', 'LETTER_OF_COMMENDATION', 'PRIZE', 'STATE_TITLE'];
const KINDS = ['groups', 'individuals', 'households'] as const;

/** Right, wrong and missed of one figure, over all articles. */
export class Figure {
  right = 0;
  wrong = 0;
  missed = 0;

  add(wanted: number, found: number, right: number): void {
    this.right += right;
    this.wrong += found - right;
    this.missed += wanted - right;
  }
  get precision(): number {
    return this.right + this.wrong === 0 ? 1 : this.right / (this.right + this.wrong);
  }
  get recall(): number {
    return this.right + this.missed === 0 ? 1 : this.right / (this.right + this.missed);
  }
  get f1(): number {
    return this.precision + this.recall === 0 ? 0 : (2 * this.precision * this.recall) / (this.precision + this.recall);
  }
}

export class Score {
  readonly meetings = new Figure();
  readonly dates = new Figure();
  readonly organisers = new Figure();
  readonly attendees = new Figure();
  readonly positions = new Figure();
  readonly awards = new Figure();
  readonly grantors = new Figure();
  readonly presenters = new Figure();
  readonly counts = new Figure();
  readonly named = new Figure();
  invented = 0;
  /** Articles without awards, and those of them from which none was drafted. */
  negatives = 0;
  clean = 0;

  add(label: Label, draft: Draft): void {
    this.#meetings(label, draft);
    this.#people(label, draft);
    this.#awards(label, draft);
  }

  #meetings(label: Label, draft: Draft): void {
    const pairs = pair(
      label.meetings,
      draft.meetings,
      (one, two) => likeness(one.title, two.title) + (sameDay(one.date, two.heldOn.value) ? 0.5 : 0) - 0.34,
    );
    this.meetings.add(label.meetings.length, draft.meetings.length, pairs.length);
    const dated = pairs.filter(([one, two]) => sameDay(one.date, two.heldOn.value)).length;
    this.dates.add(
      label.meetings.filter(({ date }) => date !== null).length,
      draft.meetings.filter(({ heldOn }) => heldOn.value !== null).length,
      dated,
    );
    const organisers = pairs.map(
      ([one, two]) => pair(one.organizers, two.organisers, (a, b) => likeness(a, b) - 0.5).length,
    );
    const total = (lists: readonly (readonly string[])[]): number => lists.reduce((sum, list) => sum + list.length, 0);
    this.organisers.add(
      total(label.meetings.map(({ organizers }) => organizers)),
      total(draft.meetings.map((each) => each.organisers)),
      organisers.reduce((a, b) => a + b, 0),
    );
  }

  #people(label: Label, draft: Draft): void {
    const pairs = pair(label.attendees, draft.attendees, (one, two) => (same(one.name, two.name) ? 1 : 0));
    this.attendees.add(label.attendees.length, draft.attendees.length, pairs.length);
    const right = pairs.map(([one, two]) => pair(one.positions, two.positions, (a, b) => (same(a, b) ? 1 : 0)).length);
    const count = (people: readonly { positions: string[] }[]): number =>
      people.reduce((sum, { positions }) => sum + positions.length, 0);
    this.positions.add(
      count(label.attendees),
      count(draft.attendees),
      right.reduce((a, b) => a + b, 0),
    );
  }

  #awards(label: Label, draft: Draft): void {
    const given = draft.awards.filter(({ status }) => status !== 'PROPOSED');
    if (label.awards.length === 0) {
      this.negatives += 1;
      if (given.length === 0) this.clean += 1;
    }
    const pairs = pair(label.awards, given, (one, two) =>
      sameForm(one.form, two) ? 1 + likeness(one.grantor ?? '', two.grantors.join(' ')) + agreeing(one, two) : 0,
    );
    this.awards.add(label.awards.length, given.length, pairs.length);
    const grantors = pairs.filter(
      ([one, two]) =>
        one.grantor !== null &&
        two.grantors.some(
          (name) => likeness(one.grantor!, name) >= 0.6 || likeness(one.grantor!, two.grantors.join(' ')) >= 0.6,
        ),
    );
    this.grantors.add(
      label.awards.filter(({ grantor }) => grantor !== null).length,
      given.filter((each) => each.grantors.length > 0).length,
      grantors.length,
    );
    const presenters = pairs.filter(
      ([one, two]) => one.presenter !== null && two.presenters.some((name) => same(name, one.presenter!)),
    );
    this.presenters.add(
      label.awards.filter(({ presenter }) => presenter !== null).length,
      given.filter((each) => each.presenters.length > 0).length,
      presenters.length,
    );
    for (const kind of KINDS) {
      const right = pairs.filter(
        ([one, two]) => one.recipients[kind] !== null && one.recipients[kind] === two.recipients[kind],
      ).length;
      this.counts.add(
        label.awards.filter(({ recipients }) => recipients[kind] !== null).length,
        given.filter(({ recipients }) => recipients[kind] !== null).length,
        right,
      );
      this.invented += pairs.filter(
        ([one, two]) => one.recipients[kind] === null && two.recipients[kind] !== null,
      ).length;
    }
    const named = pairs.map(
      ([one, two]) =>
        pair(one.named, two.named, (a, b) =>
          a.type === 'individual' ? Number(same(a.name, b.name)) : likeness(a.name, b.name) - 0.6,
        ).length,
    );
    const count = (awards: readonly { named: readonly unknown[] }[]): number =>
      awards.reduce((sum, each) => sum + each.named.length, 0);
    this.named.add(
      count(label.awards),
      count(given),
      named.reduce((a, b) => a + b, 0),
    );
  }
}

/** Pairs one to one, the likest first; nothing pairs at 0 or below. */
function pair<A, B>(wanted: readonly A[], found: readonly B[], likeness: (one: A, two: B) => number): [A, B][] {
  const all = wanted
    .flatMap((one, i) => found.map((two, j) => ({ one, two, i, j, score: likeness(one, two) })))
    .filter(({ score }) => score > 0);
  all.sort((a, b) => b.score - a.score);
  const takenWanted = new Set<number>();
  const takenFound = new Set<number>();
  const pairs: [A, B][] = [];
  for (const { one, two, i, j } of all) {
    if (takenWanted.has(i) || takenFound.has(j)) continue;
    takenWanted.add(i);
    takenFound.add(j);
    pairs.push([one, two]);
  }
  return pairs;
}

function sameForm(form: string, award: DraftAward): boolean {
  return form === 'other' ? OTHER_FORMS.includes(award.form) : FORMS[form] === award.form;
}

function agreeing(one: Label['awards'][number], two: DraftAward): number {
  return KINDS.filter((kind) => one.recipients[kind] !== null && one.recipients[kind] === two.recipients[kind]).length;
}

function sameDay(wanted: string | null, found: string | null): boolean {
  if (wanted === null || found === null) return false;
  return wanted.length >= 10 ? wanted === found : wanted.slice(-5) === found.slice(-5);
}

function same(one: string, two: string): boolean {
  return foldVietnamese(one) === foldVietnamese(two);
}

/** Share of words in common (Dice). */
function likeness(one: string, two: string): number {
  const a = new Set(foldVietnamese(one).split(' ').filter(Boolean));
  const b = new Set(foldVietnamese(two).split(' ').filter(Boolean));
  const common = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
