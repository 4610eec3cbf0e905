/** The list of tours. */
export const tours = {
  tours: {
    lead: "按次序看地圖的重點。會議時按 P 開始，翻頁筆、方向鍵和空格鍵都可以換幕。",
    shipped: "現成導覽",
    scenes: (n: number) => `${n} 幕`,
    minutes: (n: number) => `約 ${n} 分鐘`,
    start: "開始",
    handOut: "講義",
    contents: "各幕內容",
    failed: (code: string) => `導覽未能載入（${code}）。`,
  },
};

export type ToursWords = typeof tours;
