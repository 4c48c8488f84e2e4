import { Injectable } from '@nestjs/common';
import { FilesService } from '../../files/files.service.js';
import type { StoredFile } from '../../files/stored-file.entity.js';
import { FILE_ORIGIN } from '../../files/vocabulary.js';
import { InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { SnapshotsApart } from '../../platform/database/snapshots-apart.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { requireScope } from '../../platform/request/scope.js';
import { annexDocument } from './annex/annex-document.js';
import { DecisionPrintRepository } from './annex/decision-print.repository.js';
import type { DocumentFormat } from './formats.js';
import type { WrittenDocument } from './write-document.js';
import { PaperThreads } from '../thread/paper-threads.service.js';
import type { ReportDocument } from './report-document.js';
import { reportMessages } from '../reports.messages.js';

/** Lines of a list that are laid out in pages: each is measured letter by letter. */
export const MOST_ON_PAPER = 10_000;

export interface NamedDocument extends WrittenDocument {
  /** Without folder and extension. */
  name: string;
}

/** What no file system refuses. */
export function fileName({ name, extension }: Pick<NamedDocument, 'name' | 'extension'>): string {
  return `${name.replace(/[\\/:*?"<>|\u0000-\u001F]/g, '-').slice(0, 150)}${extension}`;
}

/** Documents made of what the registry holds, kept for whoever asked for them to download. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly prints: DecisionPrintRepository,
    private readonly files: FilesService,
    private readonly threads: PaperThreads,
    private readonly snapshots: SnapshotsApart,
  ) {}

  async store(name: string, document: ReportDocument, formats: readonly DocumentFormat[]): Promise<StoredFile[]> {
    const made = await this.threads.make('writeDocuments', document, { formats: [...new Set(formats)] });
    if ('problems' in made) throw new Error('no template was given');
    return this.keep(made.written.map((written) => ({ name, ...written })));
  }

  async keep(documents: readonly NamedDocument[]): Promise<StoredFile[]> {
    const files: StoredFile[] = [];
    for (const document of documents) {
      const { file } = await this.files.store({
        name: fileName(document),
        mediaType: document.mediaType,
        origin: FILE_ORIGIN.GENERATED,
        bytes: [Buffer.from(document.bytes)],
      });
      files.push(file);
    }
    return files;
  }

  /**
   * The list of a decision, of one moment. It names everybody, as the decision does: only for staff over the body that keeps it.
   * @throws InvalidError LIST_TOO_LONG_FOR_PAPER; NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE
   */
  async annex(decisionId: string, formats: readonly DocumentFormat[]): Promise<StoredFile[]> {
    const { decision, lines } = await this.snapshots.take(() => this.readDecision(decisionId, formats));
    const name = `Danh sách kèm theo ${decision.number ?? decision.subject}`;
    return this.store(name, annexDocument(decision, lines), formats);
  }

  private async readDecision(decisionId: string, formats: readonly DocumentFormat[]) {
    const field = 'input.decisionId';
    const decision = await this.prints.findDecision(decisionId);
    if (!decision) throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'AwardDecision' } });
    requireScope('READER', decision.keptById, field);
    if (formats.some((format) => format === 'PDF' || format === 'DOCX')) await this.requireFitForPaper(decisionId);
    return { decision, lines: await this.prints.linesOf(decisionId) };
  }

  private async requireFitForPaper(decisionId: string): Promise<void> {
    const { listed: found } = await this.prints.countLines(decisionId);
    if (found <= MOST_ON_PAPER) return;
    throw new InvalidError(reportMessages.LIST_TOO_LONG_FOR_PAPER, {
      field: 'input.formats',
      details: { most: MOST_ON_PAPER, found },
    });
  }
}
