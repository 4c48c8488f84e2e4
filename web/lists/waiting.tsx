import { useEffect, useState } from 'preact/hooks';
import { say } from '../words/language.js';

/** What is being done, and for how long: a long list takes a while. */
export function Waiting({ step }: { step: string | null }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    setSeconds(0);
    if (step === null) return;
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, [step === null]);
  return (
    <div class="waiting" role="status">
      {step === null ? null : (
        <>
          {step} <progress aria-label={step} />{' '}
          {seconds > 2 ? <small aria-hidden="true">{say(`${seconds} giây`, `${seconds} s`)}</small> : null}
        </>
      )}
    </div>
  );
}
