/** What a shape touches, and what is near it. */
export const brief = {
  brief: {
    title: "碰到甚麼，附近有甚麼",
    ofName: (name: string) => `${name}碰到甚麼，附近有甚麼`,
    circle: (from: string, radius: string) => `${from}周圍 ${radius}的範圍`,
    shape: (name: string, area: string) => `${name}面積 ${area}`,
    touchesNone: (name: string) => `${name}沒有碰到任何地點`,
    touches: (name: string, n: number) => `${name}碰到 ${n} 個地點`,
    part: (site: string, area: string) => `${site}（佔當中 ${area}）`,
    together: (area: string) => `合共佔當中 ${area}，重疊的地方只計一次`,
    near: (n: number, radius: string) => `${radius}內另有 ${n} 個`,
    noneNear: (radius: string) => `${radius}內沒有其他地點`,
    nearSite: (site: string, away: string) => `${site}在${away}`,
    districts: (names: string) => `所碰地點位於${names}`,
    promised: (site: string, when: string) => `${site}承諾於${when}`,
    noPromise: "所碰地點沒有訂明日期的承諾",
    ownLayer: (count: string, layer: string) => `「${layer}」有 ${count} 個圖徵`,
    notLooked: (sites: string, measures: string) =>
      `沒有位置而未查看的有 ${sites} 個地點、${measures} 項措施`,
    tooComplex: "這個形狀的輪廓自行相交太多次，不能及時算出。",
    failed: (code: string) => `不能取得輪廓（${code}）。`,
    layersFailed: "你的圖層未能計算在內",
    columns: {
      site: "地點",
      hectares: "佔當中（公頃）",
      ofShape: "佔形狀",
      ofSite: "佔地點",
      metres: "距離（米）",
      direction: "方向",
      promised: "承諾",
    },
    copy: "複製句子",
    copied: "已複製。",
    notCopied: "不能複製。",
    csv: "下載列表（CSV）",
    file: "附近摘要",
    print: "列印",
  },
};

export type BriefWords = typeof brief;
