/** Levels of places as they are printed, from the hamlet up: a place is followed by the higher one that it lies in. */
export const PLACE_LEVELS: readonly string[] = [
  'thôn|bản|ấp|khóm|xóm|buôn|làng|tổ dân phố|khu phố|khu dân cư|tổ|khu',
  'xã|phường|thị trấn|đặc khu',
  'huyện|quận|thị xã|thành phố|TP',
  'tỉnh',
];

export const PLACE_LEVEL = PLACE_LEVELS.join('|');
