import { wording } from '../../errors/domain-error.js';
import { platformMessages } from '../../errors/platform-messages.js';

/** Sentences of graphql-js and Apollo Server that people who use the API well may still meet. */
const sayings: readonly (readonly [RegExp, string])[] = [
  [/^Field "(\w+)" of required type "(.+)" was not provided\.$/, 'Thiếu trường "$1" (kiểu $2).'],
  [/^Expected non-nullable type "(.+)" not to be null\.$/, 'Không được là null (kiểu $1).'],
  [/^Field "([\w…]+)" is not defined by type "(\w+)"\.$/s, 'Kiểu $2 không có trường "$1".'],
  [/^Value "(.*)" does not exist in "(\w+)" enum\.$/s, '"$1" không phải là một giá trị của $2.'],
  [/^Enum "(\w+)" cannot represent .*$/s, 'Không phải là một giá trị của $1.'],
  [/^Expected type "(\w+)" to be an object\.$/, 'Phải là một đối tượng kiểu $1.'],
  [/^Int cannot represent non-integer value: (.*)$/s, 'Phải là số nguyên, không phải $1.'],
  [/^Int cannot represent non 32-bit signed integer value: (.*)$/s, 'Số $1 vượt quá giới hạn của số nguyên 32 bit.'],
  [/^(String|Boolean|ID|Float) cannot represent .*?: (.*)$/s, 'Giá trị $2 không đúng kiểu $1.'],
  [/^Exactly one key must be specified for OneOf type "(\w+)"\.$/, 'Phải cho đúng một khóa của kiểu $1.'],
  [/^Field "(\w+)" must be non-null\.$/, 'Trường "$1" không được là null.'],
  [/^Variable "\$(\w+)" of required type "(.+)" was not provided\.$/, 'Thiếu biến $1 (kiểu $2).'],
  [/^Variable "\$(\w+)" of non-null type "(.+)" must not be null\.$/, 'Biến $1 (kiểu $2) không được là null.'],
  [/^Argument "(\w+)" of (?:required|non-null) type "(.+?)" .*$/s, 'Tham số $1 (kiểu $2) phải có giá trị.'],
  [/^Argument "(\w+)" has invalid value (.*)\.$/s, 'Tham số $1 có giá trị không hợp lệ: $2.'],
  [/^Too many errors processing variables.*$/s, 'Còn nhiều lỗi khác trong các biến; chỉ nêu những lỗi đầu.'],
  [/^Schema is not configured to execute (\w+) operation\.$/, 'Ở đây không có thao tác $1.'],
  [/^Cannot query field "([\w…]+)" on type "(\w+)"\.$/s, 'Kiểu $2 không có trường "$1".'],
  [/^Unknown argument "([\w…]+)" on field "([\w.]+)"\.$/s, 'Trường $2 không có tham số "$1".'],
  [/^Unknown operation named "(.*)"\.$/s, 'Không có thao tác tên "$1".'],
  [/^Cannot spread fragment "([\w…]+)" within itself.*$/s, 'Đoạn "$1" chứa chính nó.'],
  [/^Unknown argument "([\w…]+)" on directive "(@\w+)"\.$/s, 'Chỉ thị $2 không có tham số "$1".'],
  [/^Unknown type "([\w…]+)"\.$/s, 'Không có kiểu "$1".'],
  [/^Unknown fragment "([\w…]+)"\.$/, 'Không có đoạn "$1".'],
  [/^Unknown directive "(@[\w…]+)"\.$/, 'Không có chỉ thị "$1".'],
  [/^Directive "(@\w+)" may not be used on (\w+)\.$/, 'Chỉ thị "$1" không dùng được ở đây ($2).'],
  [/^Directive "(@\w+)" argument "(\w+)" of type "(.+)" is required.*$/s, 'Chỉ thị "$1" thiếu tham số $2 (kiểu $3).'],
  [/^The directive "(@\w+)" can only be used once at this location\.$/, 'Chỉ thị "$1" chỉ được dùng một lần ở đây.'],
  [/^Field "([\w…]+)" argument "(\w+)" of type "(.+)" is required.*$/s, 'Trường "$1" thiếu tham số $2 (kiểu $3).'],
  [/^Field "([\w…]+)" must not have a selection since type "(.+)" .*$/s, 'Trường "$1" (kiểu $2) không có trường con.'],
  [/^Field "([\w…]+)" of type "(.+)" must have .*$/s, 'Phải nêu trường con của trường "$1" (kiểu $2).'],
  [/^Fields "([\w…]+)" conflict because .*$/s, 'Các trường "$1" khác nhau mà cùng một tên; hãy đặt bí danh khác nhau.'],
  [/^Fragment "([\w…]+)" is never used\.$/, 'Đoạn "$1" không được dùng.'],
  [/^Fragment(?: "[\w…]+")? cannot condition on non composite type "(.+)"\.$/, 'Không lấy được đoạn của kiểu "$1".'],
  [
    /^Fragment(?: "[\w…]+")? cannot be spread here as objects of type "(.+)" can never be of type "(.+)"\.$/,
    'Không dùng được đoạn ở đây: kiểu "$1" không bao giờ là "$2".',
  ],
  [/^Variable "\$([\w…]+)" is not defined(?: by operation "(.+)")?\.$/, 'Chưa khai báo biến $1.'],
  [/^Variable "\$([\w…]+)" is never used(?: in operation "(.+)")?\.$/, 'Biến $1 không được dùng.'],
  [
    /^Variable "\$([\w…]+)" of type "(.+)" used in position expecting type "(.+)"\.$/,
    'Biến $1 có kiểu $2, mà ở đây cần kiểu $3.',
  ],
  [/^Variable "\$([\w…]+)" cannot be non-input type "(.+)"\.$/, 'Biến $1 không thể có kiểu $2.'],
  [/^There can be only one argument named "(.+)"\.$/, 'Tham số "$1" được nêu hai lần.'],
  [/^There can be only one input field named "(.+)"\.$/, 'Trường "$1" được nêu hai lần.'],
  [/^There can be only one operation named "(.+)"\.$/, 'Hai thao tác cùng tên "$1".'],
  [/^There can be only one fragment named "(.+)"\.$/, 'Hai đoạn cùng tên "$1".'],
  [/^There can be only one variable named "\$?(.+)"\.$/, 'Hai biến cùng tên "$1".'],
  [/^This anonymous operation must be the only defined operation\.$/, 'Thao tác không tên phải là thao tác duy nhất.'],
  [
    /^Must provide operation name if query contains multiple operations\.$/,
    'Có nhiều thao tác: phải nêu tên thao tác cần làm.',
  ],
  [/^Maximum introspection depth exceeded$/, 'Hỏi về lược đồ quá sâu.'],
  [/^Syntax Error: (.*)$/s, 'Không đọc được câu truy vấn: $1'],
  [/^POST body missing.*$/s, 'Thiếu nội dung JSON, hoặc sai content-type.'],
];

/** The sentence in Vietnamese; one that is not known here is quoted as it stands. */
export function sayInVietnamese(english: string): string {
  const [, said = english, offered] = /^(.*?\.)(?: Did you mean (.*)\?)$/su.exec(english) ?? [];
  if (offered === undefined) return sentence(english);
  const names = [...offered.matchAll(/"[^"]*"/gu)].map(([name]) => name);
  return `${sentence(said)} Có phải ý bạn là ${names.join(' hoặc ')}?`;
}

function sentence(english: string): string {
  for (const [pattern, vietnamese] of sayings) if (pattern.test(english)) return english.replace(pattern, vietnamese);
  return wording(platformMessages.BAD_REQUEST, 'vi', { reason: english });
}
