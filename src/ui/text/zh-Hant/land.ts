/** The land ledger. */
export const land = {
  land: {
    lead: "文件列明的土地，每公頃只計一次。",
    total: "在香港的土地",
    totalNote: "由四項相加推算，文件沒有給出總數。樓面面積從不加入土地面積。",
    counted: "計入的土地",
    containers: "較大的範圍，不計入",
    contains: (inner: string, rest: string) => `包含上面的 ${inner}；其餘約 ${rest} 在香港以外`,
    outside: "香港以外的土地",
    later: "其他土地另有公布的面積",
    reference: "參考面積",
    floor: "樓面面積（不是土地）",
    picture: "各項土地以同一比例的正方形表示",
    pictureNote:
      "全部按同一比例繪製。實色為計入的土地；淺色為其中一部分，面積另有公布；點線為不計入的較大範圍；斜線為科學園，只供比較。",
    look: {
      frame: "較大的範圍，不計入",
      counted: "計入",
      part: "其中一部分，面積另有公布",
      comparison: "只供比較",
    },
    tag: {
      counted: "計入",
      partOf: (whole: string) => `屬${whole}一部分`,
      outside: "香港以外",
      floor: "樓面面積",
      later: "其後公布",
      elsewhere: "另有公布",
      notAdded: "不計入",
      reference: "參考",
    },
    addUp: {
      title: "自行加總",
      lead: "選取任何地點；互相重疊的土地只計較大的一處。",
      sites: "要加總的地點",
      filtered: "選取篩選所得的地點",
      clear: "全部取消",
      inHongKong: (area: string) => `在香港 ${area}`,
      rest: (outside: string, sites: number) => `；香港以外 ${outside}；計入 ${sites} 處。`,
      inside: (site: string, whole: string) => `${site}（在${whole}之內）`,
      withArea: (site: string, area: string) => `${site}（共 ${area}）`,
      left: (sites: string) => `因位於其他地點之內而不計入：${sites}。`,
      across: (sites: string) => `橫跨邊界，不計入：${sites}。`,
    },
  },
};

export type LandWords = typeof land;
