import { compacted } from '../patterns/compact.js';

/** "ông A chúc mừng các …", "Đại tá B nhấn mạnh: … đơn vị được tặng": what somebody says of others. */
export function saysOfOthers(text: string, end: number): boolean {
  return CONGRATULATES.test(text.slice(end, end + 40)) && !AND_GOT.test(text.slice(end, end + 100));
}
/** "bà A kêu gọi mỗi người hiến máu, được Bộ B tặng Bằng khen": she was. */
const AND_GOT = compacted(/^ (?:đề nghị|yêu cầu|mong|hy vọng|kêu gọi) [^,;.:]{3,80}, (?:(?:đã|vinh dự|và) )*được /iu);
const CONGRATULATES = compacted(
  /^,? (?:(?:đã |cũng |tặng hoa )*chúc mừng (?:các|những|\d|ông|bà|anh|chị|em|đồng chí)|(?:đề nghị|yêu cầu|mong(?: muốn| rằng)?|hy vọng|kêu gọi) (?:các|những|mỗi|từng|\d)|(?:đã |cũng )*(?:nhấn mạnh|khẳng định|cho biết|nêu rõ|chia sẻ|cho rằng|điểm lại|báo cáo|phát biểu)(?![\p{L}])[^,;.:]{0,40}(?::|, (?:mỗi|từng|các|những|\d)))/iu,
);
