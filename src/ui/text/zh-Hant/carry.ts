/** An outline that is laid over another place, in its true size. */
export const carry = {
  carry: {
    title: "搬到別處比一比",
    drawing: "你畫的圖形",
    hint: "在地圖上拖動輪廓，或用方向鍵（按住 Shift 每步 500 米）；大小保持不變。",
    size: (name: string, area: string) => `${name}：面積 ${area}（按此處輪廓量度）`,
    like: (comparison: string) => `約等於 ${comparison}`,
    over: (place: string) => `放在這裏會在${place}一帶`,
    reach: (from: string, to: string) => `由${from}附近伸展至${to}附近`,
    reachAlone: (from: string, to: string) => `放在這裏會由${from}附近伸展至${to}附近`,
    sized: {
      victoriaPark: "維多利亞公園的面積（19.1 公頃）按底圖的公園範圍量度，底圖來自地政總署。",
      hongKongIsland: "香港島的面積（7,871 公頃）按底圖的海岸線量度，底圖來自地政總署。",
    },
    noOutline: "這裏沒有可以搬動的輪廓。",
    move: "移動",
    directions: { north: "向北移", west: "向西移", east: "向東移", south: "向南移" },
    step: "每步 50 米",
    turn: "轉動（度）",
    turned: (degrees: string) => `順時針轉 ${degrees} 度`,
    toMiddle: "移到地圖中間",
    show: "顯示輪廓",
    to: "放到哪裏",
    toHint: "地名，例如 沙田",
    found: (n: number) => `找到 ${n} 個地方，請選一個。`,
    notFound: "找不到這個地方。",
    failed: (code: string) => `暫時不能搜尋（${code}）。`,
    find: "尋找",
    copy: "複製句子",
    copied: "已複製。",
    notCopied: "不能複製。",
    putBack: "放回原處",
  },
};

export type CarryWords = typeof carry;
