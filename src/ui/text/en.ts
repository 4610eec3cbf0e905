import { carryChoice } from "./en/carry-choice.ts";
import { commands } from "./en/commands.ts";
import { compareChoice } from "./en/compare-choice.ts";
import { embed } from "./en/embed.ts";
import { facts } from "./en/facts.ts";
import { filter } from "./en/filter.ts";
import { offline } from "./en/offline.ts";
import { page } from "./en/page.ts";
import { paper } from "./en/paper.ts";
import { search } from "./en/search.ts";
import { sites } from "./en/sites.ts";
import { start } from "./en/start.ts";
import { takeAway } from "./en/take-away.ts";
import { timeline } from "./en/timeline.ts";
import { titles } from "./en/titles.ts";
import type { FirstText } from "./text.ts";

export const en: FirstText = {
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
