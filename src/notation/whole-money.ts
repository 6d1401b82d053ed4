/** From here on a part of a unit of currency is less than a hundredth of the amount. */
const least = 100;

/** A computed amount of money without its cents, where they say nothing. */
export const wholeMoney = (amount: number): number =>
  Math.abs(amount) < least ? amount : Math.sign(amount) * Math.round(Math.abs(amount));
