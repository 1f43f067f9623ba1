/** Whether a number is one that a server can be sent: finite, and no integer that JavaScript may have rounded. */
export function isExact(value: unknown): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
