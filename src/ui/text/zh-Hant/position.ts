/** The position under pointer or crosshair. */
export const position = {
  position: {
    label: "坐標讀數",
    of: { pointer: "指標", crosshair: "十字", centre: "地圖中央" },
    grid: "香港 1980",
    east: (metres: string) => `東 ${metres} 米`,
    north: (metres: string) => `北 ${metres} 米`,
    degrees: "經緯度（WGS84）",
    precise: "約準至一米",
    copy: "複製坐標",
    copied: "已複製兩種坐標。",
    notCopied: "瀏覽器不允許複製。",
    close: "關閉坐標讀數",
  },
};

export type PositionWords = typeof position;
