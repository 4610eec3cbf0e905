import copy from "lucide-static/icons/copy.svg?shapes";
import history from "lucide-static/icons/history.svg?shapes";
import link from "lucide-static/icons/link.svg?shapes";
import map from "lucide-static/icons/map.svg?shapes";
import pin from "lucide-static/icons/map-pin.svg?shapes";
import { iconSet } from "./icon.tsx";
import down from "lucide-static/icons/chevron-down.svg?shapes";
import clock from "lucide-static/icons/clock.svg?shapes";
import pause from "lucide-static/icons/pause.svg?shapes";
import play from "lucide-static/icons/play.svg?shapes";
import next from "lucide-static/icons/skip-forward.svg?shapes";
import previous from "lucide-static/icons/skip-back.svg?shapes";

/** The icons of search, answer and timeline, which are fetched with them. */
export const PanelIcon = iconSet({
  copy,
  history,
  link,
  map,
  pin,
  down,
  clock,
  pause,
  play,
  next,
  previous,
});
