import { carryChoice } from "./zh-Hant/carry-choice.ts";
import { commands } from "./zh-Hant/commands.ts";
import { compareChoice } from "./zh-Hant/compare-choice.ts";
import { embed } from "./zh-Hant/embed.ts";
import { facts } from "./zh-Hant/facts.ts";
import { filter } from "./zh-Hant/filter.ts";
import { offline } from "./zh-Hant/offline.ts";
import { page } from "./zh-Hant/page.ts";
import { paper } from "./zh-Hant/paper.ts";
import { search } from "./zh-Hant/search.ts";
import { sites } from "./zh-Hant/sites.ts";
import { start } from "./zh-Hant/start.ts";
import { takeAway } from "./zh-Hant/take-away.ts";
import { timeline } from "./zh-Hant/timeline.ts";
import { titles } from "./zh-Hant/titles.ts";

/** The texts of the first screen, Traditional Chinese. The other languages follow this shape; a missing key does not compile. */
export const zhHant = {
  ...carryChoice,
  ...commands,
  ...compareChoice,
  ...embed,
  ...facts,
  ...filter,
  ...offline,
  ...page,
  ...paper,
  ...search,
  ...sites,
  ...start,
  ...takeAway,
  ...timeline,
  ...titles,
};
