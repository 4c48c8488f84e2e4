import { wording } from '../errors/domain-error.js';
import { platformMessages } from '../errors/platform-messages.js';

/** Sentences of graphql-js and Apollo Server that people who use the API well may still meet. */
const sayings: readonly (readonly [RegExp, string])[] = [
  [/^Field "(\w+)" of required type "(.+)" was not provided\.$/, 'Thiếu trường "$1" (kiểu $2).'],
  [/^Expected non-nullable type "(.+)" not to be null\.$/, 'Không được là null (kiểu $1).'],
  [/^Field "([\w…]+)" is not defined by type "(\w+)"\.(?: Did you mean.*)?$/s, 'Kiểu $2 không có trường "$1".'],
  [/^Value "(.*)" does not exist in "(\w+)" enum\.(?: Did you mean.*)?$/s, '"$1" không phải là một giá trị của $2.'],
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
  [/^Cannot query field "([\w…]+)" on type "(\w+)"\.(?: Did you mean.*)?$/s, 'Kiểu $2 không có trường "$1".'],
  [/^Unknown argument "([\w…]+)" on field "([\w.]+)"\.(?: Did you mean.*)?$/s, 'Trường $2 không có tham số "$1".'],
  [/^Unknown operation named "(.*)"\.$/s, 'Không có thao tác tên "$1".'],
  [/^Cannot spread fragment "([\w…]+)" within itself.*$/s, 'Đoạn "$1" chứa chính nó.'],
  [/^Syntax Error: (.*)$/s, 'Không đọc được câu truy vấn: $1'],
  [/^POST body missing.*$/s, 'Thiếu nội dung JSON, hoặc sai content-type.'],
];

/** The sentence in Vietnamese; one that is not known here is quoted as it stands. */
export function sayInVietnamese(english: string): string {
  for (const [pattern, vietnamese] of sayings) if (pattern.test(english)) return english.replace(pattern, vietnamese);
  return wording(platformMessages.BAD_REQUEST, 'vi', { reason: english });
}
