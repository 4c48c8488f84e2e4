import { useEffect, useState } from 'preact/hooks';
import { language, say } from '../words/language.js';
import { Alert } from '../pieces/pieces.js';
import { useAsking } from '../asking/use-asking.js';
import { useKept } from '../keeping/use-kept.js';
import type { Viewer } from '../signing-in/viewer.js';
import { addressOfReport, type Asked, type Body, inputOf, ownBody, reportAt, usually } from './asking.js';
import { ChooseBody } from './choose-body.js';
import { ChooseReport } from './choose-report.js';
import { ShownReport } from './shown-report.js';
import { ReportTabs } from './tabs.js';

/** Where the annual reports are written: choose, look, open, download. */
export function ReportsPage({ viewer, address }: { viewer: Viewer; address: string }) {
  const now = new Date();
  const shown = reportAt(address, now);
  const [kept, keep] = useKept<Asked>('report', { ...usually(now), body: ownBody(viewer) });
  const [asked, setAsked] = useState<Asked>(shown ?? kept);
  const [times, setTimes] = useState(0);
  const { refusal, refuse, run } = useAsking();
  /** The name of a body comes with its report where only its id was known. */
  const named = (body: Body) =>
    setAsked((before) => {
      const after = before.body?.id === body.id ? { ...before, body } : before;
      keep(() => after);
      return after;
    });
  useEffect(() => {
    if (shown) setAsked((before) => ({ ...shown, body: sameBody(before.body, shown.body) }));
  }, [address]);
  const send = () => {
    const meant = inputOf(asked);
    if ('wrong' in meant) return refuse(...meant.wrong);
    keep(() => asked);
    location.hash = addressOfReport(asked, now);
    setTimes(times + 1);
    return run(async () => undefined);
  };
  return (
    <>
      <ReportTabs here="reports" />
      <section class="card choose-report">
        <h1>{say('Báo cáo khen thưởng', 'Reports of awards')}</h1>
        <ChooseBody
          viewer={viewer}
          body={asked.body}
          onChoose={(body) => setAsked({ ...asked, body })}
          onCountry={(body) => setAsked({ ...asked, body, scope: 'IN_AREA' })}
        />
        <ChooseReport asked={asked} refusal={refusal} onChange={setAsked} onSend={() => void send()} />
        <Alert refusal={refusal} />
      </section>
      {shown ? (
        <ShownReport key={`${address} ${language()} ${times}`} asked={shown} viewer={viewer} onNamed={named} />
      ) : null}
    </>
  );
}

const sameBody = (known: Body | null, told: Body | null): Body | null => (known?.id === told?.id ? known : told);
