import { Injectable } from '@nestjs/common';
import type { StoredFile } from '../../files/stored-file.entity.js';
import { SnapshotsApart } from '../../platform/database/snapshots-apart.js';
import { InvalidError } from '../../platform/errors/domain-error.js';
import { annualReportDocument, statisticalFormDocument } from './annual-report-document.js';
import type { AskedReport } from '../annual/annual-report.js';
import { AnnualReports } from '../annual/annual-reports.service.js';
import { DocumentsService, type NamedDocument } from '../documents/documents.service.js';
import type { DocumentDetails } from './document-details.js';
import { documentName } from './document-name.js';
import type { DocumentFormat } from '../documents/formats.js';
import { writeDocument, type WrittenDocument } from '../documents/write-document.js';
import type { TemplateProblem } from '../documents/office/fill-template.js';
import { PaperThreads } from '../thread/paper-threads.service.js';
import type { ReportDocument } from '../documents/report-document.js';
import { formsFor, loadForms } from '../forms/statistical-forms.js';
import { ReportRecordsRepository } from '../annual/report-records.repository.js';
import { PublishedReports } from '../publishing/published-reports.service.js';
import { liveReport, type ReportToPrint } from './report-to-print.js';
import { reportMessages } from '../reports.messages.js';

export interface AskedDocument {
  /** One that is read now, or the figures of a published one. */
  report: AskedReport | { publishedReportId: string };
  formats: readonly DocumentFormat[];
  /** "0603.N/BNV-TĐKT"; left out: the report itself. */
  formCode?: string | null | undefined;
  details?: DocumentDetails;
  /** The office's own .docx, in place of the layout of the decree. */
  template?: Buffer | undefined;
  /** Whether a .csv begins with what it is, of whom and when. */
  csvHeading?: boolean | undefined;
  /** Told of each file when it is written. */
  onWritten?: (name: string) => void;
}

/** Reports and statistical forms as documents, figures and lists from one snapshot. */
@Injectable()
export class ReportDocuments {
  private readonly forms = loadForms();

  constructor(
    private readonly snapshots: SnapshotsApart,
    private readonly reports: AnnualReports,
    private readonly records: ReportRecordsRepository,
    private readonly documents: DocumentsService,
    private readonly published: PublishedReports,
    private readonly threads: PaperThreads,
  ) {}

  /** @throws InvalidError for a period that makes no sense, FORM_NOT_IN_FORCE; NotFoundError UNKNOWN_ID */
  async store(asked: AskedDocument): Promise<StoredFile[]> {
    return this.documents.keep(await this.write(asked));
  }

  /** The same, for whoever keeps the files elsewhere. */
  async write(asked: AskedDocument): Promise<NamedDocument[]> {
    // What was published is one row, which does not change while it is read.
    const read = () => this.read(asked);
    const { name, document, workbook } = await ('publishedReportId' in asked.report
      ? read()
      : this.snapshots.take(read));
    const formats = [...new Set(asked.formats)];
    const others = formats.filter((format) => format !== 'XLSX');
    const made =
      others.length > 0
        ? await this.threads.make('writeDocuments', document, {
            formats: others,
            template: asked.template ?? null,
            csvHeading: asked.csvHeading ?? false,
          })
        : { written: [] };
    if ('problems' in made) throw unfitTemplate(made.problems);
    const rest = made.written.values();
    const files = formats.map((format) => ({
      name,
      ...(format === 'XLSX' && workbook ? workbook : (rest.next().value as WrittenDocument)),
    }));
    for (const file of files) asked.onWritten?.(`${file.name}${file.extension}`);
    return files;
  }

  /** All that is read of the registry. The workbook is written while its list is read: a long one is never held as a whole. */
  private async read({ report: asked, formats, formCode, details }: AskedDocument) {
    const { report, document } = await this.laidOut(asked, formCode ?? null, details);
    // The awards of today are not those behind figures of another day.
    const records = async () =>
      'publishedReportId' in asked ? [] : [await this.records.countedAwards(report.parameters, report.names)];
    const workbook = formats.includes('XLSX')
      ? await writeDocument(document, 'XLSX', { records: await records() })
      : null;
    return { name: documentName(report, formCode ?? null), document, workbook };
  }

  /** What the writers lay out: the report, or one of its statistical forms; of what was published, as it was. */
  async laidOut(
    asked: AskedDocument['report'],
    formCode: string | null = null,
    details?: DocumentDetails,
  ): Promise<{ report: ReportToPrint; document: ReportDocument }> {
    const report =
      'publishedReportId' in asked
        ? await this.published.toPrint(asked.publishedReportId, 'input.publishedReportId')
        : liveReport(await this.reports.signedOn(await this.reports.figuresOf(asked, 'vi'), details?.on ?? null));
    return { report, document: await this.documentOf(report, formCode, details) };
  }

  private async documentOf(
    report: ReportToPrint,
    formCode: string | null,
    details: DocumentDetails | undefined,
  ): Promise<ReportDocument> {
    if (formCode === null) return annualReportDocument(report, details);
    const chosen = formsFor(await this.forms, report.parameters.period.to);
    const found = chosen.find(({ form }) => form.code === formCode);
    if (found) return statisticalFormDocument(report, found.form, details);
    throw new InvalidError(reportMessages.FORM_NOT_IN_FORCE, {
      field: 'input.formCode',
      details: { code: formCode, known: chosen.map(({ form }) => form.code).join(', ') },
    });
  }
}

/** TEMPLATE_NOT_A_DOCX, TEMPLATE_TOO_LARGE, TEMPLATE_UNKNOWN_FIELD, TEMPLATE_UNKNOWN_LIST or TEMPLATE_BROKEN. */
function unfitTemplate(problems: TemplateProblem[]): InvalidError {
  const [{ kind, field, where, known }] = problems as [TemplateProblem, ...TemplateProblem[]];
  return new InvalidError(reportMessages[`TEMPLATE_${kind}`], {
    field: 'input.templateFileId',
    details: { name: field, where: where ?? 'thân văn bản', known: known.join(', '), problems },
  });
}
