import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { InvalidError } from '../../errors/domain-error.js';
import { currentViewer } from '../../request/request-context.js';
import type { Named } from '../compiling/shape.js';
import { PlainReading } from '../compiling/statement.js';

/** Tells "nobody" from "no such thing": a mistyped id would be answered by an empty list. */
@Injectable()
export class KnownFilters {
  constructor(private readonly database: Database) {}

  /** One statement; none where nothing is named. @throws InvalidError for what is not there or what the viewer may not see */
  async require(names: readonly Named[]): Promise<void> {
    if (names.length === 0) return;
    const reading = new PlainReading(currentViewer());
    const found = names.map(({ isThere }) => isThere(reading));
    const text = `select array[${found.join(', ')}]::boolean[] as found`;
    const [row] = await this.database.read(() => this.database.query<{ found: boolean[] }>(text, reading.values));
    const problems = names.filter((_, i) => !row?.found[i]).map(({ problem }) => problem);
    if (problems.length > 0) throw InvalidError.all(problems);
  }
}
