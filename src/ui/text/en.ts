import { about } from "./en/about.ts";
import { commands } from "./en/commands.ts";
import { embed } from "./en/embed.ts";
import { facts } from "./en/facts.ts";
import { filter } from "./en/filter.ts";
import { handOut } from "./en/hand-out.ts";
import { land } from "./en/land.ts";
import { measures } from "./en/measures.ts";
import { nearby } from "./en/nearby.ts";
import { offline } from "./en/offline.ts";
import { ownTours } from "./en/own-tours.ts";
import { page } from "./en/page.ts";
import { paper } from "./en/paper.ts";
import { promises } from "./en/promises.ts";
import { rail } from "./en/rail.ts";
import { search } from "./en/search.ts";
import { share } from "./en/share.ts";
import { sites } from "./en/sites.ts";
import { sources } from "./en/sources.ts";
import { stage } from "./en/stage.ts";
import { start } from "./en/start.ts";
import { takeAway } from "./en/take-away.ts";
import { timeline } from "./en/timeline.ts";
import { tours } from "./en/tours.ts";
import { workspace } from "./en/workspace.ts";
import type { Text } from "./zh-Hant.ts";

export const en: Text = {
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
