import { useState } from 'preact/hooks';
import { say, spanInWords } from '../../words/language.js';
import { holds, type Viewer } from '../../signing-in/viewer.js';
import { CHANGE_POST, RECORD_POST } from '../acts.js';
import { Changeable } from '../putting-right/changeable.js';
import { BodyLink } from '../links.js';
import { postFields, postRaws } from './person-form.js';
import type { Person, Post } from '../record.js';
import { RecordActs } from '../putting-right/record-acts.js';
import { RecordForm } from '../by-hand/record-form.js';
import { Standing } from '../page/standing.js';
import type { RecordDesk } from '../page/use-record.js';

interface Props {
  desk: RecordDesk<Person>;
  viewer: Viewer;
}

/** The posts that somebody held over time, put right and added to. */
export function PersonPosts({ desk, viewer }: Props) {
  const { posts, recordStatus } = desk.record;
  return (
    <section aria-labelledby="posts">
      <h2 id="posts">
        {say('Chức vụ', 'Posts')} <small>({posts.length})</small>
      </h2>
      {posts.length === 0 ? <p class="quiet">{say('Chưa ghi chức vụ nào.', 'None is on record.')}</p> : null}
      <ul class="plain-list">
        {posts.map((post) => (
          <li key={post.id} class="card">
            <OnePost desk={desk} post={post} />
          </li>
        ))}
      </ul>
      {holds(viewer, 'RECORDER') && recordStatus !== 'WITHDRAWN' ? <NewPost desk={desk} /> : null}
    </section>
  );
}

function OnePost({ desk, post }: Pick<Props, 'desk'> & { post: Post }) {
  return (
    <>
      <Changeable
        desk={desk}
        record={post}
        may={post.mayChange}
        fields={postFields()}
        raws={postRaws(post)}
        text={CHANGE_POST}
        label={say(`Sửa chức vụ: ${post.titlePrinted}`, `Change the post: ${post.titlePrinted}`)}
      >
        <PostInWords post={post} /> <Standing of={post.recordStatus} />{' '}
      </Changeable>
      <RecordActs desk={desk} record={post} type="Post" of={post.titlePrinted} />
    </>
  );
}

function NewPost({ desk }: { desk: RecordDesk<Person> }) {
  const [open, setOpen] = useState(false);
  const { id } = desk.record;
  return (
    <RecordForm
      kept={`new-post-${id}`}
      open={open}
      onOpen={setOpen}
      opens={say('Ghi thêm chức vụ', 'Record a post')}
      fields={postFields()}
      raws={{ former: false }}
      text={RECORD_POST}
      inputOf={(values) => ({ personId: id, ...values })}
      onDone={async ({ warnings }) => {
        desk.tell(say('Đã ghi chức vụ.', 'The post was recorded.'), warnings);
        await desk.follow();
      }}
    />
  );
}

export function PostInWords({ post }: { post: Post }) {
  const { titlePrinted, organisation, organisationPrinted, heldFrom, heldTo, former, source } = post;
  return (
    <>
      {former ? `${say('Nguyên', 'Former')} ` : ''}
      <strong>{titlePrinted}</strong>
      {organisation || organisationPrinted ? ', ' : ''}
      {organisation ? (
        <BodyLink body={organisation} as={organisationPrinted ?? organisation.name} />
      ) : (
        organisationPrinted
      )}{' '}
      <small>
        {spanInWords(heldFrom, heldTo)}
        {source ? ` · ${say('nguồn', 'source')}: ${source}` : ''}
      </small>
    </>
  );
}
