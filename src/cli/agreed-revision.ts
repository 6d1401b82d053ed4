import { commitments } from "../analyse/analyses/commitments.ts";
import { algorithms } from "../analyse/commitments/algorithms.ts";
import type { Agreement } from "../model/agreement.ts";
import type { Examined } from "../pipeline.ts";
import { knowsRevision } from "../read/git-disk.ts";
import { planAt } from "./plan-revision.ts";
import { revisionsOf } from "./revisions-of.ts";
import type { World } from "./world.ts";

/** Looking further back than this would keep a person waiting; `rip diff` can go there by name. */
const mostRevisions = 60;

/** What an institution is bound to in a plan, summed up the way its agreement was. */
export const fingerprintIn = (
  { plan, use }: Examined,
  institution: string,
  algorithm: string,
): string | undefined => {
  if (!plan || !use) return undefined;
  const found = plan.institutions.find(({ id }) => id === institution);
  const by = algorithms.get(algorithm);
  if (!found || !by || !use(commitments).defined) return undefined;
  return by.fingerprint(found, by.bindings(plan).get(found) ?? []);
};

/** Plans of revisions, each read once however many institutions ask. */
export type Readings = Map<string, Promise<Examined | undefined>>;

const reading = (revision: string, path: string, world: World, known: Readings) => {
  const found = known.get(revision) ?? planAt({ revision, path }, world);
  known.set(revision, found);
  return found;
};

/**
 * The revision that binds the institution exactly as it agreed: the one its record names, or the newest of the
 * history that does. Nothing where neither is here.
 */
export const agreedRevision = async (
  { institution, algorithm, fingerprint, revision }: Agreement,
  path: string,
  world: World,
  known: Readings,
): Promise<{ readonly revision: string; readonly examined: Examined } | undefined> => {
  const wanted = fingerprint.trim().toLowerCase();
  const named =
    revision !== undefined && (await knowsRevision(revision, path, world.git)) ? [revision] : [];
  const all = [
    ...named,
    ...(await revisionsOf(path, world, mostRevisions)).map(({ hash }) => hash),
  ];
  for (const one of all) {
    const examined = await reading(one, path, world, known);
    if (examined && fingerprintIn(examined, institution.id, algorithm) === wanted)
      return { revision: one, examined };
  }
  return undefined;
};
