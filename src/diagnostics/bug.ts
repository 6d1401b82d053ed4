/** A broken invariant of `rip` itself: the only thing the stages throw. */
export class Bug extends Error {
  override readonly name = "Bug";
}
