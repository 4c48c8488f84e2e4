import { describe, expect, it } from '@jest/globals';
import { getMetadataArgsStorage } from 'typeorm';
import { Award } from '../../../awards/award.entity.js';
import { AwardDecision } from '../../../awards/decisions/award-decision.entity.js';
import { Presentation } from '../../../awards/presentations/presentation.entity.js';
import { Attendance } from '../../../meetings/attendance/attendance.entity.js';
import { Meeting } from '../../../meetings/meeting.entity.js';
import { Article } from '../../article.entity.js';
import { Claim } from '../../claims/claim.entity.js';
import { fieldsSaid } from './changed-fields.js';

describe('the fields of a change that is given up', () => {
  it('are said in words, of every record that accepting makes', () => {
    const made: unknown[] = [Article, Meeting, Attendance, Claim, Presentation, Award, AwardDecision];
    const fields = getMetadataArgsStorage()
      .columns.filter(({ target }) => made.includes(target))
      .map(({ propertyName }) => propertyName);
    expect(fields.length).toBeGreaterThan(70);
    expect(fields.filter((field) => fieldsSaid([field], 'vi') === field)).toEqual([]);
    expect(fields.filter((field) => /[A-Z]/u.test(fieldsSaid([field], 'en')))).toEqual([]);
  });

  it('are one thing where they are one to whoever reads it', () => {
    expect(fieldsSaid(['heldFrom', 'heldPrinted', 'title'], 'vi')).toBe('ngày họp, nhan đề');
  });
});
