import { Inject, Injectable } from '@nestjs/common';
import { namedByAwardFilter } from '../../awards/listing/award-filters.js';
import type { AwardFilterArgs } from '../../awards/listing/awards-args.js';
import { type Config } from '../../platform/config/config.js';
import { databaseBusy } from '../../platform/database/constraint-errors.js';
import { TURN_PATIENCE_MS } from '../../platform/database/data-source-options.js';
import { Database } from '../../platform/database/database.js';
import type { Language } from '../../platform/errors/domain-error.js';
import { KnownFilters } from '../../platform/graphql/records/known-filters.service.js';
import { Statement } from '../../platform/graphql/compiling/statement.js';
import { Turns } from '../../platform/database/turns.js';
import { CONFIG } from '../../platform/platform.module.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { ANONYMOUS } from '../../platform/request/viewer.js';
import type { GraphQLResolveInfo } from 'graphql';
import { atLeastOf, type Count, countText, exactOf, isUnknown } from '../figures/count.js';
import { FiguresRepository } from '../figures/figures.repository.js';
import { honoureeCount } from '../figures/honouree-count.js';
import { valueLabel, word } from '../figures/wording.js';
import { LEVEL } from '../../organisations/vocabulary.js';
import { RECIPIENT_KIND } from '../../awards/vocabulary.js';
import type { FiguresBy } from '../vocabulary.js';
import { awardFiguresSql, type FiguresFact, type FiguresFacts } from './award-figures.sql.js';
import { type Kept, KeptAnswers } from './kept-answers.js';
import type { AwardFigure, AwardFigures, AwardFiguresArgs, FigureCount } from './award-figures.type.js';

/** As how many rows a count of everything is taken, of those that one request may ask for: a handful of counts, and not a hundred. */
const ROWS_OF_FIGURES = 20_000;
const DIMENSION = { FORM: 'form', GRANTOR: 'grantor', LEVEL: 'level', RECIPIENT_KIND: 'kind' } as const;
/** Of closed lists the rows stand as these do. */
const CLOSED: Partial<Record<FiguresBy, readonly string[]>> = {
  LEVEL: Object.keys(LEVEL),
  RECIPIENT_KIND: Object.keys(RECIPIENT_KIND),
};

/** Of every way, over the whole registry; and years of these, which make room for each other alone. */
const MOST_KEPT = { ofAll: 10, ofYears: 60 };
const MINUTE_MS = 60_000;

/** What the registry shows to everybody, counted: the same for staff, so that one may quote what the other reads. */
@Injectable()
export class AwardFiguresService {
  private readonly ofAll: KeptAnswers<FiguresFacts>;
  private readonly ofYears: KeptAnswers<FiguresFacts>;
  /** Half a minute of the database each, of a large registry: one after the other, so that other readers have the places beside. */
  private readonly turns = new Turns(1, { ms: TURN_PATIENCE_MS, late: () => databaseBusy() });

  constructor(
    private readonly database: Database,
    private readonly filters: KnownFilters,
    private readonly figuresRepository: FiguresRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    const ms = config.figuresMinutes * MINUTE_MS;
    this.ofAll = new KeptAnswers(ms, MOST_KEPT.ofAll);
    this.ofYears = new KeptAnswers(ms, MOST_KEPT.ofYears);
  }

  /** @throws InvalidError UNKNOWN_ID, FORM_UNKNOWN, NUMBER_OUT_OF_RANGE, as awards; QUERY_TOO_LARGE; ConflictError DATABASE_BUSY */
  async figures({ by, ...filter }: AwardFiguresArgs, info: GraphQLResolveInfo): Promise<AwardFigures> {
    await this.filters.require(namedByAwardFilter(filter));
    const { budget, language } = currentRequest();
    const { answer: facts, at: countedAt } = await this.facts(by, filter, new Statement(ANONYMOUS, info, budget));
    const labels = new Map(facts.labels.map((label) => [label.at, label]));
    const rows = inOrder(by, facts.order).map((at): AwardFigure => {
      const named = at === null ? undefined : labels.get(at);
      const ofIt = facts.rows.filter((fact) => fact.at === at);
      return {
        key: named?.key ?? at,
        label: named?.[language] ?? labelOf(by, at, filter, language),
        ...told(ofIt, language),
      };
    });
    const total = { key: null, label: word(['Tất cả', 'All'], language), ...told(facts.total, language) };
    return { total, rows, rowCount: facts.rowCount, countedAt: countedAt.toISOString() };
  }

  /** Of everything, and of a year, which is what the page asks for, kept for some minutes: they are the same for whoever asks. */
  private async facts(by: FiguresBy, filter: AwardFilterArgs, statement: Statement): Promise<Kept<FiguresFacts>> {
    // Also of what is kept: it is refused, or takes as much of what one may ask for, as if it were counted.
    const sql = statement.within(ROWS_OF_FIGURES, () => awardFiguresSql(by, filter, statement));
    const count = () => this.counted(sql, statement);
    const { year = null, ...others } = filter;
    if (this.config.figuresMinutes === 0 || Object.values(others).some((value) => (value ?? null) !== null))
      return count();
    const inTurn = () => this.turns.take(count);
    return year === null ? this.ofAll.of(by, inTurn) : this.ofYears.of(`${by} ${year}`, inTurn);
  }

  private async counted(sql: string, { values }: Statement): Promise<Kept<FiguresFacts>> {
    return this.database.read(() =>
      this.database.snapshot(async () => {
        const at = new Date();
        await this.figuresRepository.begin();
        const [row] = await this.database.query<{ facts: FiguresFacts }>(sql, values);
        if (!row) throw new Error('figures always have an answer');
        return { answer: row.facts, at };
      }),
    );
  }
}

/** What is not known stands last. */
function inOrder(by: FiguresBy, order: FiguresFacts['order']): FiguresFacts['order'] {
  const known = order.filter((at) => at !== null);
  const closed = CLOSED[by];
  if (closed) known.sort((one, other) => closed.indexOf(one) - closed.indexOf(other));
  return known.length === order.length ? known : [...known, null];
}

function labelOf(by: FiguresBy, at: string | null, { area }: AwardFilterArgs, language: Language): string {
  if (by === 'YEAR') return at ?? word(['Chưa rõ năm', 'Year not known'], language);
  if (by === 'AREA') return at ?? word(area ? OF_NONE_BELOW : OF_NO_PROVINCE, language);
  return valueLabel(DIMENSION[by], at, { forms: new Map(), names: new Map() }, language);
}

/** Without an area that is asked for: no area is known, or it became nothing, or it is the country. With one: where it lies is known. */
const OF_NO_PROVINCE = ['Chưa rõ tỉnh ngày nay', 'Province of today not known'] as const;
const OF_NONE_BELOW = ['Không thuộc địa bàn nào bên dưới', 'Of the area as a whole, or of none below it'] as const;

/** Facts of one value: of each kind, and of all. */
function told(facts: readonly FiguresFact[], language: Language): Omit<AwardFigure, 'key' | 'label'> {
  const kinds = facts.filter(({ kind }) => kind !== null);
  const all = facts.find(({ kind }) => kind === null);
  const lines = all?.lines ?? 0;
  const count = { known: all?.known ?? 0, silent: lines - (all?.quantities ?? 0) };
  // Of one kind alone the whole is as certain as that kind is.
  const [only, ...others] = kinds;
  const honourees = honoureeCount(facts, only && others.length === 0 ? only.kind : null);
  return { awards: lines, recipients: figure(count, language), honourees: figure(honourees, language) };
}

function figure(count: Count, language: Language): FigureCount {
  return {
    text: countText(count, language),
    exactly: exactOf(count),
    atLeast: atLeastOf(count),
    unknown: isUnknown(count),
  };
}
