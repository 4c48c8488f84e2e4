/** In the middle of a sentence a title has a small letter ("tổ chức hội nghị tổng kết …"); by itself it begins with a capital. */
export function titleOnRecord(title: string): string {
  const [first = ''] = title;
  return first.toLocaleUpperCase('vi') + title.slice(first.length);
}
