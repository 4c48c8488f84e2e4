import { changedRows, changesWith } from '../platform/graphql/changed-since.js';

changesWith('Meeting', (since, reading) => `select r.meeting_id from ${changedRows('Attendance', since, reading)} r`);
