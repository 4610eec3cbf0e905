import type { DrawingKind } from "../../../model/drawing/drawing.ts";
import type { Snap } from "../../../model/drawing/draft.ts";

/** Drawing on the map, which measures what is drawn. */
export const draw = {
  draw: {
    title: "繪畫及量度",
    what: "畫甚麼",
    kinds: {
      point: "點",
      line: "線",
      polygon: "面",
      circle: "圓",
      note: "文字",
    } satisfies Readonly<Record<DrawingKind, string>>,
    hints: {
      point: "在地圖上點一下定點。",
      line: "逐點點按；在最後一點再按一下便完成。",
      polygon: "逐點點按；按回第一點便完成。",
      circle: "先點圓心，再點圓周。",
      note: "在地圖上點一下放置文字。",
    } satisfies Readonly<Record<DrawingKind, string>>,
    keysHint: "鍵盤：方向鍵移動地圖，Enter 定點，Backspace 收回，Shift+Enter 完成，Esc 離開。",
    editHint: "拖動角點，或用以下按鈕。",
    length: "長度",
    area: "面積",
    perimeter: "周界",
    radius: "半徑",
    lastLeg: "最後一段",
    bearing: "方位角",
    crosses: "輪廓自我交叉：重疊的部分只計一次。",
    accuracy:
      "在香港 1980 方格網上量度並修正比例，誤差在面積 0.003%、長度 0.0002% 以內；不計所畫的點是否準確。",
    finish: "完成",
    takeBack: "收回一點",
    deleteCorner: "刪除角點",
    close: "關閉繪畫",
    snaps: "貼近地物",
    square: "直角",
    snapped: { corner: "貼到角點", edge: "貼到邊線" } satisfies Readonly<Record<Snap, string>>,
    saved: (kind: string, measure: string) =>
      measure === "" ? `已儲存${kind}，見「我的圖層」。` : `已儲存${kind}：${measure}，見「我的圖層」。`,
    changed: "修改已儲存。",
    tooFew: (kind: string, count: number) => `${kind}最少要有 ${count} 點。`,
    noCursor: "請先把指標或十字移到地圖上。",
    notOpen: (code: string) => `儲存圖形的部分打不開（${code}）。`,
    typed: "輸入數值",
    distance: "距離（米）",
    degrees: "方位角（度，由正北順時針）",
    addLeg: "加這一段",
    radiusField: "半徑（米）",
    setRadius: "設定半徑",
    place: "坐標",
    placeHint: "香港 1980 方格網（東、北，米）或經緯度，例如 836694 819070 或 22.31, 114.18",
    addPlace: "加這一點",
    placeUnread: "讀不出這個坐標。",
    numberUnread: "請輸入數字。",
    corner: (index: number, count: number) => `第 ${index} 點，共 ${count} 點`,
    noCorner: "未選角點",
    previousCorner: "上一點",
    nextCorner: "下一點",
    moveHere: "移到十字處",
    insertCorner: "在其後加一點",
    noteText: "文字內容",
  },
};

export type DrawWords = typeof draw;
