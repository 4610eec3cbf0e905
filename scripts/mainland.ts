import { toHans } from "./hans.ts";

/**
 * What an interface calls its things on the Mainland, by the simplified form of Hong Kong's word; the longer before the
 * shorter that it contains. Data keep Hong Kong's words, as they are names and reports of Hong Kong.
 */
const terms: readonly (readonly [hongKong: string, mainland: string])[] = [
  ["连结", "链接"],
  ["档案", "文件"],
  ["列印", "打印"],
  ["全萤幕", "全屏"],
  ["萤幕", "屏幕"],
  ["储存空间", "存储空间"],
  ["储存", "保存"],
  ["搜寻", "搜索"],
  ["私人视窗", "无痕窗口"],
  ["视窗", "窗口"],
  ["资料未能载入", "数据未能加载"],
  ["载入", "加载"],
  ["复原", "撤销"],
  ["汇出", "导出"],
  ["字元", "字符"],
  ["分页", "标签页"],
  ["座标", "坐标"],
  ["图示", "图标"],
  ["装置", "设备"],
  ["私隐", "隐私"],
  ["质素", "质量"],
  ["设定", "设置"],
  ["卷动", "滚动"],
  ["传送", "发送"],
  ["开启", "打开"],
  ["直向", "纵向"],
  ["每吋", "每英寸"],
  ["款额", "金额"],
  ["全阔", "全宽"],
  ["鸣谢", "致谢"],
  ["容许", "允许"],
  ["这部设备", "这台设备"],
  ["现时", "目前"],
  ["量度", "测量"],
  ["移前", "前移"],
  ["移后", "后移"],
];

/** Traditional Chinese of the interface → Simplified, with the Mainland's terms. */
export function toMainland(text: string): string {
  return terms.reduce((result, [hongKong, mainland]) => result.replaceAll(hongKong, mainland), toHans(text));
}
