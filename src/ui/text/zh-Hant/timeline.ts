/** The timeline. */
export const timeline = {
  timeline: {
    label: "時間線",
    slider: "月份",
    previous: "上一件事",
    next: "下一件事",
    play: "播放",
    pause: "暫停",
    speed: "速度",
    perSecond: (months: number) => `每秒 ${months} 個月`,
    now: "回到現在",
    clocks: "按甚麼計算",
    known: "按已知",
    promised: "按承諾",
    rows: "逐個地點看",
    hideRows: "收起",
    paper: "文件：2021 年 10 月 11 日",
    today: (day: string) => `資料截至 ${day}`,
    afterwards: "最後所知的狀況",
    before: "按文件所述",
    legend: {
      promise: "承諾的時間",
      due: "其後所訂的時間",
      reported: "文件或其他記載",
      happened: "已發生",
      revised: "有修訂",
    },
    without: (n: number) => `另有 ${n} 個地點沒有註明日期的事件`,
    rowLabel: (site: string, n: number) => `${site}，${n} 件事；左右鍵逐件看，Enter 打開`,
    dueMark: (when: string, headline: string) => `訂於${when}：${headline}`,
    open: "時間",
  },
};

export type TimelineWords = typeof timeline;
