import type { DrawingColumn } from "../../../export/tables/drawings.ts";
import type { AreaUnit } from "../../../model/drawing/drawing.ts";

/** What the reader drew, in the list of the reader's own layers. */
export const drawings = {
  drawings: {
    list: "圖形及量度",
    draw: "繪畫及量度",
    none: "還沒有圖形。",
    linked: (n: number) => `連結帶來 ${n} 個圖形，現顯示在地圖上。`,
    keepLinked: "存為我的圖形",
    dropLinked: "移除",
    table: "圖形的表格",
    takeAway: "下載圖形",
    zoom: (name: string) => `移到圖形「${name}」`,
    zoomShort: "移到圖形",
    edit: (name: string) => `修改「${name}」的角點`,
    editShort: "修改角點",
    copy: (name: string) => `複製「${name}」的 WKT`,
    copyShort: "複製 WKT",
    copied: (name: string) => `已複製「${name}」的 WKT。`,
    notCopied: "瀏覽器不准複製。",
    noteOf: (name: string) => `「${name}」的文字內容`,
    unitOf: (name: string) => `「${name}」的面積單位`,
    units: {
      ha: "公頃",
      m2: "平方米",
      km2: "平方公里",
      mu: "畝（市畝，666.67 平方米）",
    } satisfies Readonly<Record<AreaUnit, string>>,
    width: "線寬",
    fill: "填色深淺",
    columns: {
      id: "編號",
      name: "名稱",
      kind: "種類",
      text: "文字",
      hectares: "公頃",
      square_metres: "平方米",
      length_metres: "長度（米）",
      perimeter_metres: "周界（米）",
      radius_metres: "半徑（米）",
    } satisfies Readonly<Record<DrawingColumn, string>>,
  },
};

export type DrawingsWords = typeof drawings;
