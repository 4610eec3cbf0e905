/** What the measures say, Traditional Chinese: fetched with the panel. The others follow this shape. */
export const zhHant = {
  measures: {
    searchLabel: "在措施中搜尋",
    placeholder: "例如：初創、智慧、2018",
    found: (n: number, all: number) => `${all} 項中找到 ${n} 項`,
    nothing: "沒有相符的措施。試用較短的詞，或清除搜尋。",
    clear: "清除搜尋",
    body: "文件正文",
    annex: "附件",
    bodyLead: "2021 年的新措施",
    annexLead: "已推行或進行中的工作",
  },
  measure: {
    back: "全部措施",
    dates: "日期",
    figures: "數字",
    sites: "地點",
    noSites: "這項措施沒有位置。",
    related: "相關措施",
    since: "其後發展",
    noFigures: "文件沒有為這項措施列出數字。",
  },
};

export type MeasureWords = typeof zhHant;
