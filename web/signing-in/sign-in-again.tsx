import { useEffect, useRef, useState } from 'preact/hooks';
import { whenSignedOut } from '../asking/api.js';
import { say } from '../words/language.js';
import { SignIn } from './sign-in.js';
import { forgetKept } from '../keeping/use-kept.js';
import type { Viewer } from './viewer.js';

interface Again {
  onSignedIn: (viewer: Viewer) => void;
  onClose: () => void;
}

/** Waits for a session to end; then says what to do with whoever signs in, or that nobody does. */
export function useSignInAgain(viewer: Viewer | null, onViewer: (viewer: Viewer) => void): Again | null {
  const [waiting, setWaiting] = useState<((same: boolean) => void) | null>(null);
  useEffect(() => {
    if (!viewer) return;
    let pending: Promise<boolean> | null = null;
    whenSignedOut(() => {
      pending ??= new Promise<boolean>((resolve) => setWaiting(() => resolve)).finally(() => (pending = null));
      return pending;
    });
    return () => whenSignedOut(null);
  }, [viewer?.id]);
  if (!waiting) return null;
  const answer = (same: boolean) => {
    setWaiting(null);
    waiting(same);
  };
  return {
    onSignedIn: (signedIn) => {
      if (signedIn.id !== viewer?.id) forgetKept();
      onViewer(signedIn);
      // What one person typed is not sent in the name of another.
      answer(signedIn.id === viewer?.id && !signedIn.mustChangePassword);
    },
    onClose: () => answer(false),
  };
}

/** Laid over the page, which stays as it is below with all that was typed. */
export function SignInAgain({ viewer, onSignedIn, onClose }: Again & { viewer: Viewer }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onCancel={onClose} aria-label={say('Đăng nhập lại', 'Sign in again')}>
      <p class="note">
        {say(
          'Phiên làm việc đã hết. Đăng nhập lại thì việc đang làm được gửi tiếp; những gì bạn gõ vẫn còn.',
          'The session has ended. Sign in again, and what you were doing goes on; what you typed is still there.',
        )}
      </p>
      <SignIn username={viewer.username} onSignedIn={onSignedIn} />
      <button type="button" class="second" onClick={onClose}>
        {say('Để sau', 'Later')}
      </button>
    </dialog>
  );
}
