import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { PlainReading } from '../../platform/graphql/compiling/statement.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { linesOfFigure } from '../figures/sql/award-lines.sql.js';
import type { ReportParameters } from '../figures/report-parameters.js';
import { numberOnPaper } from '../certificates/printings/number-on-paper.sql.js';
import { COUNTING } from '../vocabulary.js';
import type { RecordSheet, RecordValue } from '../documents/xlsx/record-sheet.js';

/** Lines that are read at a time. */
const LINES_AT_A_TIME = 5000;

const KINDS = `case a.recipient_kind when 'INDIVIDUAL' then 'Cá nhân' when 'GROUP' then 'Tập thể' when 'HOUSEHOLD' then 'Hộ gia đình'
  when 'ENTERPRISE' then 'Doanh nghiệp' else 'Không rõ' end`;
const now = (field: string, column: string) =>
  `case when a.corrected ? '${field}' then a.corrected ->> '${field}' else a.${column} end`;

const NUMBER = numberOnPaper('a', now('certificateNumber', 'certificate_number'));

/** What is not known is said; a cell that is left empty is read as none. */
const COLUMNS: (RecordSheet['columns'][number] & { sql: string; unknown?: string })[] = [
  { heading: 'Ngày quyết định', width: 11, kind: 'DAY', sql: 'a.granted_on' },
  { heading: 'Số quyết định', width: 15, kind: 'TEXT', sql: 'd.number_printed' },
  { heading: 'TT trong danh sách', width: 7, kind: 'NUMBER', sql: 'a.annex_order' },
  { heading: 'Hình thức, danh hiệu', width: 18, kind: 'TEXT', sql: 'f.name_vi' },
  { heading: 'Đối tượng', width: 10, kind: 'TEXT', sql: KINDS },
  { heading: 'Họ tên, tên đơn vị', width: 24, kind: 'TEXT', sql: now('recipientName', 'recipient_name_printed') },
  { heading: 'Số lượng', width: 7, kind: 'NUMBER', sql: 'a.quantity', unknown: 'không rõ' },
  { heading: 'Chức vụ', width: 20, kind: 'TEXT', sql: now('recipientPosition', 'recipient_position_printed') },
  { heading: 'Đơn vị', width: 22, kind: 'TEXT', sql: now('recipientUnit', 'recipient_unit_printed') },
  { heading: 'Thành tích', width: 28, kind: 'TEXT', sql: now('reason', 'reason') },
  { heading: 'Cơ quan tặng', width: 22, kind: 'TEXT', sql: 'coalesce(a.grantor_printed, g.name)' },
  { heading: 'Số bằng', width: 8, kind: 'TEXT', sql: NUMBER },
  { heading: 'Mã trong sổ', width: 20, kind: 'TEXT', sql: 'a.id::text' },
];

/** The awards behind the figures of a report. */
@Injectable()
export class ReportRecordsRepository {
  constructor(private readonly database: Database) {}

  /** Every line that the report counted, read a few at a time; inside the snapshot of the figures. */
  async countedAwards(parameters: ReportParameters): Promise<RecordSheet> {
    const reading = new PlainReading(currentViewer());
    const counted = linesOfFigure([{ by: 'counting', in: [COUNTING.COUNTED] }], parameters, reading);
    const lines = await this.database.query<{ id: string }>(
      `select a.id from awards a where a.id in (${counted}) order by a.granted_on, a.decision_id, a.annex_order, a.id`,
      reading.values,
    );
    const ids = lines.map(({ id }) => id);
    const columns = COLUMNS.map(({ heading, width, kind }) => ({ heading, width, kind }));
    return { name: 'Khen thưởng', columns, rows: this.rows(ids) };
  }

  private async *rows(ids: readonly string[]): AsyncGenerator<RecordValue[]> {
    const values = COLUMNS.map(({ sql }, index) => `${sql} as c${index}`).join(', ');
    for (let from = 0; from < ids.length; from += LINES_AT_A_TIME) {
      const rows = await this.database.query<Record<string, RecordValue>>(
        `select ${values} from unnest($1::uuid[]) with ordinality x (id, n) join awards a on a.id = x.id
           join award_forms f on f.id = a.form_id left join award_decisions d on d.id = a.decision_id
           left join organisations g on g.id = a.grantor_id order by x.n`,
        [ids.slice(from, from + LINES_AT_A_TIME)],
      );
      for (const row of rows) yield COLUMNS.map(({ unknown = null }, index) => row[`c${index}`] ?? unknown);
    }
  }
}
