import type { StageCommand } from "../../../model/stage-command.ts";

type Plain = Exclude<StageCommand["kind"], "go">;

/** The stage and the presenter console. */
export const stage = {
  stage: {
    none: (id: string) => `這部裝置沒有導覽「${id}」。它可能在另一部裝置上製作，或者已經刪除。`,
    toAtlas: "打開地圖",
    place: (step: number, scenes: number) => `第 ${step} 幕，共 ${scenes} 幕`,
    paused: "已暫停 · 按 R 返回本幕",
    sources: (n: number) => `${n} 個出處`,
    credit: "地圖：© OpenStreetMap、地政總署",
    asideLabel: "導覽已擱下",
    resume: "返回導覽",
    end: "結束",
    close: "關閉",
    unblank: "畫面已變黑；按下還原",
    buttons: "導覽操作",
    locator: "小圖：上一幕和這一幕在香港的位置",
    digits: "直接前往該幕",
    command: {
      next: "下一幕",
      previous: "上一幕",
      first: "第一幕",
      last: "最後一幕",
      play: "自動播放",
      blank: "變黑",
      resume: "返回本幕",
      aside: "打開面板答問",
      overview: "全部幕次",
      laser: "紅點",
      fullscreen: "全螢幕",
      console: "講者視窗",
      help: "按鍵說明",
      end: "結束導覽",
    } satisfies Record<Plain, string>,
    space: "空格",
  },
  console: {
    title: "講者視窗",
    now: "這一幕",
    after: "下一幕",
    noNext: "這是最後一幕。",
    notes: "講稿",
    noNotes: "這一幕沒有講稿。",
    clock: "時間",
    since: "已用",
    sceneClock: "本幕",
    ahead: (time: string) => `快了 ${time}`,
    behind: (time: string) => `慢了 ${time}`,
    restart: "時鐘歸零",
    waiting: "未有導覽視窗。先在地圖開始導覽，再按 S。",
    ended: "導覽已結束；可在觀眾的視窗再次開始。",
    gone: "導覽視窗已關閉；講稿和時鐘照常。",
    reopen: "重開導覽視窗",
    picture: "觀眾看到的畫面；在這裏移動，就移動觀眾的紅點",
    noPicture: "還未收到畫面。",
    phase: { pending: "正在打開", showing: "播放中", paused: "已暫停", suspended: "已擱下" },
    blank: "觀眾畫面是黑的",
  },
};

export type StageWords = typeof stage;
