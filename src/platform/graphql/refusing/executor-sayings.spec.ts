import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { sayInVietnamese } from './executor-sayings.js';

const schema = buildSchema(`
  type Query { meeting(id: ID!): Meeting meetings: [Meeting!]! }
  type Meeting { id: ID! title: String }
  type Person { id: ID! }
`);
const said = (document: string): string[] =>
  validate(schema, parse(document)).map(({ message }) => sayInVietnamese(message));

describe('what is wrong with a document, in Vietnamese', () => {
  it.each([
    [
      'query ($id: Metting) { meeting(id: $id) { id } }',
      'Không có kiểu "Metting". Có phải ý bạn là "Meeting" hoặc "String"?',
    ],
    ['query ($a: ID, $b: ID!) { meeting(id: $b) { id } }', 'Biến a không được dùng.'],
    ['query Q { meeting(id: $b) { id } }', 'Chưa khai báo biến b.'],
    ['query ($a: String!) { meeting(id: $a) { id } }', 'Biến a có kiểu String!, mà ở đây cần kiểu ID!.'],
    ['query ($a: Meeting) { meeting(id: $a) { id } }', 'Biến a không thể có kiểu Meeting.'],
    ['{ meeting { id } }', 'Trường "meeting" thiếu tham số id (kiểu ID!).'],
    [
      '{ meetings }',
      'Phải nêu trường con của trường "meetings" (kiểu [Meeting!]!). Có phải ý bạn là "meetings { ... }"?',
    ],
    ['{ meetings { title { vi } } }', 'Trường "title" (kiểu String) không có trường con.'],
    ['{ meetings { ...F } }', 'Không có đoạn "F".'],
    ['{ meetings { id } } fragment F on Meeting { id }', 'Đoạn "F" không được dùng.'],
    ['{ meetings { ... on Person { id } } }', 'Không dùng được đoạn ở đây: kiểu "Meeting" không bao giờ là "Person".'],
    ['{ meetings { id @nothing } }', 'Không có chỉ thị "@nothing".'],
    ['{ meetings { id @include } }', 'Chỉ thị "@include" thiếu tham số if (kiểu Boolean!).'],
    [
      '{ a: meeting(id: 1) { id } a: meeting(id: 2) { id } }',
      'Các trường "a" khác nhau mà cùng một tên; hãy đặt bí danh khác nhau.',
    ],
    ['{ meeting(id: 1, id: 2) { id } }', 'Tham số "id" được nêu hai lần.'],
    ['{ meetings { id } } query Q { meetings { id } }', 'Thao tác không tên phải là thao tác duy nhất.'],
  ])('of %s: %s', (document, expected) => {
    expect(said(document)).toContain(expected);
  });

  it('says what of the schema is asked for too deeply', () => {
    expect(sayInVietnamese('Maximum introspection depth exceeded')).toBe('Hỏi về lược đồ quá sâu.');
  });
});
