/** What the land ledger says, Traditional Chinese: fetched with the panel. The others follow this shape. */
export const zhHant = {
  land: {
    lead: "文件列明的土地，每公頃只計一次。",
    total: "在香港的土地",
    totalNote: "由四項相加推算，文件沒有給出總數。樓面面積從不加入土地面積。",
    counted: "計入的土地",
    containers: "較大的範圍，不計入",
    contains: (inner: string, rest: string) => `包含上面的 ${inner}；其餘約 ${rest} 在香港以外`,
    later: "另有公布的面積",
    reference: "參考面積",
    floor: "樓面面積（不是土地）",
    picture: "各項土地以同一比例的正方形表示",
  },
};

export type LandWords = typeof zhHant;
