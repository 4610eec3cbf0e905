import type { TimelineWords } from "../zh-Hant/timeline.ts";

export const timeline: TimelineWords = {
  timeline: {
    label: "Timeline",
    slider: "Month",
    previous: "Previous event",
    next: "Next event",
    play: "Play",
    pause: "Pause",
    speed: "Speed",
    perSecond: (months) => `${months} months a second`,
    now: "Back to now",
    clocks: "Status as",
    known: "As known",
    promised: "As promised",
    rows: "Site by site",
    hideRows: "Close",
    paper: "Paper: 11 October 2021",
    today: (day) => `Data as of ${day}`,
    afterwards: "last known status",
    before: "as the paper says",
    legend: {
      promise: "Time promised",
      due: "Time set later",
      reported: "Reported in the paper or elsewhere",
      happened: "Happened",
      revised: "Revised",
    },
    without: (n) => `${n} more ${n === 1 ? "site has" : "sites have"} no dated event`,
    rowLabel: (site, n) =>
      `${site}, ${n} ${n === 1 ? "event" : "events"}; left and right go through them, Enter opens`,
    dueMark: (when, headline) => `Set for ${when}: ${headline}`,
    open: "Time",
  },
};
