import { AuditEntry } from './audit/audit-entry.entity.js';
import { Organisation } from './organisations/organisation.entity.js';
import { Person } from './people/person.entity.js';
import { PersonName } from './people/person-name.entity.js';
import { Post } from './people/post.entity.js';

/** Every entity of every room: what TypeORM writes to, and what the migrated tables are compared with. */
export const entities = [AuditEntry, Organisation, Person, PersonName, Post];
