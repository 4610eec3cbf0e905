import { about } from "../en/about.ts";
import { brief } from "../en/brief.ts";
import { carry } from "../en/carry.ts";
import { compare } from "../en/compare.ts";
import { drawings } from "../en/drawings.ts";
import { draw } from "../en/draw.ts";
import { handOut } from "../en/hand-out.ts";
import { land } from "../en/land.ts";
import { measures } from "../en/measures.ts";
import { nearby } from "../en/nearby.ts";
import { ownTours } from "../en/own-tours.ts";
import { position } from "../en/position.ts";
import { promises } from "../en/promises.ts";
import { rail } from "../en/rail.ts";
import { share } from "../en/share.ts";
import { sources } from "../en/sources.ts";
import { stage } from "../en/stage.ts";
import { table } from "../en/table.ts";
import { takeAwayDialog } from "../en/take-away-dialog.ts";
import { tours } from "../en/tours.ts";
import { workspace } from "../en/workspace.ts";
import type { LaterText } from "../text.ts";

export const laterEn: LaterText = {
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
