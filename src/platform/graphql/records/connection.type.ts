import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Vị trí của trang trong danh sách / where a page lies in its list (Relay).' })
export class PageInfo {
  @Field({
    description:
      'Còn trang sau; đi ngược thì là trang được lấy trước một con trỏ / there are rows after this page; backwards: it was asked for before a cursor.',
  })
  hasNextPage: boolean;

  @Field({
    description:
      'Trang được lấy sau một con trỏ; đi ngược thì là còn trang trước / the page was asked for after a cursor; backwards: there are rows before it.',
  })
  hasPreviousPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Con trỏ dòng đầu, dùng cho `before`; null khi trang rỗng / pass as `before`; null on an empty page.',
  })
  startCursor: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Con trỏ dòng cuối, dùng cho `after`; null khi trang rỗng / pass as `after`; null on an empty page.',
  })
  endCursor: string | null;
}

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

export interface Connection<Node> {
  nodes: Node[];
  edges: Edge<Node>[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** The Relay connection `{name}Connection`, with its edge, over a node type. Answered by shapes (select-page.ts). */
export function connectionOf<Node extends object>(node: Type<Node>, name: string): Type<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: `Một dòng của danh sách ${name} / a ${name} in a list.` })
  class NodeEdge implements Edge<Node> {
    @Field({ description: 'Con trỏ của dòng này / opaque; pass as `after`.' })
    cursor: string;

    @Field(() => node, { description: 'Bản ghi / the record.' })
    node: Node;
  }

  @ObjectType(`${name}Connection`, { description: `Một trang của danh sách ${name} / a page of a list of ${name}.` })
  class NodeConnection implements Connection<Node> {
    @Field(() => [node], { description: 'Các bản ghi của trang, theo thứ tự / the records, in order.' })
    nodes: Node[];

    @Field(() => [NodeEdge], { description: 'Như nodes, kèm con trỏ / as nodes, with cursors.' })
    edges: NodeEdge[];

    @Field(() => PageInfo, { description: 'Vị trí của trang / where the page lies.' })
    pageInfo: PageInfo;

    @Field(() => Int, {
      description:
        'Tổng số bản ghi mà bạn được xem; chỉ đếm khi được hỏi / how many in all that you may see; counted only when asked.',
    })
    totalCount: number;
  }
  return NodeConnection;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'Số dòng, 1 đến 100, mặc định 20 / rows, 1 to 100, by default 20.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Lấy tiếp sau con trỏ này / start after this cursor.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Đi ngược: số dòng cuối, 1 đến 100, mặc định 20 / backwards: rows from the end, 1 to 100, by default 20.',
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Đi ngược: những dòng ngay trước con trỏ này / backwards: those that end before this cursor.',
  })
  before?: string | null;
}

/** Body of a resolver method that only declares a field for the schema: its shape answers it (see plain-fields.ts). */
export function answeredByShape(): never {
  throw new Error('a field answered by its shape has no resolver of its own');
}
