import { useEffect, useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { useLooking } from '../asking/use-looking.js';
import { UNFINISHED } from '../operations.js';
import { Alert, Loading } from '../pieces/pieces.js';
import { Wide } from '../pieces/wide.js';
import { holds, type Viewer } from '../signing-in/viewer.js';
import { say } from '../words/language.js';
import { countInWords, leftToDo, type Work } from './unfinished.js';

/** Where the desk opens: everything that waits for somebody, each with the list in which it is gone on with. */
export function UnfinishedPage({ viewer }: { viewer: Viewer }) {
  const [work, setWork] = useState<Work | null>(null);
  const { refusal, look } = useLooking();
  useEffect(() => {
    void look(
      () => ask<{ work: Work }>(UNFINISHED),
      (answer) => setWork(answer.work),
    );
  }, []);
  return (
    <section>
      <h1>{say('Việc còn dở', 'To do')}</h1>
      {holds(viewer, 'RECORDER') ? null : (
        <p class="note">
          {say(
            'Tài khoản này chỉ xem. Muốn ghi sổ thì cần vai trò người ghi: hãy nhờ người quản trị giao.',
            'This account only looks. Recording needs the role of a recorder: ask an administrator for it.',
          )}
        </p>
      )}
      <Alert refusal={refusal} />
      {work ? <Kinds work={work} /> : refusal ? null : <Loading />}
    </section>
  );
}

function Kinds({ work }: { work: Work }) {
  const { left, done } = leftToDo(work);
  return (
    <>
      {left.length === 0 ? (
        <p>{say('Không còn việc gì dở.', 'Nothing is left to do.')}</p>
      ) : (
        <Wide label={say('Việc còn dở', 'To do')}>
          <table class="lines">
            <thead>
              <tr>
                <th>{say('Việc', 'What')}</th>
                <th>{say('Còn', 'Left')}</th>
                <th>{say('Cách làm', 'How')}</th>
              </tr>
            </thead>
            <tbody>
              {left.map(({ title, what, count, address }) => (
                <tr key={address}>
                  <td>
                    <a href={address}>{title}</a>
                  </td>
                  <td class="number" data-label={say('Còn', 'Left')}>
                    {countInWords(count, work.countedTo)}
                  </td>
                  <td>{what}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
      {left.length > 0 && done.length > 0 ? (
        <p class="quiet">
          {say('Không còn việc nào ở: ', 'Nothing is left of: ')}
          {done.map(({ title }) => title).join('; ')}.
        </p>
      ) : null}
    </>
  );
}
