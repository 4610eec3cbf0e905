/** The figures of the paper. */
export const paper = {
  paper: {
    lead: "文件中的每個數字和日期，按段落和附件排列。",
    parts: { header: "文件首頁", purpose: "目的", signature: "文末" },
  },
};

export type PaperWords = typeof paper;
