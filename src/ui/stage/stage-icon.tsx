import suspend from "lucide-static/icons/panel-left.svg?shapes";
import blank from "lucide-static/icons/square.svg?shapes";
import console from "lucide-static/icons/presentation.svg?shapes";
import end from "lucide-static/icons/x.svg?shapes";
import fullscreen from "lucide-static/icons/expand.svg?shapes";
import help from "lucide-static/icons/keyboard.svg?shapes";
import laser from "lucide-static/icons/mouse-pointer-click.svg?shapes";
import next from "lucide-static/icons/chevron-right.svg?shapes";
import overview from "lucide-static/icons/layout-grid.svg?shapes";
import pause from "lucide-static/icons/pause.svg?shapes";
import play from "lucide-static/icons/play.svg?shapes";
import previous from "lucide-static/icons/chevron-left.svg?shapes";
import resume from "lucide-static/icons/rotate-ccw.svg?shapes";
import { iconSet } from "../facts/signs/icon.tsx";

/** These icons are not in the shared icon table, so that they are fetched with the stage only. */
export const StageIcon = iconSet({
  blank,
  console,
  end,
  fullscreen,
  help,
  laser,
  next,
  overview,
  pause,
  play,
  previous,
  resume,
  suspend,
});
