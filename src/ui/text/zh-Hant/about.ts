/** What the atlas says of itself. */
export const about = {
  about: {
    title: "關於",
    lead: "這張地圖逐項標示創新及科技局於 2021 年 10 月 11 日提交立法會的文件：承諾了甚麼、其後發生了甚麼、每個數字從何而來。",
    howTitle: "怎樣閱讀",
    how: [
      "顏色表示種類，紋理表示狀況，邊線表示輪廓的準確程度；文字另有同樣的說明。",
      "不確切的日期保留原來的說法，例如「年中」、「四年內」。",
      "較大的範圍不會與其中的土地重複計算。",
      "找不到後續資料時，只寫「沒有找到」，不會寫成「沒有發生」。",
      "示意輪廓只供參考，不是測量或法定界線。",
    ],
    changesTitle: "圖集有甚麼更新",
    feed: "以 Atom 訂閱",
    newFacts: (n: number) => `上次瀏覽之後，新增了 ${n} 項資料`,
    notTitle: "這張地圖不是甚麼",
    not: "這不是政府網站，也不是法定圖則；資料可能有錯漏，請以來源為準。",
    creditsTitle: "資料及鳴謝",
    credits: [
      "地形、海岸、水體、植被、地名和道路名稱：地政總署。",
      "道路：按運輸署巴士及小巴路線推算。",
      "地區界線：民政事務總署。屋邨和居屋的名稱和位置：香港房屋委員會。",
      "以上資料由香港特別行政區政府經「資料一線通」（DATA.GOV.HK）及空間數據共享平台提供，按其使用條款使用。",
      "港鐵線路和車站：© OpenStreetMap 貢獻者（ODbL）；站名：香港鐵路有限公司。",
      "字體：Noto Sans HK（SIL Open Font License）。地圖引擎：MapLibre GL JS。圖示：Maki、Lucide。",
    ],
    termsTitle: "條款全文",
    terms: {
      data: "「資料一線通」使用條款",
      map: "OpenStreetMap 版權及 ODbL",
      font: "字體授權（OFL）",
    },
    textVersion: "全部內容的文字版",
    privacyTitle: "私隱",
    privacy:
      "所有資料由本站提供，不作追蹤。只有當你選擇搜尋完整地址時，才會把輸入的文字傳送至地政總署的服務。搜尋、位置和最近搜尋的記錄只存在這部裝置。",
  },
};

export type AboutWords = typeof about;
