import { UsageFault } from "../usage-fault.ts";
import type { World } from "../world.ts";

/** As programs are called on a path. */
const names: Readonly<Record<string, readonly string[]>> = {
  win32: ["chrome.exe", "msedge.exe", "chromium.exe"],
  darwin: ["chromium", "google-chrome"],
};

const usualNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const macApps = ["Google Chrome", "Chromium", "Microsoft Edge"];

const windowsApps = [
  "Google/Chrome/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
  "Chromium/Application/chrome.exe",
];

const linuxPlaces = ["/usr/bin/chromium", "/snap/bin/chromium", "/opt/google/chrome/chrome"];

const onPath = ({ env, platform }: World): readonly string[] => {
  const isWindows = platform === "win32";
  const folders = (env["PATH"] ?? env["Path"] ?? "").split(isWindows ? ";" : ":");
  // what a path names without a root would depend on where `rip` runs
  const rooted = folders.filter((folder) => /^(?:\/|[A-Za-z]:[\\/])/.test(folder));
  return rooted.flatMap((folder) =>
    (names[platform] ?? usualNames).map((name) => `${folder.replace(/[\\/]+$/, "")}/${name}`),
  );
};

const usualPlaces = ({ env, platform }: World): readonly string[] => {
  if (platform === "darwin") {
    const folders = ["/Applications", ...(env["HOME"] ? [`${env["HOME"]}/Applications`] : [])];
    return folders.flatMap((folder) =>
      macApps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform !== "win32") return linuxPlaces;
  const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
    (name) => env[name] ?? [],
  );
  return roots.flatMap((root) => windowsApps.map((app) => `${root.replaceAll("\\", "/")}/${app}`));
};

const isFile = async (path: string, { disk }: World): Promise<boolean> => {
  try {
    return (await disk.kind(path)) === "file";
  } catch {
    return false;
  }
};

/** The browser to print with: the one that was named, or one of the usual ones. */
export const findBrowser = async (world: World): Promise<string> => {
  const named = world.env["RIP_CHROMIUM"];
  if (named) {
    if (await isFile(named, world)) return named;
    throw new UsageFault((texts) => texts.noNamedBrowser(named));
  }
  const places = usualPlaces(world);
  for (const path of [...onPath(world), ...places]) if (await isFile(path, world)) return path;
  const looked = names[world.platform] ?? usualNames;
  throw new UsageFault((texts) => texts.noBrowser(looked, places));
};
