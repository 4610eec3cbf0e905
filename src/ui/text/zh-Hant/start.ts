/** What is said when the atlas cannot start; it comes with the page. */
export const start = {
  start: {
    failed: (code: string) => `資料未能載入（${code}）。可先看文字版，或重新載入。`,
    textVersion: "全部內容的文字版",
    retry: "重新載入",
  },
};

export type StartWords = typeof start;
