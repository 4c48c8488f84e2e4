import { useEffect, useRef, useState } from 'preact/hooks';
import { AccountRoom } from './account/account-room.js';
import { ask, signOut } from './asking/api.js';
import { DraftPage } from './drafts/draft-page.js';
import { DraftList } from './drafts/listing/draft-list.js';
import { keepFocus } from './pieces/keep-focus.js';
import { chooseLanguage, language, say } from './words/language.js';
import { ListOfLists } from './lists/starting/list-of-lists.js';
import { ListPage } from './lists/list-page.js';
import { SIGN_OUT, VIEWER } from './operations.js';
import { DuplicatesRoom } from './people/duplicates-room.js';
import { Alert, Loading } from './pieces/pieces.js';
import { WaitingList } from './publication/waiting-list.js';
import { WaitingPage } from './publication/waiting-page.js';
import { RecordsRoom } from './records/records-room.js';
import { ReportsRoom } from './reports/reports-room.js';
import { addressOfRoom, type Place, type Room as RoomName, useRoute } from './route.js';
import { NewPassword, SignIn } from './signing-in/sign-in.js';
import { SignInAgain, useSignInAgain } from './signing-in/sign-in-again.js';
import { useAsking } from './asking/use-asking.js';
import { forgetKept, keepFor } from './keeping/use-kept.js';
import { maySignOut } from './keeping/use-leaving.js';
import { UnfinishedPage } from './work/unfinished-page.js';
import { useTitle } from './use-title.js';
import { holds, type Viewer } from './signing-in/viewer.js';

/** The whole desk: who is here decides what is shown. */
export function Desk() {
  const [shown, showIn] = useState(language());
  const [viewer, setViewer] = useState<Viewer | null | undefined>(undefined);
  const [password, setPassword] = useState('');
  const { busy, refusal, run } = useAsking();
  const place = useRoute();
  const main = useRef<HTMLElement>(null);
  useTitle();
  useEffect(() => keepFocus(main.current!), []);
  const welcome = (somebody: Viewer | null) => {
    if (somebody) keepFor(somebody.id);
    setViewer(somebody);
  };
  const again = useSignInAgain(viewer ?? null, welcome);
  useEffect(() => {
    void run(async () => welcome((await ask<{ viewer: Viewer | null }>(VIEWER)).viewer));
  }, []);
  const other = shown === 'vi' ? 'en' : 'vi';
  const leave = async () => {
    await signOut(SIGN_OUT);
    forgetKept();
    location.hash = '';
    setViewer(null);
  };
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {say('Tới nội dung', 'To the content')}
      </button>
      <header class="top">
        <a href={addressOfRoom('work')} class="brand">
          Bảng Vàng <small>{say('Bàn làm việc', 'Desk')}</small>
        </a>
        {viewer && !viewer.mustChangePassword ? <Rooms viewer={viewer} here={place.room} /> : null}
        <nav>
          {viewer && !viewer.mustChangePassword ? (
            <a
              href={addressOfRoom('account')}
              title={say('Tài khoản, mật khẩu', 'Account, password')}
              aria-current={place.room === 'account' ? 'page' : undefined}
            >
              {viewer.displayName}
            </a>
          ) : null}
          {viewer ? (
            <button class="plain" disabled={busy} onClick={() => maySignOut() && void run(leave)}>
              {say('Đăng xuất', 'Sign out')}
            </button>
          ) : null}
          <button
            class="plain"
            lang={other}
            onClick={() => {
              chooseLanguage(other);
              showIn(other);
            }}
          >
            {other === 'en' ? 'English' : 'Tiếng Việt'}
          </button>
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        <Alert refusal={refusal} />
        <Room viewer={viewer} place={place} password={password} onViewer={welcome} onPassword={setPassword} />
      </main>
      {again && viewer ? <SignInAgain viewer={viewer} {...again} /> : null}
    </>
  );
}

const ROOMS = (viewer: Viewer): readonly (readonly [RoomName, string])[] => [
  ['work', say('Việc còn dở', 'To do')],
  ['articles', say('Bài báo', 'Articles')],
  ['lists', say('Danh sách', 'Lists')],
  ...(holds(viewer, 'APPROVER') ? ([['publication', say('Chờ công khai', 'To be made public')]] as const) : []),
  ['records', say('Sổ', 'On record')],
  ['duplicates', say('Người trùng', 'Duplicates')],
  ['reports', say('Báo cáo, bằng khen', 'Reports, certificates')],
];

function Rooms({ viewer, here }: { viewer: Viewer; here: RoomName }) {
  return (
    <nav class="rooms" aria-label={say('Các phòng', 'Rooms')}>
      {ROOMS(viewer).map(([room, words]) => (
        <a key={room} href={addressOfRoom(room)} aria-current={room === here ? 'page' : undefined}>
          {words}
        </a>
      ))}
    </nav>
  );
}

interface RoomProps {
  viewer: Viewer | null | undefined;
  place: Place;
  password: string;
  onViewer: (viewer: Viewer) => void;
  onPassword: (password: string) => void;
}

function Room({ viewer, place: { room, id }, password, onViewer, onPassword }: RoomProps) {
  if (viewer === undefined) return <Loading />;
  if (viewer === null)
    return (
      <SignIn
        onSignedIn={(signedIn, typed) => {
          onPassword(signedIn.mustChangePassword ? typed : '');
          onViewer(signedIn);
        }}
      />
    );
  if (viewer.mustChangePassword)
    return (
      <NewPassword
        current={password}
        title={say('Đổi mật khẩu dùng một lần', 'Change the one-time password')}
        onChanged={onViewer}
      />
    );
  if (room === 'work') return <UnfinishedPage viewer={viewer} />;
  if (room === 'lists') return id ? <ListPage key={id} id={id} viewer={viewer} /> : <ListOfLists viewer={viewer} />;
  if (room === 'publication') return id ? <WaitingPage key={id} id={id} /> : <WaitingList />;
  if (room === 'records') return <RecordsRoom viewer={viewer} />;
  if (room === 'duplicates') return <DuplicatesRoom viewer={viewer} />;
  if (room === 'reports') return <ReportsRoom viewer={viewer} />;
  if (room === 'account') return <AccountRoom viewer={viewer} onViewer={onViewer} />;
  return id ? <DraftPage key={id} id={id} viewer={viewer} /> : <DraftList viewer={viewer} />;
}
