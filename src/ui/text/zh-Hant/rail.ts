/** The planned railways. */
export const rail = {
  rail: {
    lead: "這些鐵路不屬 2021 年文件的內容。地圖上的線只作示意，把各站連起來，並非測量所得的走線；車站位置也只是概約。",
    show: "在地圖上顯示",
    failed: (code: string) => `規劃中的鐵路未能載入（${code}）。`,
    stations: "車站，依次序",
    between: "位置",
    length: "長度",
    target: "目標",
    progress: (day: string) => `截至 ${day}`,
    inService: "已通車",
    outside: "香港以外",
    notDrawn: "地圖上不標示",
    basis: "車站的點從何而來",
  },
};

export type RailWords = typeof rail;
