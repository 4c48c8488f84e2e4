import { AuditEntry } from './audit/audit-entry.entity.js';
import { AwardDecision } from './awards/decisions/award-decision.entity.js';
import { AwardEvent } from './awards/events/award-event.entity.js';
import { Award } from './awards/award.entity.js';
import { AwardFormAlias } from './awards/catalogue/forms/award-form-alias.entity.js';
import { AwardForm } from './awards/catalogue/forms/award-form.entity.js';
import { BaseSalary } from './awards/catalogue/law/base-salary.entity.js';
import { BonusCoefficient } from './awards/catalogue/law/bonus-coefficient.entity.js';
import { GrantAuthority } from './awards/catalogue/law/grant-authority.entity.js';
import { LegalInstrument } from './awards/catalogue/law/legal-instrument.entity.js';
import { PresentationItem } from './awards/presentations/presentation-item.entity.js';
import { PresentationPresenter } from './awards/presentations/presentation-presenter.entity.js';
import { Presentation } from './awards/presentations/presentation.entity.js';
import { CertificatePrinting } from './reports/certificates/printings/certificate-printing.entity.js';
import { CertificateTemplate } from './reports/certificates/certificate-template.entity.js';
import { KnownBrowser } from './auth/attempts/known-browser.entity.js';
import { ApiToken } from './auth/tokens/api-token.entity.js';
import { StaffAccount } from './auth/staff/staff-account.entity.js';
import { StaffRole } from './auth/staff/staff-role.entity.js';
import { StaffSession } from './auth/staff-session.entity.js';
import { FilePiece } from './files/file-piece.entity.js';
import { StoredFile } from './files/stored-file.entity.js';
import { Area } from './organisations/areas/area.entity.js';
import { AreaSuccession } from './organisations/areas/area-succession.entity.js';
import { AreaVersion } from './organisations/areas/area-version.entity.js';
import { Organisation } from './organisations/organisation.entity.js';
import { OrganisationSuccession } from './organisations/successions/organisation-succession.entity.js';
import { OrganisationVersion } from './organisations/versions/organisation-version.entity.js';
import { Person } from './people/person.entity.js';
import { KnownDifferent } from './people/duplicates/known-different.entity.js';
import { LikelyDuplicate } from './people/duplicates/likely-duplicate.entity.js';
import { PersonMerge } from './people/merging/person-merge.entity.js';
import { PersonName } from './people/person-name.entity.js';
import { Post } from './people/posts/post.entity.js';
import { AttendancePosition } from './meetings/attendance/attendance-position.entity.js';
import { PublishedReport } from './reports/publishing/published-report.entity.js';
import { Attendance } from './meetings/attendance/attendance.entity.js';
import { MeetingOrganiser } from './meetings/organisers/meeting-organiser.entity.js';
import { Meeting } from './meetings/meeting.entity.js';
import { Article } from './articles/article.entity.js';
import { ClaimAward } from './articles/claims/claim-award.entity.js';
import { ClaimGrantor } from './articles/claims/claim-grantor.entity.js';
import { Claim } from './articles/claims/claim.entity.js';
import { ImportBatch } from './imports/batches/import-batch.entity.js';
import { ImportMapping } from './imports/batches/import-mapping.entity.js';
import { ImportProgress } from './imports/batches/import-progress.entity.js';
import { ImportBody } from './imports/bodies/import-body.entity.js';
import { ImportRow } from './imports/rows/import-row.entity.js';
import { ArticleDraft } from './articles/drafts/article-draft.entity.js';
import { DraftAcceptance } from './articles/drafts/draft-acceptance.entity.js';
import { DraftOutcome } from './articles/drafts/draft-outcome.entity.js';

/** Every entity of every room: what TypeORM writes to, and what the migrated tables are compared with. */
export const entities = [
  AuditEntry,
  ApiToken,
  StaffAccount,
  StaffRole,
  StaffSession,
  KnownBrowser,
  StoredFile,
  FilePiece,
  Area,
  AreaSuccession,
  AreaVersion,
  Organisation,
  OrganisationSuccession,
  OrganisationVersion,
  Person,
  PersonName,
  PersonMerge,
  KnownDifferent,
  LikelyDuplicate,
  PublishedReport,
  Post,
  Meeting,
  MeetingOrganiser,
  Attendance,
  AttendancePosition,
  LegalInstrument,
  AwardForm,
  AwardFormAlias,
  GrantAuthority,
  BaseSalary,
  BonusCoefficient,
  AwardDecision,
  Award,
  AwardEvent,
  Presentation,
  PresentationPresenter,
  PresentationItem,
  Article,
  Claim,
  ClaimAward,
  ClaimGrantor,
  CertificatePrinting,
  CertificateTemplate,
  ImportBatch,
  ImportBody,
  ImportRow,
  ImportProgress,
  ImportMapping,
  ArticleDraft,
  DraftAcceptance,
  DraftOutcome,
];
