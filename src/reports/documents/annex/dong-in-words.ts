const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
/** Of the groups of three within a thousand million; what is above them is so many "tỷ". */
const GROUPS = ['', ' nghìn', ' triệu'];
const MILLIARD = 1_000_000_000;

/** An amount as papers repeat it in words: "Một triệu bốn trăm chín mươi nghìn đồng". Whole, and not below zero. */
export function dongInWords(amount: number): string {
  const words = amount === 0 ? DIGITS[0]! : wholeNumber(amount, false);
  return `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)} đồng`;
}

/** `inside`: something stands before it, so that empty hundreds and tens are said. */
function wholeNumber(value: number, inside: boolean): string {
  if (value >= MILLIARD) {
    const head = `${wholeNumber(Math.floor(value / MILLIARD), inside)} tỷ`;
    const rest = value % MILLIARD;
    return rest === 0 ? head : `${head} ${wholeNumber(rest, true)}`;
  }
  const parts: string[] = [];
  for (const power of [2, 1, 0]) {
    const group = Math.floor(value / 1000 ** power) % 1000;
    if (group > 0) parts.push(`${belowThousand(group, inside || parts.length > 0)}${GROUPS[power]!}`);
  }
  return parts.join(' ');
}

function belowThousand(value: number, inside: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words: string[] = [];
  if (hundreds > 0 || inside) words.push(`${DIGITS[hundreds]!} trăm`);
  if (tens > 1) words.push(`${DIGITS[tens]!} mươi`);
  else if (tens === 1) words.push('mười');
  else if (ones > 0 && words.length > 0) words.push('linh');
  if (ones > 0) words.push(ones === 1 && tens > 1 ? 'mốt' : ones === 5 && tens > 0 ? 'lăm' : DIGITS[ones]!);
  return words.join(' ');
}
