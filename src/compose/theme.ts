import type { DocumentTheme, Replaced, Roles } from "../document/theme.ts";
import { darkColours } from "../draw/kit/dark-colours.ts";
import { palette } from "../draw/kit/palette.ts";
import type { Plan } from "../model/plan.ts";
import type { Theme } from "../model/theme.ts";
import type { Text } from "../text/text.ts";
import { mixed, readable, tinted } from "../util/colour.ts";
import { compact } from "../util/compact.ts";

/** Text at level AA of WCAG 2.2; what may also stand on a tint of its own needs some room above. */
const enough = 4.5;
const ample = 7;

const dark = { paper: "#14181d", panel: "#1b2027", ink: "#e6e9ed" } as const;
const white = "#ffffff";

const accentRoles = (accent: string, paper: string): Roles => ({
  accent,
  focus: accent,
  tint: tinted(paper, accent, 0.08, enough),
  mine: tinted(paper, accent, 0.14, enough),
});

const lightRoles = ({ accent, ink: own, paper: given }: Theme["colours"]): Roles => {
  const paper = given ?? white;
  const ink = own ?? palette.ink;
  return {
    ...(accent !== undefined && accentRoles(accent, paper)),
    ...((own ?? given) !== undefined && {
      ink,
      rule: ink,
      sub: readable(mixed(ink, paper, 0.22), paper, enough + 1),
      quiet: readable(mixed(ink, paper, 0.3), paper, enough + 0.5),
    }),
    ...(given !== undefined && {
      paper,
      panel: mixed(paper, ink, 0.035),
      hair: mixed(paper, ink, 0.2),
    }),
  };
};

/** Partners of the accent and the ink on dark paper. */
const darkRoles = ({ accent, ink }: Theme["colours"]): Roles => ({
  ...(accent !== undefined && {
    ...accentRoles(readable(accent, dark.panel, ample), dark.paper),
    // what shows where one is must stand out from what can be followed
    focus: "#ffd43d",
  }),
  ...(ink !== undefined && { ink: readable(ink, dark.panel, 12) }),
});

/** Paper stays white and its text black, whatever the screen has. */
const printRoles = ({ accent }: Theme["colours"]): Roles => {
  if (accent === undefined) return {};
  const { tint = white, ...roles } = accentRoles(readable(accent, white, ample), white);
  return { ...roles, tint, mine: white };
};

const replacedBy = (accent: string, paper: string): Replaced => ({
  [palette.accent]: accent,
  [palette.tint]: mixed(paper, accent, 0.08),
  [palette.tintLine]: mixed(paper, accent, 0.65),
});

const figuresOf = ({ accent }: Theme["colours"]): DocumentTheme["figures"] => {
  if (accent === undefined) return { light: {}, dark: {} };
  const paper = darkColours[palette.paper] ?? dark.paper;
  return {
    light: replacedBy(accent, white),
    dark: replacedBy(readable(accent, dark.panel, ample), paper),
  };
};

const coverOf = ({ head }: Plan, text: Text): DocumentTheme["cover"] => {
  const cover = head.theme?.cover;
  if (!cover) return undefined;
  const { date, note } = cover;
  return {
    lines: [
      ...(note === undefined ? [] : [text.pick(note)]),
      ...(date ? [text.period(date)] : []),
      ...(head.lead ? [text.pick(head.lead.name)] : []),
    ],
  };
};

/** What a picture is made of. */
export type Picture = { readonly type: string; readonly base64: string };

/** The look of the document, where the plan asks for one. */
export const themeOf = (
  plan: Plan,
  text: Text,
  logo: Picture | undefined,
): DocumentTheme | undefined => {
  const { lead, theme } = plan.head;
  if (!theme) return undefined;
  const { colours, fonts } = theme;
  const name = theme.logo?.name ?? lead?.name;
  return compact({
    colours: { light: lightRoles(colours), dark: darkRoles(colours), print: printRoles(colours) },
    figures: figuresOf(colours),
    fonts,
    logo: logo && {
      source: `data:${logo.type};base64,${logo.base64}`,
      alt: name === undefined ? "" : text.pick(name),
    },
    cover: coverOf(plan, text),
  });
};
