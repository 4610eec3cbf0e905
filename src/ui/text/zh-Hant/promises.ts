import type { DueTime } from "../../../model/due.ts";
import type { Evidence } from "../../../model/verdict.ts";
import type { Milestone } from "../../../model/kinds.ts";
import type { OpenReason, Verdict } from "../../../model/verdicts.ts";
import type { PromiseSort } from "../../../model/choice/sorts.ts";

type As = Evidence["as"];

/** The difference on one side of the promised date, in whole months. */
interface MonthWords {
  readonly exactly: (months: number) => string;
  readonly range: (from: number, to: number) => string;
  readonly atLeast: (months: number) => string;
  /** From the promised time itself, so that nothing says for certain that it was missed. */
  readonly upTo: (months: number) => string;
}

const monthsOf = (word: string, more: string): MonthWords => ({
  exactly: (months) => `${word}約 ${months} 個月`,
  range: (from, to) => `${word}約 ${from} 至 ${to} 個月`,
  atLeast: (months) => (months === 0 ? `在承諾的時間內，或${more}` : `${word}最少約 ${months} 個月`),
  upTo: (months) => `在承諾的時間內，或${word}最多約 ${months} 個月`,
});

/** The promises. */
export const promises = {
  promises: {
    lead: (n: number) =>
      `文件中 ${n} 項有日期的承諾：寫明何時動工、建成、推出、全面實施、撥款或結束，而當時尚未到期的，各附其後找到的資料。只比較同一步；結論以來源所載為限。`,
    filter: "按結論篩選",
    whatWasLate: "有甚麼遲了或改了期？",
    sort: "排序",
    sorts: { due: "到期日", verdict: "結論", difference: "相差" } satisfies Record<PromiseSort, string>,
    shown: (n: number, all: number) => `${all} 項中顯示 ${n} 項`,
    showAll: "顯示全部",
    countOf: (name: string, n: number) => `${name} ${n} 項`,
    open: (n: number, day: string) => `${n} 項未有定論：查找至 ${day}，沒有來源足以判斷；這不表示沒有發生。`,
    noneOfThese: "沒有這樣的承諾。",
    colon: "：",
    nothing: "沒有找到資料",
    timeline: (due: string, found: string) => `2021 至 2030 年時間線。承諾：${due}。其後：${found}。`,
    dueAsPromised: "承諾的日期",
    foundLater: "其後來源",
    nothingUntil: (day: string) => `查找至 ${day}，沒有找到。`,
    /** What a source said was to come, and when. */
    expected: (what: string, when: string) => `當時預計：${what}，${when}`,
    expectedPast: (what: string, when: string) => `當時預計：${what}，${when}；時間已過`,
    reached: "何時做到",
    foundSince: (n: number) => `其後找到的資料（${n}）`,
    restsOnThis: "結論依據",
    bearing: {
      met: "已經實現",
      part: "部分實現",
      waiting: "當時尚未實現",
      longer: "辦得更久",
      moved: "改了日期",
      other: "來源說的是另一步",
      works: "相關進展",
    } satisfies Record<As, string>,
    later: "文件之後的承諾",
    laterLead: (n: number, day: string) =>
      `其後的來源為新的承諾、或就文件的承諾，列出 ${n} 個時間。是否到期，以 ${day}計；有資料回應才有結論。`,
    madeOn: (day: string) => `提出時間：${day}`,
    time: {
      past: "時間已過",
      begun: "期間已到，未完結",
      from: "最早時間已到，沒有列明最遲時間",
      ahead: "時間未到",
    } satisfies Record<DueTime, string>,
    undated: "沒有日期的承諾",
    undatedLead: (n: number) => `正文有 ${n} 項措施沒有列出日期`,
  },
  verdict: {
    kept: "如期",
    late: "遲了",
    revised: "已改期",
    open: "未有定論",
  } satisfies Record<Verdict, string>,
  openReason: {
    "date-open": "已經做到，日期未能確定",
    contradicted: "來源互相矛盾",
    "ran-longer": "辦得比承諾的時間長",
    "other-step": "來源說的是另一步",
    begun: "已經展開，未找到完成的資料",
    "nothing-found": "沒有找到資料",
  } satisfies Record<OpenReason, string>,
  /** The steps that a promise can date. */
  milestone: {
    start: "動工",
    "first-part": "首部分落成",
    completion: "完工",
    opening: "啟用或推出",
    "in-force": "全面實施",
    "amount-paid": "撥款",
    end: "結束",
  } satisfies Record<Milestone, string>,
  months: {
    same: "在承諾的時間內",
    around: (early: number, late: number) => `介乎早約 ${early} 個月與遲約 ${late} 個月`,
    early: monthsOf("早", "更早"),
    late: monthsOf("遲", "更遲"),
    /** As 遲 would be a verdict, and what was extended is not late. */
    after: monthsOf("在承諾日期之後", "更遲"),
    /** No source says when; by then at the latest. */
    atLatest: (months: number) => `時間不詳，最遲在承諾時間之後約 ${months} 個月`,
    /** By no more than this, and perhaps late. */
    earlyOrLater: (months: number) => `早最多約 ${months} 個月，或更遲`,
    as: {
      part: (months: string) => `${months}，只有部分`,
      waiting: (months: string) => `${months}，當時仍未實現`,
      moved: (months: string) => `${months}，按新日期計`,
    },
  },
};

export type PromisesWords = typeof promises;
