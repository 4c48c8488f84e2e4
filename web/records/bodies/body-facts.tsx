import { bodyKindInWords, levelInWords, systemInWords } from '../../words/closed-lists.js';
import { Facts } from '../../pieces/facts.js';
import { dayInWords, say } from '../../words/language.js';
import { CHANGE_BODY } from '../acts.js';
import { Changeable } from '../putting-right/changeable.js';
import { bodyFields, bodyRaws } from './body-form.js';
import { Renaming, UnderThisName } from './renaming.js';
import { why } from '../putting-right/why.js';
import { BodyLink, joined } from '../links.js';
import type { Body } from '../record.js';
import type { RecordDesk } from '../page/use-record.js';

/** What a body is, and what it was called over time. */
export function BodyFacts({ desk }: { desk: RecordDesk<Body> }) {
  const { record: body } = desk;
  const { versions, validFrom, validTo } = body;
  return (
    <section class="card" aria-label={say('Thông tin', 'Details')}>
      <Changeable
        desk={desk}
        record={body}
        may={body.mayChange}
        fields={[...bodyFields(body), why()]}
        raws={bodyRaws(body)}
        text={CHANGE_BODY}
        label={say('Sửa thông tin đơn vị', 'Change the body')}
        beforehand={<UnderThisName body={body} />}
      >
        <Facts
          facts={[
            [say('Tên', 'Name'), joined(body.name, body.shortName)],
            [say('Loại', 'Kind'), joined(bodyKindInWords(body.kind), levelInWords(body.level))],
            [say('Hệ thống', 'System'), systemInWords(body.system)],
            [say('Địa bàn', 'Area'), body.area?.name],
            [say('Cấp trên', 'Above it'), body.parent ? <BodyLink body={body.parent} /> : null],
            [say('Hoạt động', 'It stood'), stoodInWords(validFrom, validTo)],
            [
              say('Các tên qua thời gian', 'Names over time'),
              versions.length > 1
                ? versions.map(({ id, name, validFrom: from, validTo: to, basis }) => (
                    <div key={id}>
                      {name} <small>{joined(stoodInWords(from, to), basis)}</small>
                    </div>
                  ))
                : null,
            ],
          ]}
        />
      </Changeable>{' '}
      <Renaming desk={desk} />
    </section>
  );
}

const stoodInWords = (from: string | null, to: string | null): string => {
  if (!from && !to) return '';
  const since = from ? say(`từ ${dayInWords(from)}`, `from ${dayInWords(from)}`) : '';
  return [since, to ? say(`đến ${dayInWords(to)}`, `until ${dayInWords(to)}`) : ''].filter(Boolean).join(' ');
};
