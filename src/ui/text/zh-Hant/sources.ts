/** The cited sources. */
export const sources = {
  sources: {
    lead: "每個數字只需一步便可查到出處。以下是資料質素和全部來源。",
    quality: "各地點的資料質素",
    stated: "所述",
    drawn: "所繪",
    precision: "輪廓",
    missing: "文件沒有說明",
    missingArea: "面積",
    missingDate: "日期",
    missingPlace: "位置",
    nothingMissing: "—",
    alsoAt: (host: string) => `也見於 ${host}`,
    cited: (n: number) => `引用 ${n} 次`,
    places: (n: number) => `搜尋所用的 ${n} 個地名`,
    noAddress: "沒有網址",
    site: "地點",
  },
};

export type SourcesWords = typeof sources;
