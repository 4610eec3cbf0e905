import { about } from "./zh-Hant/about.ts";
import { commands } from "./zh-Hant/commands.ts";
import { embed } from "./zh-Hant/embed.ts";
import { facts } from "./zh-Hant/facts.ts";
import { filter } from "./zh-Hant/filter.ts";
import { handOut } from "./zh-Hant/hand-out.ts";
import { land } from "./zh-Hant/land.ts";
import { measures } from "./zh-Hant/measures.ts";
import { nearby } from "./zh-Hant/nearby.ts";
import { offline } from "./zh-Hant/offline.ts";
import { ownTours } from "./zh-Hant/own-tours.ts";
import { page } from "./zh-Hant/page.ts";
import { paper } from "./zh-Hant/paper.ts";
import { promises } from "./zh-Hant/promises.ts";
import { rail } from "./zh-Hant/rail.ts";
import { search } from "./zh-Hant/search.ts";
import { share } from "./zh-Hant/share.ts";
import { sites } from "./zh-Hant/sites.ts";
import { sources } from "./zh-Hant/sources.ts";
import { stage } from "./zh-Hant/stage.ts";
import { start } from "./zh-Hant/start.ts";
import { takeAway } from "./zh-Hant/take-away.ts";
import { timeline } from "./zh-Hant/timeline.ts";
import { tours } from "./zh-Hant/tours.ts";
import { workspace } from "./zh-Hant/workspace.ts";

/** Every text of the interface, Traditional Chinese. The other languages follow this shape; a missing key does not compile. */
export const zhHant = {
  ...about,
  ...commands,
  ...embed,
  ...facts,
  ...filter,
  ...handOut,
  ...land,
  ...measures,
  ...nearby,
  ...offline,
  ...ownTours,
  ...page,
  ...paper,
  ...promises,
  ...rail,
  ...search,
  ...share,
  ...sites,
  ...sources,
  ...stage,
  ...start,
  ...takeAway,
  ...timeline,
  ...tours,
  ...workspace,
};

export type Text = typeof zhHant;
