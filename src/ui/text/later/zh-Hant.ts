import { about } from "../zh-Hant/about.ts";
import { brief } from "../zh-Hant/brief.ts";
import { carry } from "../zh-Hant/carry.ts";
import { compare } from "../zh-Hant/compare.ts";
import { drawings } from "../zh-Hant/drawings.ts";
import { draw } from "../zh-Hant/draw.ts";
import { handOut } from "../zh-Hant/hand-out.ts";
import { land } from "../zh-Hant/land.ts";
import { measures } from "../zh-Hant/measures.ts";
import { nearby } from "../zh-Hant/nearby.ts";
import { ownTours } from "../zh-Hant/own-tours.ts";
import { position } from "../zh-Hant/position.ts";
import { promises } from "../zh-Hant/promises.ts";
import { rail } from "../zh-Hant/rail.ts";
import { share } from "../zh-Hant/share.ts";
import { sources } from "../zh-Hant/sources.ts";
import { stage } from "../zh-Hant/stage.ts";
import { table } from "../zh-Hant/table.ts";
import { takeAwayDialog } from "../zh-Hant/take-away-dialog.ts";
import { tours } from "../zh-Hant/tours.ts";
import { workspace } from "../zh-Hant/workspace.ts";

/** The texts of what is opened later, Traditional Chinese. The other languages follow this shape; a missing key does not compile. */
export const laterZhHant = {
  ...about,
  ...brief,
  ...carry,
  ...compare,
  ...draw,
  ...drawings,
  ...handOut,
  ...land,
  ...measures,
  ...nearby,
  ...ownTours,
  ...position,
  ...promises,
  ...rail,
  ...share,
  ...sources,
  ...stage,
  ...table,
  ...takeAwayDialog,
  ...tours,
  ...workspace,
};
