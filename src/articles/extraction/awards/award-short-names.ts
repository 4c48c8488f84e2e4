/** What an organisation calls itself in its own report: "giấy khen của Hội". */
const SHORT_NAME = /^(?:Hội|Đoàn|Công đoàn|Mặt trận|Liên đoàn)$/iu;

/** The name that a short one stands for where one organiser alone begins with it; null where none or several do. */
export function fullNameOf(name: string, organisers: readonly string[]): string | null {
  if (!SHORT_NAME.test(name)) return null;
  const called = organisers.filter((each) => each.toLowerCase().startsWith(`${name.toLowerCase()} `));
  return called.length === 1 ? called[0]! : null;
}
