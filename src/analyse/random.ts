import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** FNV-1a over the UTF-16 units: a name as 32 bits, the same on every machine. */
const hashOf = (name: string): number => {
  let hash = 0x811c9dc5;
  for (let place = 0; place < name.length; place += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(place), 0x01000193);
  }
  return hash >>> 0;
};

/**
 * Numbers evenly spread over [0, 1), the same ones for the same seed and name. Each analysis draws
 * under its own name, so that one that is added moves no other.
 */
export const randomOf = (seed: number, name: string): (() => number) => {
  const generator = xoroshiro128plus((seed ^ hashOf(name)) | 0);
  return () => uniformFloat64(generator);
};
