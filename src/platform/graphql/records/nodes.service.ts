import { Injectable } from '@nestjs/common';
import { type GraphQLObjectType, type GraphQLResolveInfo, isObjectType } from 'graphql';
import { Database } from '../../database/database.js';
import { currentViewer } from '../../request/request-context.js';
import { Reads } from '../compiling/reads.service.js';
import { allShapes, type Reading, type Shape, shapeOf } from '../compiling/shape.js';
import { conditions, PlainReading } from '../compiling/statement.js';

/** Which record an id stands for: itself, or what it leads to. */
interface Found {
  asked: string;
  type: string;
  id: string;
}

/** Records of whatever type by their ids. */
@Injectable()
export class Nodes {
  constructor(
    private readonly database: Database,
    private readonly reads: Reads,
  ) {}

  /**
   * In the order of the ids, each as `node` answers it, null where the viewer may see none. One statement tells the types,
   * one more for each type reads what was selected of it.
   */
  async list(ids: readonly string[], info: GraphQLResolveInfo): Promise<(object | null)[]> {
    const found = new Map<string, Found>();
    // What is seen itself comes first: it does not lead on.
    for (const each of await this.found(ids)) if (!found.has(each.asked)) found.set(each.asked, each);
    const records = new Map<string, object>();
    for (const type of new Set([...found.values()].map((each) => each.type))) {
      const shape = shapeOf(type);
      const objects = info.schema.getType(type);
      if (!shape || !isObjectType(objects)) continue;
      const wanted = [...found.values()].filter((each) => each.type === type).map(({ id }) => id);
      await this.read(shape, objects, [...new Set(wanted)], info, records);
    }
    return ids.map((id) => records.get(found.get(id.toLowerCase())?.id ?? '') ?? null);
  }

  private async found(ids: readonly string[]): Promise<Found[]> {
    const reading = new PlainReading(currentViewer());
    const asked = reading.bind(ids, 'uuid[]');
    const shapes = allShapes().filter(({ node }) => node);
    const probes = shapes.map((shape, i) => probe(shape, asked, (id) => id, i, reading));
    const led = shapes.flatMap((shape, i) =>
      shape.leadsTo ? [probe(shape, asked, shape.leadsTo, shapes.length + i, reading)] : [],
    );
    const sql = `select asked, type, id from (${[...probes, ...led].join(' union all ')}) f order by f.rank`;
    return this.database.read(() => this.database.query<Found>(sql, reading.values));
  }

  private async read(
    shape: Shape,
    type: GraphQLObjectType,
    ids: readonly string[],
    info: GraphQLResolveInfo,
    into: Map<string, object>,
  ): Promise<void> {
    const rows = await this.reads.byIds(shape, ids, info, type);
    for (const [id, row] of Object.entries(rows)) into.set(id, { ...row, __typename: shape.type });
  }
}

function probe(shape: Shape, asked: string, of: (id: string) => string, rank: number, reading: Reading): string {
  const t = reading.alias();
  const seen = conditions(`${t}.id = ${of('a.id')}`, shape.visible(t, reading));
  return (
    `select a.id as asked, '${shape.type}' as type, ${t}.id, ${rank} as rank ` +
    `from unnest(${asked}) a (id), ${shape.table} ${t} where ${seen}`
  );
}
