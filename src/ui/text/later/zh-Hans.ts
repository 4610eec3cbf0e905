import type { LaterText } from "../text.ts";
import { type Overrides, withOverrides } from "../with-overrides.ts";
import { laterZhHant as converted } from "./zh-Hant.ts?hans";

/**
 * Where a reader on the Mainland expects more than other characters and terms (see scripts/mainland.ts). 文件 alone is
 * the paper: the file of a tour is 导览文件 wherever the two could be confused.
 */
const overrides: Overrides<LaterText> = {
  console: {
    title: "演讲者窗口",
    picture: "观众看到的画面；在这里移动，就会移动观众的激光点",
    blank: "观众的屏幕是黑的",
  },
  stage: { unblank: "已黑屏；按下恢复" },
  ownTours: {
    open: "打开导览文件",
    notStored: "这个浏览器不允许网页保存数据。导览不会留在这台设备上，请导出成文件。",
    undo: "撤销",
  },
  openedFile: {
    opened: (title) => `已从导览文件打开“${title}”，列在我的导览中。`,
    broken: (line) => `导览文件第 ${line} 行之后无法读取，之前的已打开。`,
    newer: "导览文件由较新版本的地图制作，可读取的都已打开。",
    fault: { notText: "不是文本文件。" },
  },
  nearby: {
    ways: [
      "在上面的搜索框输入屋邨、车站或地方的名称。",
      "在地图上长按，或点击右键；用键盘的话，用方向键移动地图，再按 Enter。",
    ],
    locate: "使用当前位置",
    located: "当前位置",
  },
  share: {
    byHand: "浏览器不允许复制；链接已选中，请按 Ctrl+C。",
    not: [
      "外观和快捷键设置",
      "你自制的导览和打开过的导览文件",
      "你自己的图层和它们的筛选",
      "已输入但未搜索的文字、最近的搜索",
      "设备定位的精度",
    ],
  },
};

/** The texts of what is opened later, Simplified Chinese. */
export const laterZhHans: LaterText = withOverrides<LaterText>(converted, overrides);
