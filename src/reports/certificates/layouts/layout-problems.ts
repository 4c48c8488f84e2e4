import { InvalidError, type Message } from '../../../platform/errors/domain-error.js';
import { readLayout } from '../certificate-layout.js';
import { certificateMessages } from '../certificates.messages.js';
import type { CertificateLayout, LayoutProblem } from '../layout-elements.js';

/** What is said of a problem, and what it is filled with. */
export function worded({ at, problem }: LayoutProblem): { text: Message; details: Record<string, unknown> } {
  const details = {
    at,
    ...('known' in problem ? { known: problem.known.join(', ') } : {}),
    ...('expected' in problem ? { expectedVi: problem.expected.vi, expectedEn: problem.expected.en } : {}),
  };
  return { text: certificateMessages[`LAYOUT_${problem.kind}`], details };
}

/** @throws InvalidError LAYOUT_NOT_JSON, LAYOUT_MISSING, LAYOUT_UNKNOWN, LAYOUT_EXPECTED, of the first problem */
export function checkedLayout(json: string, field: string): CertificateLayout {
  const read = readLayout(json);
  if ('layout' in read) return read.layout;
  const [first] = read.problems as [LayoutProblem, ...LayoutProblem[]];
  const { text, details } = worded(first);
  const problems = read.problems.map((one) => ({ at: one.at, problem: one.problem.kind }));
  throw new InvalidError(text, { field, details: { ...details, problems } });
}
