import type { Panel } from "../../../model/choice/panel.ts";

/** What the panels are called: tabs, links and the title of the page say it before a panel has come. */
export const titles = {
  titles: {
    sites: "地點",
    measures: "措施",
    promises: "承諾",
    land: "土地",
    paper: "數字",
    sources: "來源",
    search: "搜尋",
    nearby: "附近",
    shelf: "沒有位置",
    rail: "規劃中的鐵路",
    tours: "導覽",
    compare: "比較",
    workspace: "我的圖層",
    about: "關於",
  } satisfies Record<Exclude<Panel["kind"], "site" | "measure">, string>,
};

export type TitleWords = typeof titles;
