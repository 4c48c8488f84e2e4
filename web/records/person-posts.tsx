import { say } from '../language.js';
import type { Viewer } from '../viewer.js';
import { BodyLink, spanInWords } from './links.js';
import type { Person, Post } from './record.js';
import { Standing } from './standing.js';
import type { RecordDesk } from './use-record.js';

/** The posts that somebody held over time. */
export function PersonPosts({ desk }: { desk: RecordDesk<Person>; viewer: Viewer }) {
  const { posts } = desk.record;
  return (
    <section aria-labelledby="posts">
      <h2 id="posts">
        {say('Chức vụ', 'Posts')} <small>({posts.length})</small>
      </h2>
      {posts.length === 0 ? <p class="quiet">{say('Chưa ghi chức vụ nào.', 'None is on record.')}</p> : null}
      <ul class="plain-list">
        {posts.map((post) => (
          <li key={post.id} class="card">
            <PostInWords post={post} /> <Standing of={post.recordStatus} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function PostInWords({ post }: { post: Post }) {
  const { titlePrinted, organisation, organisationPrinted, heldFrom, heldTo, former, source } = post;
  return (
    <>
      {former ? `${say('Nguyên', 'Former')} ` : ''}
      <strong>{titlePrinted}</strong>
      {organisation ? (
        <>
          , <BodyLink body={organisation} as={organisationPrinted ?? organisation.name} />
        </>
      ) : organisationPrinted ? (
        `, ${organisationPrinted}`
      ) : (
        ''
      )}{' '}
      <small>
        {spanInWords(heldFrom, heldTo)}
        {source ? ` · ${say('nguồn', 'source')}: ${source}` : ''}
      </small>
    </>
  );
}
