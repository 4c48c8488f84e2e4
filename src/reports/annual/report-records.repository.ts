import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { PlainReading } from '../../platform/graphql/compiling/statement.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { FiguresRepository } from '../figures/figures.repository.js';
import { namesApart } from '../figures/names-apart.js';
import type { ReportParameters } from '../figures/report-parameters.js';
import { linesOfFigure } from '../figures/sql/award-lines.sql.js';
import type { Dimension } from '../figures/sql/predicate.js';
import { valueLabel } from '../figures/wording.js';
import { numberOnPaper } from '../certificates/printings/number-on-paper.sql.js';
import { COUNTING } from '../vocabulary.js';
import type { RecordSheet, RecordValue } from '../documents/xlsx/record-sheet.js';

/** Lines that are read at a time. */
const LINES_AT_A_TIME = 5000;

const now = (field: string, column: string) =>
  `case when a.corrected ? '${field}' then a.corrected ->> '${field}' else a.${column} end`;

const NUMBER = numberOnPaper('a', now('certificateNumber', 'certificate_number'));

/**
 * What is not known is said; a cell that is left empty is read as none. What a table divides the awards `by` has its words
 * in the sheet, too, so that the rows of a figure are found there by a filter.
 */
const COLUMNS: (RecordSheet['columns'][number] & { sql: string; by?: Dimension; unknown?: string })[] = [
  { heading: 'Ngày quyết định', width: 11, kind: 'DAY', sql: 'a.granted_on' },
  { heading: 'Số quyết định', width: 15, kind: 'TEXT', sql: 'd.number_printed' },
  { heading: 'TT trong danh sách', width: 7, kind: 'NUMBER', sql: 'a.annex_order' },
  { heading: 'Hình thức, danh hiệu', width: 18, kind: 'TEXT', sql: 'f.name_vi' },
  { heading: 'Đối tượng', width: 10, kind: 'TEXT', sql: 'a.recipient_kind', by: 'kind' },
  { heading: 'Họ tên, tên đơn vị', width: 24, kind: 'TEXT', sql: now('recipientName', 'recipient_name_printed') },
  { heading: 'Số lượng', width: 7, kind: 'NUMBER', sql: 'a.quantity', unknown: 'không rõ' },
  { heading: 'Chức vụ', width: 20, kind: 'TEXT', sql: now('recipientPosition', 'recipient_position_printed') },
  { heading: 'Đơn vị', width: 22, kind: 'TEXT', sql: now('recipientUnit', 'recipient_unit_printed') },
  { heading: 'Thành tích', width: 28, kind: 'TEXT', sql: now('reason', 'reason') },
  { heading: 'Địa bàn', width: 18, kind: 'TEXT', sql: 'x.area::text', by: 'area' },
  { heading: 'Loại hình', width: 14, kind: 'TEXT', sql: 'a.mode', by: 'mode' },
  { heading: 'Cơ quan tặng', width: 22, kind: 'TEXT', sql: 'coalesce(a.grantor_printed, g.name)' },
  { heading: 'Cấp tặng', width: 10, kind: 'TEXT', sql: 'a.level', by: 'level' },
  { heading: 'Số bằng', width: 8, kind: 'TEXT', sql: NUMBER },
  { heading: 'Mã trong sổ', width: 20, kind: 'TEXT', sql: 'a.id::text' },
];

/** The awards behind the figures of a report. */
@Injectable()
export class ReportRecordsRepository {
  constructor(
    private readonly database: Database,
    private readonly figures: FiguresRepository,
  ) {}

  /** Every line that the report counted, read a few at a time; inside the snapshot of the figures. */
  async countedAwards(
    parameters: ReportParameters,
    names: ReadonlyMap<string, string> = new Map(),
  ): Promise<RecordSheet> {
    const reading = new PlainReading(currentViewer());
    const counted = linesOfFigure([{ by: 'counting', in: [COUNTING.COUNTED] }], parameters, reading, ['id', 'area']);
    const lines = await this.database.query<CountedLine>(
      `select a.id, l.area from (${counted}) l join awards a on a.id = l.id order by a.granted_on, a.decision_id, a.annex_order, a.id`,
      reading.values,
    );
    const areas = new Set(lines.flatMap(({ area }) => area ?? []));
    const placed = namesApart(await this.figures.names(parameters, [...areas]));
    // A table of very many areas names the largest only; those have the same name here.
    const named = new Map([...placed, ...names]);
    const columns = COLUMNS.map(({ heading, width, kind }) => ({ heading, width, kind }));
    return { name: 'Khen thưởng', columns, rows: this.rows(lines, named) };
  }

  private async *rows(lines: readonly CountedLine[], names: Map<string, string>): AsyncGenerator<RecordValue[]> {
    const values = COLUMNS.map(({ sql }, index) => `${sql} as c${index}`).join(', ');
    const facts = { forms: new Map(), names };
    for (let from = 0; from < lines.length; from += LINES_AT_A_TIME) {
      const some = lines.slice(from, from + LINES_AT_A_TIME);
      const rows = await this.database.query<Record<string, RecordValue>>(
        `select ${values} from unnest($1::uuid[], $2::uuid[]) with ordinality x (id, area, n) join awards a on a.id = x.id
           join award_forms f on f.id = a.form_id left join award_decisions d on d.id = a.decision_id
           left join organisations g on g.id = a.grantor_id order by x.n`,
        [some.map(({ id }) => id), some.map(({ area }) => area)],
      );
      for (const row of rows)
        yield COLUMNS.map(({ by, unknown = null }, index) => {
          const value = row[`c${index}`] ?? null;
          return by ? valueLabel(by, value as string | null, facts, 'vi') : (value ?? unknown);
        });
    }
  }
}

interface CountedLine {
  id: string;
  /** That it counts under; null: not known. */
  area: string | null;
}
