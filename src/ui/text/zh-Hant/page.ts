/** The page around the panels: title, navigation, controls, notices. */
export const page = {
  title: "香港創科地圖",
  subtitle: "2021 年創科政策文件，一圖看清",
  skipToList: "跳到地點列表",
  mapLabel:
    "香港地圖，顯示文件所提的地點。方向鍵移動，Enter 選取十字下的地點或查看附近，方括號鍵轉到上一個或下一個地點。",
  pictureLabel: "香港略圖，顯示文件所提的地點",
  nav: { label: "主要部分" },
  language: { label: "語言" },
  theme: {
    light: "淺色",
    dark: "深色",
    system: "跟隨系統",
    switchTo: (name: string) => `外觀：${name}`,
  },
  controls: {
    label: "地圖操作",
  },
  sheet: { label: "面板高度", up: "拉高面板", down: "降低面板" },
  credit: {
    short: "地圖資料",
    text: "地政總署、運輸署、民政事務總署 · © OpenStreetMap",
    more: "鳴謝",
    scale: "地圖比例尺",
  },
  newFacts: (n: number) => `上次瀏覽之後，新增了 ${n} 項資料`,
  notice: {
    unread: (parts: string) => `連結有部分無法讀取，已略過：${parts}`,
    language: (name: string) => `「${name}」的文字未能載入，可能沒有網絡；語言沒有轉換。`,
    dismiss: "關閉提示",
    failure: {
      map: (code: string) => `互動地圖未能啟動（${code}）。列表和略圖照常可用。`,
      context: (code: string) => `圖像處理器中斷，正在恢復地圖（${code}）。列表和略圖照常可用。`,
    },
    missing: (code: string) => `部分底圖未能載入（${code}）。地點不受影響。`,
  },
  loading: "載入中…",
  partFailure: "這一部分未能載入，可能沒有網絡。",
};

export type PageWords = typeof page;
