import { registerEnumType } from '@nestjs/graphql';
import { defineMessages, type Message } from '../../platform/errors/domain-error.js';

export const CERTIFICATE_DOUBT = {
  TEXT_TOO_LONG: 'TEXT_TOO_LONG',
  NO_PUBLIC_PAGE: 'NO_PUBLIC_PAGE',
  NO_PUBLIC_ADDRESS: 'NO_PUBLIC_ADDRESS',
  VALUE_MISSING: 'VALUE_MISSING',
  PRINTED_BEFORE: 'PRINTED_BEFORE',
  NUMBER_TAKEN: 'NUMBER_TAKEN',
  RECORDED_NUMBER_KEPT: 'RECORDED_NUMBER_KEPT',
  BACKGROUND_UNREADABLE: 'BACKGROUND_UNREADABLE',
} as const;
export type CertificateDoubtCode = keyof typeof CERTIFICATE_DOUBT;

registerEnumType(CERTIFICATE_DOUBT, {
  name: 'CertificateDoubtCode',
  description: 'Điều cần xem lại trên một tờ bằng / what to look at on a certificate.',
  valuesMap: {
    TEXT_TOO_LONG: { description: 'Chữ dài hơn chỗ của nó / a text longer than its place.' },
    NO_PUBLIC_PAGE: { description: 'Không có trang công khai nên không in mã QR / no public page, so no code.' },
    NO_PUBLIC_ADDRESS: { description: 'Máy chủ chưa đặt địa chỉ công khai / the server has no public address.' },
    VALUE_MISSING: { description: 'Sổ chưa ghi điều mà mẫu cần / a value that the layout needs is not on record.' },
    PRINTED_BEFORE: { description: 'Đã in trước đây / printed before.' },
    NUMBER_TAKEN: { description: 'Số đã in trên bằng khác / the number stands on another certificate.' },
    RECORDED_NUMBER_KEPT: { description: 'Giữ số ghi trong sổ / the number on record was kept.' },
    BACKGROUND_UNREADABLE: { description: 'Không đọc được hình phôi / the picture of the blank cannot be read.' },
  },
});

export interface CertificateDoubt {
  kind: CertificateDoubtCode;
  awardId: string;
  /** The element of the layout; null: the certificate as a whole. */
  at: string | null;
  /** What its message is filled with. */
  details?: Record<string, string>;
}

/** What somebody has to look at on one certificate; none of it keeps from printing. */
export const CERTIFICATE_DOUBT_MESSAGES: Record<CertificateDoubtCode, Message> = defineMessages({
  TEXT_TOO_LONG: {
    vi: 'Chữ dài hơn chỗ dành cho nó, dù đã thu nhỏ hết mức.',
    en: 'The text is longer than its place, even in the smallest letters.',
  },
  NO_PUBLIC_PAGE: {
    vi: 'Không in mã QR: khen thưởng này không có trang công khai.',
    en: 'No QR code: this award has no public page.',
  },
  NO_PUBLIC_ADDRESS: {
    vi: 'Mẫu có mã QR mà chưa đặt BANGVANG_PUBLIC_URL; in thật sẽ bị từ chối.',
    en: 'The layout has a QR code, and BANGVANG_PUBLIC_URL is not set; printing will be refused.',
  },
  VALUE_MISSING: {
    vi: 'Sổ chưa ghi {nameVi} ({name}); in thật sẽ bị từ chối.',
    en: 'The {nameEn} ({name}) is not on record; printing will be refused.',
  },
  PRINTED_BEFORE: {
    vi: 'Đã in ngày {on}, {beforeVi}; {nowVi}.',
    en: 'Already printed on {on} {beforeEn}; {nowEn}.',
  },
  NUMBER_TAKEN: {
    vi: 'Số {number} {howVi} trên bằng khác của đơn vị, ngày {on}.',
    en: 'No {number} {howEn} for another certificate of this body, {on}.',
  },
  RECORDED_NUMBER_KEPT: {
    vi: 'Giữ số {number} ghi trong sổ; muốn đổi thì sửa dòng khen thưởng trước.',
    en: 'No {number} is on record and was kept: to change it, change the award first.',
  },
  BACKGROUND_UNREADABLE: {
    vi: 'Không có hình phôi ở bản xem trước này: hình của mẫu bị hỏng hoặc quá lớn; hãy sửa mẫu và gửi hình khác.',
    en: 'This preview is without the picture of the blank, which is broken or too large: change the template and send in another one.',
  },
});
