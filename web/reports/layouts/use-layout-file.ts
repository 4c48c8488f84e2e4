import { useState } from 'preact/hooks';
import { ask, sendFile } from '../../asking/api.js';
import { useAsking } from '../../asking/use-asking.js';
import { LAYOUT_CHECK } from '../operations.js';

export interface LayoutCheck {
  width: number | null;
  height: number | null;
  hasCode: boolean;
  fields: { name: string; label: string | null; isUsed: boolean; mayBeEmpty: boolean }[];
  problems: { at: string; message: string }[];
}

/** A layout that was chosen as a file: it is sent in and looked through at once. */
export interface LayoutFile {
  name: string;
  fileId: string;
  check: LayoutCheck;
}

export const checkOf = async (of: { fileId: string } | { templateId: string }): Promise<LayoutCheck> =>
  (await ask<{ check: LayoutCheck }>(LAYOUT_CHECK, of)).check;

export function useLayoutFile() {
  const [chosen, setChosen] = useState<LayoutFile | null>(null);
  const { busy, refusal, run } = useAsking();
  const choose = (file: File | null) => {
    setChosen(null);
    if (!file) return;
    void run(async () => {
      const fileId = await sendFile(file);
      setChosen({ name: file.name.replace(/\.\w+$/u, ''), fileId, check: await checkOf({ fileId }) });
    });
  };
  return { chosen, choose, busy, refusal };
}
