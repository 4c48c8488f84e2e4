import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { countOf } from '../../forms/typed.js';
import { useAsking } from '../../asking/use-asking.js';
import { useKept } from '../../keeping/use-kept.js';
import type { Decision, Doubt, Printed } from './certificates.js';
import type { MadeFile } from '../documents/made-files.js';
import { PRINT_CERTIFICATES, TEMPLATES } from '../operations.js';
import { CHOSEN_TEMPLATE } from '../layouts/templates.js';

export interface Template {
  id: string;
  name: string;
  lastNumber: string | null;
  recordStatus: string;
  keptBy: { id: string; name: string };
}
export interface Result {
  file: MadeFile;
  certificates: Printed[];
  doubts: Doubt[];
}

const AT_MOST = 99_999_999;

/** What is asked of a print of a decision, its look and its print; null: the templates are not there yet. */
export function usePrinting(decision: Decision, line: string | null) {
  const [templates, setTemplates] = useState<Template[] | null>(null);
  const [chosen] = useKept<string>(CHOSEN_TEMPLATE, '');
  const [templateId, setTemplateId] = useState('');
  const [lines, setLines] = useState<ReadonlySet<string> | null>(line ? new Set([line]) : null);
  const [from, setFrom] = useState('');
  const [reason, setReason] = useState('');
  const [preview, setPreview] = useState<Result | null>(null);
  const [printed, setPrinted] = useState<Result | null>(null);
  const { busy, refusal, run, refuse } = useAsking();
  const load = async () => {
    const { certificateTemplates } = await ask<{ certificateTemplates: { nodes: Template[] } }>(TEMPLATES);
    const usable = certificateTemplates.nodes.filter(({ recordStatus }) => recordStatus !== 'WITHDRAWN');
    // The one that was chosen for printing comes first, and then those of whoever issued the decision.
    const place = ({ id, keptBy }: Template) => (id === chosen ? 0 : keptBy.id === decision.issuer?.id ? 1 : 2);
    usable.sort((one, other) => place(one) - place(other));
    setTemplates(usable);
    setTemplateId((before) => before || (usable[0]?.id ?? ''));
  };
  useEffect(() => void run(load), []);
  const template = templates?.find(({ id }) => id === templateId);
  /** What was looked at is no longer what would be printed. */
  const changed =
    <T>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      setPreview(null);
    };
  const send = (onlyLook: boolean) => {
    const numberFrom = countOf(from);
    if (numberFrom === undefined || (numberFrom !== null && (numberFrom < 1 || numberFrom > AT_MOST)))
      return refuse('Cấp số từ: hãy gõ một số, như 121.', 'Numbers from: type a number, like 121.', 'numberFrom');
    if (lines?.size === 0) return refuse('Chưa chọn dòng nào để in.', 'No line is chosen to be printed.');
    return run(async () => {
      setPrinted(null);
      const { printCertificates } = await ask<{ printCertificates: Result }>(PRINT_CERTIFICATES, {
        input: {
          templateId,
          ...(lines ? { awardIds: [...lines] } : { decisionId: decision.id }),
          preview: onlyLook,
          ...(numberFrom === null ? {} : { numberFrom }),
          ...(reason.trim() ? { newNumberReason: reason.trim() } : {}),
        },
      });
      setPreview(onlyLook ? printCertificates : null);
      if (onlyLook) return;
      setPrinted(printCertificates);
      setFrom('');
      setReason('');
      await load();
    });
  };
  return {
    templates,
    template,
    asked: { templateId, from, reason, lines },
    chooseLines: changed(setLines),
    choose: changed(setTemplateId),
    typeFrom: changed(setFrom),
    typeReason: changed(setReason),
    preview,
    printed,
    busy,
    refusal,
    send,
  };
}
