/**
 * TCVN3 (ABC): Vietnamese in one byte a letter, as the fonts `.VnTime`, `.VnArial` … draw it; a program that does not
 * know it shows what Windows-1252 has at those bytes ("NguyÔn V¨n" for "Nguyễn Văn"). Source: TCVN 5712:1993, VN3.
 */
const FROM = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const TO = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

const TABLE = new Map([...FROM].map((letter, index) => [letter, TO[index]!]));

/** Fonts whose name ends in H draw capitals for small letters; the text itself does not say so. */
export function isCapitalsFont(font: string): boolean {
  return /^\.vn.*h$/iu.test(font.trim());
}

/** Text that was typed in TCVN3, in Unicode (NFC). What is no letter of TCVN3 stays. */
export function fromTcvn3(text: string, capitals = false): string {
  const converted = [...text].map((letter) => TABLE.get(letter) ?? letter).join('');
  return (capitals ? converted.toUpperCase() : converted).normalize('NFC');
}

/** The letters as TCVN3 writes them; for making files as old programs made them. Capitals with a tone are lost, as there. */
export function toTcvn3(text: string): string {
  const small = new Map([...TO].map((letter, index) => [letter, FROM[index]!]));
  return [...text.normalize('NFC')]
    .map((letter) => small.get(letter) ?? small.get(letter.toLowerCase()) ?? letter)
    .join('');
}
