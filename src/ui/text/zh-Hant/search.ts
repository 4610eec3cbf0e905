import type { PlaceKind } from "../../../model/kinds.ts";
import type { EntryKind } from "../../../search/entries.ts";

/** The search box and what the search finds. */
export const search = {
  searchBox: {
    label: "搜尋屋邨、車站、地點、措施、段落、數字或座標",
    placeholder: "搜尋屋邨、車站、地點",
    close: "關閉",
  },
  placeKind: {
    district: "地區",
    town: "市鎮",
    neighbourhood: "地方",
    village: "鄉村",
    estate: "公共屋邨",
    court: "居屋",
    station: "港鐵站",
    university: "大學",
    facility: "設施",
    region: "區域",
    city: "城市",
    island: "島嶼",
    peak: "山",
    water: "水域",
    reservoir: "水塘",
    river: "河",
  } satisfies Record<PlaceKind, string>,
  search: {
    title: "搜尋",
    list: "搜尋結果",
    groups: {
      place: "地方",
      site: "創科地點",
      measure: "措施",
      section: "文件段落",
      figure: "數字",
    } satisfies Record<EntryKind, string>,
    position: "座標",
    positionNear: (coordinates: string) => `${coordinates} 附近有甚麼`,
    outsideMap: "在地圖範圍以外",
    found: (count: number, first: string) => `找到 ${count} 項，第一項是${first}`,
    guess: "本圖沒有這個名稱。",
    addressBelow: "大廈和街道可在下面查地址。",
    nextBest: "最接近的是：",
    nothing: "找不到。",
    advice:
      "試試屋邨、港鐵站、地區或大學的名稱，例如「第一城」或 City One；也可輸入「第 8 段」、「88 公頃」或座標。",
    waiting: "正在搜尋…",
    failed: (code: string) => `搜尋未能使用（${code}）。列表和地圖照常可用。`,
    recent: "最近搜尋，只存在這部裝置",
    erase: "清除最近搜尋",
    hints: "可以搜尋",
  },
};

export type SearchWords = typeof search;
