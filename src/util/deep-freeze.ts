/** Freezes a value and all it holds; what is frozen already is taken to be frozen throughout. */
export const deepFreeze = <T>(value: T): T => {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== "object" || one === null || Object.isFrozen(one)) continue;
    Object.freeze(one);
    for (const part of Object.values(one)) open.push(part);
  }
  return value;
};
