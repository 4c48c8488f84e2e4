/** Whether somebody sent a file in, or had the registry make it. */
export const FILE_ORIGIN = { UPLOADED: 'UPLOADED', GENERATED: 'GENERATED' } as const;
export type FileOrigin = (typeof FILE_ORIGIN)[keyof typeof FILE_ORIGIN];

/** A list of 100,000 lines as .xlsx is a tenth of it, a scanned decision of forty pages a half. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/** Of the files of one account, as long as their bytes are kept: a leaked token fills no more of the database. */
export const MOST_OF_ACCOUNT = 2 * 1024 * 1024 * 1024;

/** Lists of names hold more than the registry keeps: their bytes go after as many days; what was recorded stays. */
export const DAYS_KEPT = 90;
/** So many days the same file sent again is the first one. After that it is another one, so that whoever sends it has a month at least. */
export const DAYS_THE_SAME = 60;
