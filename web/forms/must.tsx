import { say } from '../words/language.js';

interface Props {
  required?: boolean | undefined;
}

/** Behind the name of a group that has to be filled in: said in words, and a star for who sees it (forms.css). */
export const Must = ({ required }: Props) =>
  required ? <span class="must hide">{say('(cần điền)', '(needed)')}</span> : null;

/** The same behind the name of a control whose own `required` says it: the star alone, so that it keeps its name. */
export const MustStar = ({ required }: Props) => (required ? <span class="must" aria-hidden="true" /> : null);

/** What the star means, above a form that has some. */
export const WhatTheStarMeans = ({ required }: Props) =>
  required ? (
    <p class="quiet" aria-hidden="true">
      {say('Ô có dấu ', 'What has a ')}
      <span class="star">*</span>
      {say(' cần điền.', ' is needed.')}
    </p>
  ) : null;
