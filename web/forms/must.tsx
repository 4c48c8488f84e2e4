import { say } from '../language.js';

interface Props {
  required?: boolean | undefined;
}

/** Said behind the name of a field that has to be filled in; who sees it sees a star (desk.css). */
export const Must = ({ required }: Props) =>
  required ? <span class="must hide">{say('(cần điền)', '(needed)')}</span> : null;

/** What the star means, above a form that has some. */
export const WhatTheStarMeans = ({ required }: Props) =>
  required ? (
    <p class="quiet" aria-hidden="true">
      {say('Ô có dấu ', 'What has a ')}
      <span class="star">*</span>
      {say(' cần điền.', ' is needed.')}
    </p>
  ) : null;
