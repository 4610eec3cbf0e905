/** The offline copy and a new version of it. */
export const offline = {
  offline: {
    title: "離線使用",
    newVersion: "新版本已經備妥。",
    use: "現在使用",
    using: "正在換上新版本，頁面稍後會重新載入。",
    later: "稍後",
    state: {
      "not-stored":
        "這部裝置尚未存有整份地圖。首次載入後稍候片刻即可；使用私人視窗或未加密的網址則不會儲存。",
      stored: "整份地圖已存在這部裝置，沒有網絡也能打開：地圖、搜尋、導覽和列印都可以用。",
      "new-version": "整份地圖已存在這部裝置；新版本待你同意後才會使用。",
    },
  },
};

export type OfflineWords = typeof offline;
