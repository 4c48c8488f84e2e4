import { Global, Module } from '@nestjs/common';
import { AuditResolver } from './audit.resolver.js';
import { Audit } from './audit.service.js';
import { ManyDrafts } from './many-drafts.service.js';

/** Every room records its acts here, so it is imported once, for all. */
@Global()
@Module({ providers: [Audit, ManyDrafts, AuditResolver], exports: [Audit, ManyDrafts] })
export class AuditModule {}
