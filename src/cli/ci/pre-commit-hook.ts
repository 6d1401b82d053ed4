import type { CiSetting } from "./ci-setting.ts";

export const hookPath = ".githooks/pre-commit";

/** What switches the hook on: git runs no hook that is not a program. */
export const hookCommand = `chmod +x ${hookPath} && git config core.hooksPath .githooks`;

/** A hook of git that lets no plan with errors be committed. */
export const preCommitHook = ({ words, plan, package: name }: CiSetting): string =>
  `#!/bin/sh
# ${words.hookAbout}
# ${words.hookOn}
#   ${hookCommand}
PLANS="${plan}"
if ! command -v rip > /dev/null; then
  echo "${words.notInstalled} npm install --global ${name}" >&2
  exit 1
fi
exec rip check $PLANS --quiet
`;
