import { decisionStatusInWords, modeInWords } from '../../words/closed-lists.js';
import { Facts } from '../../pieces/facts.js';
import { dayInWords, say } from '../../words/language.js';
import { CHANGE_DECISION } from '../acts.js';
import { Changeable } from '../putting-right/changeable.js';
import { decisionFields, decisionRaws, proposalFields } from './decision-form.js';
import { why } from '../putting-right/why.js';
import { BodyLink, PersonLink } from '../links.js';
import type { Decision } from '../record.js';
import type { RecordDesk } from '../page/use-record.js';
import { capacityInWords } from '../words.js';
import { TakeOver } from './take-over.js';

/** Number, day, issuer, signatory and subject of a decision. */
export function DecisionFacts({ desk }: { desk: RecordDesk<Decision> }) {
  const { record: decision } = desk;
  const { signatory, signatoryPrinted, signatoryTitlePrinted, signingCapacity } = decision;
  const isProposal = decision.status === 'PROPOSED';
  return (
    <section class="card" aria-label={say('Thông tin', 'Details')}>
      <Changeable
        desk={desk}
        record={decision}
        may={decision.mayChange}
        fields={[...(isProposal ? proposalFields() : decisionFields()), why()]}
        raws={decisionRaws(decision)}
        text={CHANGE_DECISION}
        label={say('Sửa thông tin quyết định', 'Change the decision')}
      >
        <Facts
          facts={[
            [say('Số', 'Number'), decision.numberPrinted ?? say('(chưa có số)', '(without a number)')],
            [say('Ngày ký', 'Signed on'), dayInWords(decision.signedOn)],
            [say('Trích yếu', 'Subject'), decision.subject],
            [
              isProposal ? say('Đơn vị đề nghị', 'Proposed by') : say('Cơ quan ban hành', 'Issuer'),
              decision.issuer ? <BodyLink body={decision.issuer} /> : null,
            ],
            [say('Đề nghị cơ quan', 'Asks'), decision.addressee ? <BodyLink body={decision.addressee} /> : null],
            [
              say('Người ký', 'Signatory'),
              signatory || signatoryPrinted ? (
                <>
                  {signingCapacity && signingCapacity !== 'SELF' ? `${capacityInWords(signingCapacity)} ` : ''}
                  {signatory ? (
                    <PersonLink person={signatory} as={signatoryPrinted ?? signatory.displayName} />
                  ) : (
                    signatoryPrinted
                  )}
                  {signatoryTitlePrinted ? `, ${signatoryTitlePrinted}` : ''}
                </>
              ) : null,
            ],
            [say('Loại hình khen thưởng', 'Mode'), mode(decision)],
            [say('Trạng thái', 'Status'), decisionStatusInWords(decision.status)],
            [
              say('Căn cứ', 'Legal bases'),
              decision.legalBases.length > 0
                ? decision.legalBases.map((basis) => <div key={basis}>{basis}</div>)
                : null,
            ],
            [say('Đơn vị giữ', 'Kept by'), decision.keptBy ? <BodyLink body={decision.keptBy} /> : null],
          ]}
        />
      </Changeable>
      <TakeOver desk={desk} />
      <p>
        <a href={`#/reports/decisions/${decision.id}`}>
          {say('Lập danh sách kèm theo, in bằng', 'Make its list, print certificates')}
        </a>
      </p>
    </section>
  );
}

/** A proposal grants nothing, so that no report counts it by mode. */
function mode({ mode, status }: Decision) {
  if (mode) return modeInWords(mode);
  return status === 'PROPOSED'
    ? null
    : say('(chưa nêu; báo cáo xếp vào “Chưa rõ loại hình”)', '(not said; reports count under “Mode not recorded”)');
}
