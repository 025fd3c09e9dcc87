/**
 * Whether seven digits are an IMO ship number: the last digit is that of the sum of the first six, each times its
 * place from the right (7 down to 2). Source: IMO Resolution A.1117(30).
 */
export function isImoNumber(text: string): boolean {
  if (!/^\d{7}$/.test(text)) return false;
  const sum = [...text.slice(0, 6)].reduce((total, digit, index) => total + Number(digit) * (7 - index), 0);
  return sum % 10 === Number(text[6]);
}
