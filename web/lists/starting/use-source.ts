import { useRef, useState } from 'preact/hooks';
import { sendFile } from '../../asking/api.js';
import { say } from '../../words/language.js';
import { useLeaving } from '../../keeping/use-leaving.js';
import { useKept } from '../../keeping/use-kept.js';
import type { Way } from './source-field.js';

/** A file that was chosen, or cells that were pasted, as the API takes them. */
export function useSource(name: string) {
  const [way, setWay] = useState<Way>('file');
  const [file, setFile] = useState<File | null>(null);
  const [cells, setCells] = useKept(`cells-${name}`, '');
  useLeaving(cells !== '', `cells-${name}`);
  const [step, setStep] = useState<string | null>(null);
  /** The file that was sent in last: what is tried again is not sent again. */
  const sent = useRef<{ file: File; id: string } | null>(null);
  /** `work` answers null where the source was not taken; `step` says in words what is being done meanwhile. */
  const take = async <T>(work: (source: object) => Promise<T>): Promise<T> => {
    try {
      let source: object = { pastedText: cells };
      if (way === 'file' && file) {
        setStep(say('Đang gửi tệp …', 'Sending the file …'));
        if (sent.current?.file !== file) sent.current = { file, id: await sendFile(file) };
        source = { fileId: sent.current.id };
      }
      setStep(say('Đang đọc và kiểm tra …', 'Reading and checking …'));
      const answer = await work(source);
      if (answer !== null) setCells(() => '');
      return answer;
    } finally {
      setStep(null);
    }
  };
  return {
    field: { way, onWay: setWay, onFile: setFile, cells, onCells: (to: string) => setCells(() => to) },
    step,
    take,
  };
}
