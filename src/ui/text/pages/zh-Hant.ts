/** What only the printed pages say: those of one site, measure or promise, and those about the data. */
export const pages = {
  pages: {
    open: "在互動地圖上打開",
    languages: "其他語言",
    map: (names: string) => `地圖：${names}`,
    mapLegend: "輪廓的邊線說明有多準確：實線按已公布的界線，虛線和點線只供參考。",
    sources: "出處",
    promises: "有日期的承諾",
    about: "關於這一頁",
    text: "全部內容的文字版",
    promise: "文件的承諾",
    measure: "文件的措施",
    notFound: "找不到這一頁",
    notFoundLead: "網址可能打錯了，或這一頁已移走。",
    toAtlas: "打開香港創科地圖",
    paper: (title: string) => `根據：${title}`,
  },
};

export type PagesWords = typeof pages;
