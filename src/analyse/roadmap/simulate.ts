import type { ActivityNetwork } from "./activity-network.ts";
import type { Variate } from "./draw-durations.ts";
import { forwardPass, lengthOf, passTimes } from "./forward-pass.ts";
import { traceCritical } from "./trace-critical.ts";

/** An activity that is to be finished by a time. */
export type FinishLimit = { readonly node: number; readonly by: number };

export type Simulated = {
  /** Lengths of the draws, sorted. */
  readonly lengths: Float64Array;
  readonly meanLength: number;
  /** Finishes of an activity in the order of the draws; they may be reordered. */
  readonly finishesOf: (node: number) => Float64Array;
  /** Share of the draws in which each activity is on a path that sets the end. */
  readonly criticality: Float64Array;
  /** Share of the draws in which each limit is met, in their order. */
  readonly met: readonly number[];
};

export type Simulation = {
  readonly network: ActivityNetwork;
  /** By the place of the activity; `undefined` where its duration does not vary. */
  readonly variates: readonly (Variate | undefined)[];
  readonly draws: number;
  readonly limits: readonly FinishLimit[];
};

const tolerance = 1e-9;

const varyingIn = (variates: Simulation["variates"]): Int32Array =>
  Int32Array.from(variates.flatMap((variate, node) => (variate ? node : [])));

/** The durations of all draws, activity by activity; the finishes take their places later. */
const drawn = ({ variates, draws, network }: Omit<Simulation, "limits">): Float64Array => {
  const all = new Float64Array(network.size * draws);
  for (const [node, variate] of variates.entries())
    variate?.(all.subarray(node * draws, (node + 1) * draws));
  return all;
};

/** Lengths of the draws, sorted: as of `simulate`, where nothing else is asked of it. */
export const drawLengths = (simulation: Omit<Simulation, "limits">): Simulated["lengths"] => {
  const { network, variates, draws } = simulation;
  const varying = varyingIn(variates);
  const durations = network.duration.slice();
  const times = passTimes(network.size);
  const passed = { ...times, durations };
  const all = drawn(simulation);
  return new Float64Array(draws)
    .map((_, draw) => {
      for (const node of varying) durations[node] = all[node * draws + draw] as number;
      forwardPass(network, passed);
      return lengthOf(times);
    })
    .sort();
};

/** Runs the network once for each draw of durations. Nothing is allocated from draw to draw. */
export const simulate = (simulation: Simulation): Simulated => {
  const { network, variates, draws, limits } = simulation;
  const { size } = network;
  const varying = varyingIn(variates);
  const durations = network.duration.slice();
  const times = passTimes(size);
  const passed = { ...times, durations };
  const marks = new Uint8Array(size);
  const [critical, met] = [new Float64Array(size), new Float64Array(limits.length)];
  const all = drawn(simulation);
  const lengths = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let place = 0; place < varying.length; place += 1) {
      const node = varying[place] as number;
      durations[node] = all[node * draws + draw] as number;
    }
    forwardPass(network, passed);
    const length = lengthOf(times);
    lengths[draw] = length;
    traceCritical(network, passed, length, marks);
    for (let node = 0; node < size; node += 1) {
      critical[node] = (critical[node] as number) + (marks[node] as number);
      all[node * draws + draw] = times.finish[node] as number;
    }
    for (let place = 0; place < limits.length; place += 1) {
      const { node, by } = limits[place] as FinishLimit;
      if ((times.finish[node] as number) <= by + tolerance) met[place] = (met[place] as number) + 1;
    }
  }
  return {
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / draws,
    lengths: lengths.sort(),
    finishesOf: (node) => all.subarray(node * draws, (node + 1) * draws),
    criticality: critical.map((count) => count / draws),
    met: Array.from(met, (count) => count / draws),
  };
};
