import { defineMessages } from '../platform/errors/domain-error.js';

export const examplesMessages = defineMessages({
  EXAMPLES_IN_USE: {
    vi: 'Chưa gỡ ví dụ nào: bản ghi của quý vị còn gắn với ví dụ. Hãy gắn sang bản ghi khác, hoặc giữ lại ví dụ:\n{records}',
    en: 'No example was taken away: records of yours refer to examples. Have them refer to something else, or keep the examples:\n{records}',
  },
});
