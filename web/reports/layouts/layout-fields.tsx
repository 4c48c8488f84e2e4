import { say } from '../../words/language.js';
import type { LayoutCheck } from './use-layout-file.js';

/** What a layout prints, what it leaves out, and what is wrong with it: fields by what people call them. */
export function LayoutFields({ check: { width, height, hasCode, fields, problems } }: { check: LayoutCheck }) {
  const called = ({ name, label }: LayoutCheck['fields'][number]) => label ?? name;
  const unknown = fields.filter(({ label }) => label === null);
  const used = fields.filter(({ isUsed, label }) => isUsed && label !== null);
  const unused = fields.filter(({ isUsed }) => !isUsed);
  const rows: [words: string, list: string][] = [
    [say('Khổ phôi', 'Blank'), width && height ? `${width} × ${height} mm` : say('mẫu không nói', 'not said')],
    [
      say('Phải có khi in', 'Needed for printing'),
      used
        .filter(({ mayBeEmpty }) => !mayBeEmpty)
        .map(called)
        .join(', '),
    ],
    [
      say('In nếu biết', 'Printed where known'),
      used
        .filter(({ mayBeEmpty }) => mayBeEmpty)
        .map(called)
        .join(', '),
    ],
    [say('Mã QR', 'QR code'), hasCode ? say('có', 'yes') : say('không', 'none')],
    [say('Mẫu không in', 'Not on it'), unused.map((field) => `${called(field)} {${field.name}}`).join(', ')],
  ];
  return (
    <>
      <dl class="facts">
        {rows
          .filter(([, list]) => list !== '')
          .map(([words, list]) => (
            <div key={words}>
              <dt>{words}</dt>
              <dd>{list}</dd>
            </div>
          ))}
      </dl>
      {unknown.length > 0 ? (
        <p class="doubt">
          {say('Chỗ điền sổ không có: ', 'Fields that there are not: ')}
          {unknown.map(({ name }) => `{${name}}`).join(', ')}
        </p>
      ) : null}
      {fields.some(({ name, isUsed }) => name === 'recipientName' && !isUsed) && problems.length === 0 ? (
        <p class="doubt">
          {say(
            'Mẫu không in tên người, tập thể được khen: tờ in ra chưa cho biết khen ai.',
            'It does not print the name of the recipient: a sheet would not say whose it is.',
          )}
        </p>
      ) : null}
      {problems.length > 0 ? (
        <div class="alert" role="alert">
          <p>
            {say(
              `Chưa dùng được, có ${problems.length} chỗ phải sửa trong tệp:`,
              `It cannot be used yet; to be mended in the file: ${problems.length}.`,
            )}
          </p>
          <ul>
            {problems.map(({ at, message }) => (
              <li key={at}>{message}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
