import type { ClauseName } from "../../../model/choice/filter.ts";
import type { LayerId } from "../../../model/choice/layers.ts";

/** The legend and the sentence that choose sites. */
export const filter = {
  legend: {
    title: "圖例",
    kinds: "種類",
    status: "狀況",
    precision: "輪廓",
    others: "地圖上另有",
    other: "其他",
    noValue: "（沒有值）",
    filterHint: "按一行只看該類；再按一次還原。",
    all: "顯示全部",
  },
  layers: {
    title: "圖層",
    name: { "planned-rail": "規劃中的鐵路（示意）", grid: "香港 1980 坐標網" } satisfies Record<
      LayerId,
      string
    >,
    more: "詳情",
    position: "坐標讀數",
  },
  siteFilter: {
    label: "選擇地點",
    /** The clauses in the order in which they are said. */
    sentence: "顯示[districts]、[promisedBefore]、[moreThanHectares]、[statuses]的[kinds]。",
    clause: {
      kinds: "種類",
      statuses: "狀況",
      districts: "地區",
      promisedBefore: "承諾時間",
      moreThanHectares: "面積",
    } satisfies Record<ClauseName, string>,
    any: {
      kinds: "所有地點",
      statuses: "任何狀況",
      districts: "全港各區",
      promisedBefore: "不論何時承諾",
      moreThanHectares: "不論大小",
    } satisfies Record<ClauseName, string>,
    withStatus: (names: string) => `狀況為${names}`,
    inDistricts: (names: string) => `位於${names}`,
    before: (year: number) => `承諾於 ${year} 年之前完成`,
    larger: (hectares: string) => `大於 ${hectares} 公頃`,
    or: "或",
    clear: "取消這一項",
    clearAll: "全部取消",
    zero: "沒有地點符合整句條件。",
    without: (clause: string, sites: number) => `不限「${clause}」便有 ${sites} 個地點`,
  },
};

export type FilterWords = typeof filter;
