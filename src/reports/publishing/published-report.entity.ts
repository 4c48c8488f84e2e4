import { Column, Entity, ForeignKey } from 'typeorm';
import type { AreaView } from '../../organisations/areas/area-filter.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { AttributedRecord } from '../../platform/database/editable-record.js';
import type { FigureTable } from '../figures/tables/figure-table.js';
import type { ReportedBody } from '../figures/report-facts.js';
import type { CutOff, Publication, ReportPeriod, ReportScope } from '../vocabulary.js';

/** A report as it was when it was published. Its figures never change; what stands of it may. */
@Entity('published_reports')
export class PublishedReport extends AttributedRecord {
  @ForeignKey(() => Organisation)
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Column({ type: 'text' })
  scope: ReportScope;

  @Column({ name: 'area_view', type: 'text' })
  view: AreaView;

  @Column({ name: 'period_kind', type: 'text' })
  periodKind: ReportPeriod;

  @Column({ name: 'period_from', type: 'date' })
  periodFrom: string;

  @Column({ name: 'period_to', type: 'date' })
  periodTo: string;

  @Column({ name: 'period_name', type: 'text', nullable: true })
  periodName: string | null;

  @Column({ name: 'cut_off', type: 'text' })
  cutOff: CutOff;

  @Column({ name: 'counted_from', type: 'date' })
  countedFrom: string;

  @Column({ name: 'counted_to', type: 'date' })
  countedTo: string;

  @Column({ name: 'snapshot_at', type: 'timestamptz' })
  snapshotAt: Date;

  /** The tables, worded in Vietnamese. */
  @Column({ type: 'jsonb' })
  figures: FrozenFigures;

  @Column({ name: 'figures_sha256', type: 'text' })
  figuresSha256: string;

  @Column({ type: 'text' })
  publication: Publication;

  @ForeignKey(() => PublishedReport)
  @Column({ name: 'superseded_by_id', type: 'uuid', nullable: true })
  supersededById: string | null;

  @Column({ name: 'withdrawn_reason', type: 'text', nullable: true })
  withdrawnReason: string | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;
}

export interface FrozenFigures {
  areaId: string | null;
  /** As it was called then; left out: published before this was kept. */
  body?: ReportedBody;
  tables: FigureTable[];
  narrative: string[];
}
