import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Evidence } from '../matching/match-evidence.js';
import type { MatchVerdict } from '../matching/match-person.js';

/** Two people who may be one, as found by comparing them. Derived: it is rebuilt, and proves nothing. */
@Entity('likely_duplicates')
export class LikelyDuplicate {
  @PrimaryColumn('uuid')
  id: string;

  /** The smaller id of the two. */
  @Column({ name: 'one_id', type: 'uuid' })
  oneId: string;

  @Column({ name: 'other_id', type: 'uuid' })
  otherId: string;

  /** 0 to 100. */
  @Column({ type: 'integer' })
  score: number;

  @Column({ type: 'text' })
  verdict: MatchVerdict;

  @Column({ type: 'jsonb' })
  evidence: Evidence[];

  @Column({ name: 'area_id', type: 'uuid', nullable: true })
  areaId: string | null;

  /** The province of that area, for reading a whole province in the order of the score. */
  @Column({ name: 'province_id', type: 'uuid', nullable: true })
  provinceId: string | null;

  @Column({ name: 'compared_at', type: 'timestamptz' })
  comparedAt: Date;
}
