import type { Clock } from "../../../model/status.ts";
import type { EventKind, Precision, SiteKind, SourceKind, Status } from "../../../model/kinds.ts";
import type { Site } from "../../../model/rows.ts";

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一"];

const numeral = (n: number): string => numerals[n - 1] ?? String(n);

/** What every fact is told with: kinds, statuses, counts, citations, units. */
export const facts = {
  kind: {
    park: "創科園區",
    land: "新增及預留土地",
    university: "大學及醫院",
    industry: "工業設施",
    facility: "其他設施",
    area: "地區及範圍",
  } satisfies Record<SiteKind, string>,
  status: {
    conceived: "構思中",
    planned: "計劃中",
    works: "施工中",
    completed: "已建成",
    "partly-open": "部分啟用",
    open: "已啟用",
    revised: "計劃已改",
    unknown: "未知",
  } satisfies Record<Status, string>,
  /** What a time of the timeline is called. */
  clock: {
    known: (month: string) => `${month}，按已知`,
    promised: (month: string) => `${month}，按文件承諾`,
  } satisfies Record<Clock, (month: string) => string>,
  precision: {
    official: "官方輪廓",
    digitised: "描繪輪廓",
    indicative: "示意輪廓",
    point: "只標一點",
    none: "沒有位置",
  } satisfies Record<Precision, string>,
  precisionMeaning: {
    official: "取自官方數據。",
    digitised: "按已公布的圖則描繪。",
    indicative: "只供參考，不是測量界線。",
    point: "位置以一點表示，不代表範圍。",
    none: "文件沒有可在地圖上繪出的位置。",
  } satisfies Record<Precision, string>,
  confidence: {
    high: "可信程度：高",
    medium: "可信程度：中",
    low: "可信程度：低",
    none: "可信程度：不適用",
  } satisfies Record<Site["confidence"], string>,
  eventKind: {
    reported: "當時情況",
    promised: "承諾",
    happened: "已發生",
    revised: "有修訂",
  } satisfies Record<EventKind, string>,
  /** A later fact that tells of something beside its measure. */
  related: "只屬相關",
  laterKind: {
    reported: "另有記載",
    promised: "其後承諾",
    happened: "已發生",
    revised: "有修訂",
  } satisfies Record<EventKind, string>,
  sourceKind: {
    official: "官方來源",
    "original-publisher": "原發布者",
    news: "新聞報道",
    repost: "轉載",
  } satisfies Record<SourceKind, string>,
  nameStatus: {
    official: "",
    translation: "英文名為本圖譯名，並非官方名稱。",
    "from-memory": "英文名未經核實。",
    "from-brief": "英文名取自項目資料，未經查證。",
  },
  count: {
    sites: (n: number) => `${n} 個地點`,
    measures: (n: number) => `${n} 項措施`,
    figures: (n: number) => `${n} 個數字和日期`,
    onMap: (n: number) => `${n} 個在地圖上`,
    offMap: (n: number) => `${n} 個沒有位置`,
    measuresOnMap: (n: number) => `${n} 項在地圖上`,
    measuresOffMap: (n: number) => `${n} 項沒有位置`,
  },
  asOf: (day: string) => `其後資料截至 ${day}`,
  cite: {
    label: (where: string) => `出處：${where}`,
    para: (n: number) => `第 ${n} 段`,
    annex: (n: number) => `附件（${numeral(n)}）`,
    annexShort: (n: number) => `附${numeral(n)}`,
    open: "開啟來源網頁",
    noUrl: "沒有記錄網址",
    dateUnknown: "日期不詳",
    /** The source shows no title of its own. */
    titleDescribed: "標題：本圖的描述",
  },
  direction: ["北", "東北", "東", "東南", "南", "西南", "西", "西北"] as readonly string[],
  unit: { hectares: "公頃", metres: "米", kilometres: "公里", adjoining: "毗連" },
  separator: "、",
};

export type FactsWords = typeof facts;
