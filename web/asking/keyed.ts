/** A mutation that takes an idempotency key for each of its acts, and what those variables are called. */
export interface Keyed {
  text: string;
  names: string[];
}

/** Adds the argument to each act of a mutation: whoever writes down what the desk asks need not think of it. */
export function keyed(mutation: string): Keyed {
  const names: string[] = [];
  let text = '';
  let [braces, brackets, declaredAt] = [0, 0, 0];
  for (const sign of mutation) {
    text += sign;
    if (sign === '{') braces += 1;
    if (sign === '}') braces -= 1;
    if (sign === ')') brackets -= 1;
    if (sign !== '(') continue;
    brackets += 1;
    if (brackets > 1) continue;
    if (braces === 0) declaredAt = text.length;
    if (braces !== 1) continue;
    const name = `key${names.length}`;
    names.push(name);
    text += `idempotencyKey: $${name}, `;
  }
  const declared = names.map((name) => `$${name}: String, `).join('');
  return { text: text.slice(0, declaredAt) + declared + text.slice(declaredAt), names };
}
