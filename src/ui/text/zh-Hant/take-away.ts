/** What opens and frames the dialog that writes rows as a file; the rest of its words is fetched with it. */
export const takeAway = {
  takeAway: {
    openTable: "表格",
    openTableOf: (name: string) => `「${name}」的表格`,
    open: "下載資料…",
    openLayer: (name: string) => `下載「${name}」的資料`,
    title: "下載資料",
    close: "關閉",
  },
};

export type TakeAwayWords = typeof takeAway;
