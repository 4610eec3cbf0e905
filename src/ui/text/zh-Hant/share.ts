/** The dialog that shares what is seen. */
export const share = {
  share: {
    title: "分享目前畫面",
    close: "關閉",
    link: "連結",
    copy: "複製連結",
    send: "傳送…",
    copied: "已複製。",
    byHand: "瀏覽器不容許複製；連結已選取，請按 Ctrl+C。",
    code: "這個連結的二維碼",
    tooDense: "連結太長，二維碼會太密，無法可靠讀取；請用連結。",
    reach: {
      machine: "這個網址只在這部裝置有效。",
      network: "這個網址只在你的內部網絡有效。",
    },
    spot: "連結包括你查詢的位置。",
    withoutSpot: "不包括位置",
    drawings: (n: number) => `連結包括我的 ${n} 個圖形`,
    drawingsLeft: (names: string) => `連結放不下：${names}`,
    notTitle: "連結不包括甚麼",
    not: [
      "外觀和按鍵設定",
      "你自製的導覽和打開過的檔案",
      "你自己的圖層、它們的表格和篩選；未選擇加入的圖形，以及圖形的表格",
      "已輸入但未搜尋的文字、最近的搜尋",
      "裝置定位的準確程度",
    ],
    embed: "嵌入其他網頁",
    size: "大小",
    sizes: { small: "小（480 × 360）", middle: "中（800 × 520）", large: "大（1200 × 700）", wide: "全闊" },
    panel: "地圖旁顯示面板",
    embedCode: "網頁代碼",
  },
};

export type ShareWords = typeof share;
